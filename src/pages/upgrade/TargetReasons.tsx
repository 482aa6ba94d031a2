import type { LedgerRow } from '../../eligibility/index.ts'
import { ReasonItem } from '../../explanations/ReasonItem.tsx'
import { ServerReason } from '../../explanations/ServerReason.tsx'
import { planOfRow } from '../../explanations/use-plan-title.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { SubscriptionRef } from '../../paths.ts'
import { Text } from '../../ui/Text.tsx'
import { reasonsOfRow, type UpgradeFactsOnScreen } from './use-upgrade-facts.ts'

interface TargetReasonsProps {
  refs: SubscriptionRef
  facts: UpgradeFactsOnScreen
  row: LedgerRow
}

/** Every reason why one target cannot be chosen, never only the first. */
export function TargetReasons({ refs, facts, row }: TargetReasonsProps) {
  const verdicts = useMessages('verdicts')
  const place = { customer: refs, source: facts.source ?? facts.subscription, target: planOfRow(row) }
  const { blocking, errors } = reasonsOfRow(row)
  return (
    <>
      {blocking.map((verdict) => (
        <ReasonItem key={verdict.condition} of={verdict} place={place} />
      ))}
      {errors.map((error) => (
        <ServerReason
          key={`${error.code} ${error.description}`}
          of={error}
          place={place}
          status={facts.subscription.status}
        />
      ))}
      {row.offered === null && <Text kind="second">{verdicts.server.notNamedNote}</Text>}
    </>
  )
}
