import type { SubscribedSku, Subscription } from '../contract/index.ts'
import { assignedLicenses, heldFrom, isLive, planFrom } from '../eligibility/index.ts'

/**
 * Assigned licenses of each of a customer's subscriptions. The service counts by product, not by subscription: where
 * several subscriptions share a product the number belongs to none of them, and is `null`.
 */
export function assignedBySubscription(
  subscriptions: readonly Subscription[],
  skus: readonly SubscribedSku[] | null,
): (subscription: Subscription) => number | null {
  if (skus === null) return () => null
  const sharing = new Map<string, number>()
  for (const product of subscriptions.filter(hasLicenses).map(productOf))
    sharing.set(product, (sharing.get(product) ?? 0) + 1)
  return (subscription) =>
    hasLicenses(subscription) && sharing.get(productOf(subscription)) === 1
      ? assignedLicenses(subscription, skus)
      : null
}

function hasLicenses(subscription: Subscription): boolean {
  return isLive(heldFrom(subscription))
}

function productOf(subscription: Subscription): string {
  return planFrom(subscription)?.id ?? subscription.offerName?.trim().toLowerCase() ?? ''
}
