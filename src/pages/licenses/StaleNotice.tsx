import type { Subscription } from '../../contract/index.ts'
import { nameOf } from '../../messages/name-of.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

export interface StaleNoticeProps {
  /** As it was when the change was sent. */
  before: Subscription
  /** As it was read again afterwards. */
  now: Subscription
  onUseNew: (() => void) | null
}

/** Somebody else changed the subscription first: what was changed, and that the typed number is kept. */
export function StaleNotice({ before, now, onUseNew }: StaleNoticeProps) {
  const { stale } = useMessages('licenses')
  const words = useMessages('words')
  const status = (of: Subscription) => nameOf(words.statuses, of.status, words.unknown)
  const renews = now.autoRenewEnabled === null ? words.unknown : now.autoRenewEnabled ? words.yes : words.no
  const hasNewNumber = before.quantity !== now.quantity && before.quantity !== null && now.quantity !== null
  const changes = [
    hasNewNumber && stale.quantity(before.quantity ?? 0, now.quantity ?? 0),
    before.status !== now.status && stale.status(status(before), status(now)),
    before.autoRenewEnabled !== now.autoRenewEnabled && stale.autoRenew(renews),
  ].filter((line) => line !== false)
  return (
    <Notice
      tone="warn"
      announced
      title={stale.title}
      actions={hasNewNumber && onUseNew && <Button onClick={onUseNew}>{stale.useNew}</Button>}
    >
      <p>{stale.text}</p>
      {(changes.length > 0 ? changes : [stale.other]).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>{stale.typedIsKept}</p>
    </Notice>
  )
}
