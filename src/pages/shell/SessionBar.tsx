import { LogIn, Timer } from 'lucide-react'
import { useState } from 'react'
import { type SessionPhase, staySignedIn } from '../../api/session.ts'
import { signInAgain } from '../../api/sign-out.ts'
import { Sentences } from '../../messages/Sentences.tsx'
import { useMessages } from '../../messages/use-messages.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { useNow } from '../../ui/use-now.ts'

type Ending = Extract<SessionPhase, { kind: 'ending' }>
type Over = Extract<SessionPhase, { kind: 'over' }>

/** The standing bar about the session; what it says is read out once, when it begins to say it. */
export function SessionBar({ phase }: { phase: Ending | Over }) {
  return phase.kind === 'ending' ? (
    <EndingBar key={phase.endsAt} phase={phase} />
  ) : phase.by === 'signed_out' ? null : (
    <OverBar by={phase.by} />
  )
}

function EndingBar({ phase: { endsAt, isLast } }: { phase: Ending }) {
  const m = useMessages('session').bar
  const now = useNow(true)
  const [asking, setAsking] = useState(false)
  const left = (at: number) => Math.max(0, Math.ceil((endsAt - at) / 1000))
  const [first] = useState(() => m.ending(left(now)))

  async function stay() {
    setAsking(true)
    await staySignedIn()
    setAsking(false)
  }
  return (
    <Banner
      label={m.label}
      icon={Timer}
      action={
        isLast ? (
          <Button size="small" onClick={signInAgain}>
            {m.signInAgain}
          </Button>
        ) : (
          <Button size="small" onClick={() => void stay()} pending={asking ? m.asking : undefined}>
            {m.stay}
          </Button>
        )
      }
    >
      <span className="visually-hidden" role="alert">
        {first}
      </span>
      <Sentences>
        <b aria-hidden="true">{m.ending(left(now))}</b>
        {isLast && m.last}
        {m.typedIsKept}
      </Sentences>
    </Banner>
  )
}

function OverBar({ by }: { by: Exclude<Over['by'], 'signed_out'> }) {
  const m = useMessages('session').bar
  const { title, text, action } = m.over[by]
  return (
    <Banner
      label={m.label}
      icon={LogIn}
      action={
        <Button size="small" look="primary" onClick={signInAgain}>
          {action}
        </Button>
      }
    >
      <div role="alert">
        <Sentences>
          <b>{title}</b>
          {text}
        </Sentences>
      </div>
    </Banner>
  )
}
