import { Hourglass, WifiOff } from 'lucide-react'
import type { Subscription } from '../../contract/index.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { paths, type SubscriptionRef } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Refused } from './Refused.tsx'
import { StaleNotice } from './StaleNotice.tsx'
import type { LicenseChange } from './use-license-change.ts'

export interface ChangeNoticeProps {
  of: SubscriptionRef
  change: LicenseChange
  /** As it was read last. */
  subscription: Subscription
  /** Puts the number of today into the field; `null` where there is none. */
  onUseNew: (() => void) | null
}

/** What became of the change, beside the field. Never "failed" while nobody knows. */
export function ChangeNotice({ of: ref, change, subscription, onUseNew }: ChangeNoticeProps) {
  const m = useMessages('licenses')
  const format = useFormat()
  const { outcome } = change
  if (outcome === null || outcome.kind === 'out_of_bounds') return null
  if (outcome.kind === 'refused') return <Refused error={outcome.error} />
  if (outcome.kind === 'stale')
    return <StaleNotice before={outcome.before} now={subscription} onUseNew={onUseNew} />
  if (outcome.kind === 'offline') return <Notice tone="warn" icon={WifiOff} announced title={m.offline} />

  const details = <LinkButton to={paths.subscription(ref)}>{m.backToDetails}</LinkButton>
  if (outcome.kind === 'accepted')
    return (
      <Notice tone="warn" icon={Hourglass} announced title={m.accepted.title} actions={details}>
        {m.accepted.text}
      </Notice>
    )
  if (outcome.kind === 'saved') {
    const { before, now } = outcome
    return (
      <Notice tone="ok" announced title={m.saved.title(now)} actions={details}>
        {before !== null && <p>{m.saved.text(before, now)}</p>}
        {change.savedAt && <p>{m.saved.at(format.time(change.savedAt))}</p>}
      </Notice>
    )
  }
  const isOverdue = outcome.kind === 'overdue'
  const still = change.seen ?? subscription.quantity ?? 0
  const title = change.seen === null ? m.noAnswer.title : m.noAnswer.still(change.seen)
  return (
    <Notice
      tone="warn"
      icon={Hourglass}
      announced
      title={isOverdue ? m.noAnswer.late.title(still) : title}
      actions={
        <Button
          onClick={() => change.lookAgain()}
          pending={change.isLooking ? m.noAnswer.looking : undefined}
        >
          {change.seen === null ? m.noAnswer.lookNow : m.noAnswer.lookAgain}
        </Button>
      }
    >
      {isOverdue ? m.noAnswer.late.text : m.noAnswer.text}
    </Notice>
  )
}
