import type { LedgerRow } from '../../eligibility/index.ts'
import { planOfRow, usePlanTitle } from '../../explanations/use-plan-title.ts'
import { useReasonText } from '../../explanations/use-reason-text.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { SubscriptionRef } from '../../paths.ts'
import { reasonsOfRow, type UpgradeFactsOnScreen } from './use-upgrade-facts.ts'

interface FirstReasonProps {
  refs: SubscriptionRef
  facts: UpgradeFactsOnScreen
  row: LedgerRow
}

/** One line: a plan that is not possible, and the first reason. */
export function FirstReason({ refs, facts, row }: FirstReasonProps) {
  const m = useMessages('upgrade')
  const verdicts = useMessages('verdicts')
  const target = planOfRow(row)
  const { name } = usePlanTitle(refs.cloud)(target)
  const text = useReasonText({ customer: refs, source: facts.source ?? facts.subscription, target })
  const { blocking, errors } = reasonsOfRow(row)
  const [predicted] = blocking
  const [answered] = errors
  const reason = predicted
    ? text.ofReason(predicted.reason).title
    : answered
      ? text.ofServer(answered, facts.subscription.status).title
      : verdicts.server.notNamed
  return m.notPossible.first(name, reason)
}
