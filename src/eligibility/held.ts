import type { Subscription } from '../contract/index.ts'
import { servicePlansFrom } from './find-plan.ts'
import type { HeldReference } from './verdicts.ts'

/** A subscription the customer has, whoever sold it. */
export interface HeldSubscription {
  readonly id: string | null
  readonly offerId: string | null
  readonly offerName: string | null
  /** What the reseller calls it. Shown where the offer has no name; never tells which plan it is. */
  readonly nickname?: string | null
  readonly quantity: number | null
  readonly status: Subscription['status']
  /** `null` where the product is not known to us. */
  readonly servicePlans: readonly string[] | null
  readonly own: boolean
  /** A canceled subscription counts for the offer's limit until the service has removed it; `null`: not visible. */
  readonly removed: boolean | null
}

/** One of the reseller's own subscriptions as a fact. */
export function heldFrom(subscription: Subscription): HeldSubscription {
  return {
    id: subscription.id,
    offerId: subscription.offerId,
    offerName: subscription.offerName,
    nickname: subscription.friendlyName,
    quantity: subscription.quantity,
    status: subscription.status,
    servicePlans: servicePlansFrom(subscription),
    own: true,
    removed: null,
  }
}

/**
 * A held subscription that stands in the way: neither canceled nor expired. A suspended one counts, because it can be
 * reactivated and would then collide.
 */
export function isLive({ status }: HeldSubscription): boolean {
  return status !== 'deleted' && status !== 'expired' && status !== 'none'
}

export function referenceTo(held: HeldSubscription): HeldReference {
  const name = held.offerName ?? held.nickname ?? held.offerId ?? ''
  return { id: held.id, name, quantity: held.quantity, own: held.own }
}
