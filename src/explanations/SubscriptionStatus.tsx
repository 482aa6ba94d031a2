import type { Subscription } from '../contract/index.ts'
import { nameOf } from '../messages/name-of.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Mark } from '../ui/Mark.tsx'
import type { MarkKind } from '../ui/mark-kinds.ts'

const marks: ReadonlyMap<string, MarkKind> = new Map([
  ['active', 'granted'],
  ['suspended', 'suspended'],
  ['disabled', 'suspended'],
  ['deleted', 'canceled'],
  ['expired', 'canceled'],
  ['pending', 'notConfirmed'],
  ['none', 'none'],
])

export interface SubscriptionStatusProps {
  status: Subscription['status']
}

/** The status of a subscription; a value that we do not know is shown as it came. */
export function SubscriptionStatus({ status }: SubscriptionStatusProps) {
  const words = useMessages('words')
  return (
    <Mark kind={marks.get(status ?? '') ?? 'cannotVerify'}>
      {nameOf(words.statuses, status, words.notGiven)}
    </Mark>
  )
}
