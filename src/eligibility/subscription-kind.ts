import type { Subscription } from '../contract/index.ts'
import { remembered } from './remembered.ts'

/** Kinds for which the upgrade of this API does not exist, and the one for which it does. */
export type SubscriptionKind = 'license' | 'add_on' | 'usage_based' | 'new_commerce' | 'trial'

/**
 * What kind of subscription this is. The upgrade exists for traditional license-based ones only (upgrade-resources,
 * 2023-10-23). New commerce is told by an offer id without "-" or in three parts, as the SDK's own sample does.
 */
export const subscriptionKind = remembered((subscription: Subscription): SubscriptionKind => {
  if (subscription.parentSubscriptionId) return 'add_on'
  if (subscription.billingType === 'usage' || /^MS-AZR/i.test(subscription.offerId ?? ''))
    return 'usage_based'
  if (/nce/i.test(subscription.productType?.id ?? '')) return 'new_commerce'
  if (subscription.offerId !== null && /^[^-]+$|:/.test(subscription.offerId)) return 'new_commerce'
  if (subscription.isTrial === true) return 'trial'
  return 'license'
})
