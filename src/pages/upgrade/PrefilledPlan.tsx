import { sameId } from '../../contract/index.ts'
import { planOfRow, usePlanTitle } from '../../explanations/use-plan-title.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { SubscriptionRef } from '../../paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { UpgradeFactsOnScreen } from './use-upgrade-facts.ts'

interface PrefilledPlanProps {
  refs: SubscriptionRef
  facts: UpgradeFactsOnScreen
  /** As the address names it. */
  offerId: string | null
}

/** Says that the plan of a link cannot be chosen: none of the cards is, and nobody would know why. */
export function PrefilledPlan({ refs, facts, offerId }: PrefilledPlanProps) {
  const m = useMessages('upgrade').prefill
  const planTitle = usePlanTitle(refs.cloud)
  const row = facts.rows.find((one) => sameId(one.offerId, offerId))
  if (offerId === null || row?.offered?.way) return null
  return (
    <Notice tone="warn" title={row ? m.planNotPossible(planTitle(planOfRow(row)).name) : m.planUnknown} />
  )
}
