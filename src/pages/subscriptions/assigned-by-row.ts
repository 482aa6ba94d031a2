import type { SubscribedSku } from '../../contract/index.ts'
import { assignedLicenses, heldFrom, isLive, planFrom } from '../../eligibility/index.ts'
import type { SubscriptionRow } from './subscription-rows.ts'

/**
 * Assigned licenses of every row. The service counts by product, not by subscription: where several subscriptions share
 * a product the number belongs to none of them, and is `null`.
 */
export function assignedByRow(
  rows: readonly SubscriptionRow[],
  skus: readonly SubscribedSku[] | null,
): (row: SubscriptionRow) => number | null {
  if (skus === null) return () => null
  const sharing = new Map<string, number>()
  for (const row of rows.filter(isLiveRow)) sharing.set(product(row), (sharing.get(product(row)) ?? 0) + 1)
  return (row) =>
    isLiveRow(row) && sharing.get(product(row)) === 1 ? assignedLicenses(row.subscription, skus) : null
}

function isLiveRow({ subscription }: SubscriptionRow): boolean {
  return isLive(heldFrom(subscription))
}

function product({ subscription }: SubscriptionRow): string {
  return planFrom(subscription)?.id ?? subscription.offerName?.trim().toLowerCase() ?? ''
}
