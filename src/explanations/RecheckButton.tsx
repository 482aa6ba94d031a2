import { RefreshCw } from 'lucide-react'
import { useState } from 'react'
import type { ErrorsMessages, ErrorText } from '../messages/errors/messages.ts'
import { useFormat } from '../messages/use-format.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Button, type ButtonLook, type ButtonSize } from '../ui/Button.tsx'
import { Inline } from '../ui/Inline.tsx'
import { Text } from '../ui/Text.tsx'

/** How a question that was asked again ended. */
export interface Answer {
  readonly error: Error | null
}

export interface RecheckButtonProps {
  /** Asks again, and says how each question ended. */
  onRecheck: () => Promise<readonly Answer[]>
  /** Other words than "Recheck". */
  words?: string | undefined
  look?: ButtonLook | undefined
  size?: ButtonSize | undefined
}

/** Asks Partner Center again, and says beside the button when it answered, or why it did not. */
export function RecheckButton({ onRecheck, words: label, look, size }: RecheckButtonProps) {
  const words = useMessages('words')
  const shell = useMessages('shell')
  const errors = useMessages('errors')
  const format = useFormat()
  const [pending, setPending] = useState(false)
  const [done, setDone] = useState<{ at: Date; error: Error | null } | null>(null)

  async function recheck() {
    setPending(true)
    const answers = await onRecheck()
    setDone({ at: new Date(), error: answers.find(({ error }) => error !== null)?.error ?? null })
    setPending(false)
  }

  const outcome =
    done === null || pending
      ? null
      : done.error
        ? shell.status.backgroundProblem(titleOf(errors, done.error))
        : words.checkedAt(format.time(done.at))
  return (
    <Inline>
      <Button
        icon={RefreshCw}
        look={look}
        size={size}
        pending={pending ? words.checking : undefined}
        onClick={() => void recheck()}
      >
        {label ?? words.recheck}
      </Button>
      {outcome && (
        <span aria-hidden="true">
          <Text kind="second" as="span">
            {outcome}
          </Text>
        </span>
      )}
      <output className="visually-hidden">{outcome}</output>
    </Inline>
  )
}

function titleOf({ kinds }: ErrorsMessages, error: Error): string {
  const texts: ReadonlyMap<unknown, ErrorText> = new Map(Object.entries(kinds))
  return texts.get('kind' in error ? error.kind : null)?.title ?? error.message
}
