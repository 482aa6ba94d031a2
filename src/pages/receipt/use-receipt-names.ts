import { useQuery } from '@tanstack/react-query'
import { customerQuery } from '../../api/customers.ts'
import { subscriptionsQuery } from '../../api/subscriptions.ts'
import { sameId } from '../../contract/index.ts'
import { planByOfferId } from '../../eligibility/index.ts'
import { usePlanTitle } from '../../explanations/use-plan-title.ts'
import type { Intent } from '../../submission/index.ts'

/**
 * Names for the ids of a receipt. The journal keeps ids only, so they are read again; where the service does not answer,
 * the ids stand there.
 */
export function useReceiptNames(intent: Intent) {
  const planTitle = usePlanTitle(intent.cloud)
  const { data: customer } = useQuery(customerQuery(intent))
  const { data: subscriptions } = useQuery(subscriptionsQuery(intent))
  const subscription = (id: string | null) => subscriptions?.items.find((item) => sameId(item.id, id)) ?? null
  const title = (offerId: string | null) => planTitle(planByOfferId(offerId) ?? { offerId, offerName: null })
  return {
    customer: customer ?? { id: intent.customerId },
    source: title(intent.sourceOfferId),
    target: title(intent.targetOfferId),
    oldSubscription: subscription(intent.sourceSubscriptionId),
    newSubscription: subscription(intent.readBack?.newSubscriptionId ?? null),
  }
}

export type ReceiptNames = ReturnType<typeof useReceiptNames>
