import { type Cloud, type Open, type Subscription, sameId } from '../contract/index.ts'
import { servicePlansFrom } from './find-plan.ts'
import type { PlanId } from './plans.ts'
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

/** Everything a verdict may rest on. `null` means: cannot be seen from here, and is never a pass. */
export interface UpgradeFacts {
  readonly cloud: Cloud
  readonly subscription: Subscription
  readonly delegatedAdmin: boolean | null
  /** The customer's other base subscriptions. The one to upgrade is left out by its id. */
  readonly held: readonly HeldSubscription[]
  /** Whether `held` covers other partners and channels too. */
  readonly heldIsComplete: boolean
  readonly addOns: readonly HeldSubscription[] | null
  readonly provisioning: Open<'success' | 'pending' | 'failed'> | null
  readonly userContext: boolean | null
  readonly granularPermissions: boolean | null
  /** Targets the service offers beyond the published table. */
  readonly extraTargets?: readonly PlanId[]
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
 * What the client can see of a customer: the reseller's own subscriptions and, once asked, the delegated rights.
 * Other channels, provisioning and the rights behind the sign-in stay open.
 */
export function visibleFacts(
  cloud: Cloud,
  subscription: Subscription,
  all: readonly Subscription[],
  delegatedAdmin: boolean | null,
): UpgradeFacts {
  const others = all.filter((other) => !sameId(other.id, subscription.id))
  return {
    cloud,
    subscription,
    delegatedAdmin,
    held: others.filter((other) => !other.parentSubscriptionId).map(heldFrom),
    heldIsComplete: false,
    addOns: others.filter((other) => sameId(other.parentSubscriptionId, subscription.id)).map(heldFrom),
    provisioning: null,
    userContext: null,
    granularPermissions: null,
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
