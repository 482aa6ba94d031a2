import { type FormEvent, useRef, useState, useSyncExternalStore } from 'react'
import { formDraft } from '../../api/form-draft.ts'
import { signInAgain } from '../../api/sign-out.ts'
import { onWriteClosure, writeClosure } from '../../api/write-closure.ts'
import { licenseCountFrom } from '../../eligibility/index.ts'
import { WriteClosed } from '../../explanations/WriteClosed.tsx'
import { useMessages } from '../../messages/use-messages.ts'
import type { SubscriptionRef } from '../../paths.ts'
import type { Draft } from '../../storage/drafts.ts'
import { Button } from '../../ui/Button.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { TwoColumn } from '../../ui/TwoColumn.tsx'
import { useNow } from '../../ui/use-now.ts'
import { ChangeCard } from './ChangeCard.tsx'
import { ChangeNotice } from './ChangeNotice.tsx'
import { QuantityField } from './QuantityField.tsx'
import { keptWith, sentFrom } from './sent-change.ts'
import { useLicenseChange } from './use-license-change.ts'
import type { LicenseFacts } from './use-license-facts.ts'

export interface LicensesFormProps {
  of: SubscriptionRef
  facts: LicenseFacts
  planName: string
  /** What was typed, and maybe sent, before a reload. */
  kept: Draft | null
}

/** The new total on the left, what it changes on the right. Adding is sent at once, removing is asked back once. */
export function LicensesForm({ of: ref, facts, planName, kept }: LicensesFormProps) {
  const m = useMessages('licenses')
  const { subscription, bounds } = facts
  const today = subscription.quantity
  const draft = formDraft(ref, 'licenses')

  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(kept?.quantity ?? (today === null ? '' : String(today)))
  const [askedFor, setAskedFor] = useState<number | null>(null)
  const closedBy = useSyncExternalStore(onWriteClosure, writeClosure)

  const count = licenseCountFrom(typed, bounds)
  const wanted = 'value' in count ? count.value : null
  const [sentBefore] = useState(() => sentFrom(kept))
  const change = useLicenseChange(ref, subscription, sentBefore, {
    onSent: (sent) => void draft.keep(keptWith(typed, sent)),
    // Another number that was typed meanwhile stays.
    onSettled: (saved) => void (saved === wanted ? draft.drop() : draft.keep({ quantity: typed })),
  })
  const now = useNow(change.isSending)
  const removed = wanted !== null && today !== null && wanted < today ? today - wanted : 0
  const isAsked = removed > 0 && askedFor === wanted

  function type(text: string) {
    setTyped(text)
    setAskedFor(null)
    change.forget()
    void draft.keep(change.underWay ? keptWith(text, change.underWay) : { quantity: text })
  }
  function send(event: FormEvent) {
    event.preventDefault()
    if (wanted === null) field.current?.focus()
    else if (removed > 0 && !isAsked) setAskedFor(wanted)
    else {
      setAskedFor(null)
      change.submit(wanted)
    }
  }

  return (
    <form onSubmit={send} noValidate>
      <TwoColumn
        sideLabel={m.change.title}
        side={<ChangeCard cloud={ref.cloud} today={today} wanted={wanted} />}
        actions={
          <>
            <Button
              type="submit"
              look="primary"
              size="large"
              wide
              pending={
                change.isSending
                  ? m.sendingFor(Math.max(0, Math.floor((now - change.sentAt) / 1000)))
                  : undefined
              }
              disabledReason={
                !change.isSending &&
                (closedBy ? (
                  <WriteClosed by={closedBy} onOpen={signInAgain} />
                ) : change.underWay ? (
                  m.notConfirmed
                ) : (
                  wanted === today && m.sameNumber
                ))
              }
            >
              {isAsked ? m.decrease.confirm(removed) : m.submit}
            </Button>
            {wanted !== today && !change.isSending && change.outcome === null && (
              <Text kind="stamp">{m.nothingSentYet}</Text>
            )}
          </>
        }
      >
        <Stack gap={4}>
          <QuantityField
            ref={field}
            facts={facts}
            planName={planName}
            cloud={ref.cloud}
            typed={typed}
            isRefused={change.outcome?.kind === 'out_of_bounds'}
            asksBack={isAsked ? removed : null}
            onChange={type}
          />
          <ChangeNotice
            of={ref}
            change={change}
            subscription={subscription}
            onUseNew={today === null ? null : () => type(String(today))}
          />
        </Stack>
      </TwoColumn>
    </form>
  )
}
