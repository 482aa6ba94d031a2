import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { customerQuery } from '../../api/customers.ts'
import { openIntentsQuery } from '../../api/intents.ts'
import { subscribedSkusQuery, subscriptionQuery } from '../../api/subscriptions.ts'
import { sameId } from '../../contract/index.ts'
import { assignedLicenses, planFrom } from '../../eligibility/index.ts'
import type { SubscriptionRef } from '../../paths.ts'

/** What the page says about a subscription and its licenses, as the route has loaded it. */
export function useLicenseFacts(ref: SubscriptionRef) {
  const { data: customer } = useSuspenseQuery(customerQuery(ref))
  const { data: subscription } = useSuspenseQuery(subscriptionQuery(ref))
  const { data: open } = useSuspenseQuery(openIntentsQuery(ref.cloud))
  // Not loaded where the service refuses it or the cloud has none: then nobody knows how many are assigned.
  const { data: skus } = useQuery({ ...subscribedSkusQuery(ref), enabled: false })
  const plan = planFrom(subscription)
  return {
    customer,
    subscription,
    plan,
    /** Bounds of the offer the subscription has now; the service states none on the subscription itself. */
    bounds: { minimum: plan?.minimumQuantity ?? null, maximum: plan?.maximumQuantity ?? null },
    assigned: assignedLicenses(subscription, skus?.items ?? null),
    /** An upgrade of this very subscription whose outcome is not known. */
    underWay: open.find(({ sourceSubscriptionId }) => sameId(sourceSubscriptionId, subscription.id)) ?? null,
  }
}

export type LicenseFacts = ReturnType<typeof useLicenseFacts>
