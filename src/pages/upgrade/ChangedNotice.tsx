import type { Cloud } from '../../contract/index.ts'
import { planByOfferId } from '../../eligibility/index.ts'
import { usePlanTitle } from '../../explanations/use-plan-title.ts'
import { nameOf } from '../../messages/name-of.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { Change } from '../../submission/index.ts'
import { Notice } from '../../ui/Notice.tsx'

interface ChangedNoticeProps {
  cloud: Cloud
  changes: readonly Change[]
}

/** What was not as the person saw it when they pressed Submit: before and now. Nothing was sent. */
export function ChangedNotice({ cloud, changes }: ChangedNoticeProps) {
  const m = useMessages('upgrade').changed
  const words = useMessages('words')
  const format = useFormat()
  const planTitle = usePlanTitle(cloud)
  const planName = (offerId: string | null) =>
    planTitle(planByOfferId(offerId) ?? { offerId, offerName: null }).name
  const count = (value: number | null) => (value === null ? words.notGiven : format.number(value))

  function line(change: Change): string {
    switch (change.kind) {
      case 'source_missing':
        return m.sourceMissing
      case 'status':
        return m.status(
          nameOf(words.statuses, change.before, words.notGiven),
          nameOf(words.statuses, change.now, words.notGiven),
        )
      case 'quantity':
        return m.quantity(count(change.before), count(change.now))
      case 'plan':
        return m.plan(planName(change.before), planName(change.now))
      case 'billing_cycle':
        return m.billingCycle(
          nameOf(words.billingCycles, change.before, words.notGiven),
          nameOf(words.billingCycles, change.now, words.notGiven),
        )
      case 'not_offered':
        return m.notOffered
      case 'bounds':
        return m.bounds(
          change.least !== null && change.most !== null
            ? format.range(change.least, change.most)
            : count(change.most ?? change.least),
        )
    }
  }
  return (
    <Notice tone="warn" announced title={m.title}>
      {changes.map((change) => (
        <p key={change.kind}>{line(change)}</p>
      ))}
      <p>{m.next}</p>
    </Notice>
  )
}
