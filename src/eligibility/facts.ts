import { type Cloud, type Open, type SubscribedSku, type Subscription, sameId } from '../contract/index.ts'
import { type HeldSubscription, heldFrom } from './held.ts'
import { heldElsewhere } from './held-elsewhere.ts'
import type { PlanId } from './plans.ts'

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

/**
 * What the client can see of a customer: the reseller's own subscriptions, once asked the delegated rights and, where the
 * service shows them, the licenses of the whole tenant, other channels included. Provisioning and the rights behind the
 * sign-in stay open.
 */
export function visibleFacts(
  cloud: Cloud,
  subscription: Subscription,
  all: readonly Subscription[],
  delegatedAdmin: boolean | null,
  skus: readonly SubscribedSku[] | null = null,
): UpgradeFacts {
  const others = all.filter((other) => !sameId(other.id, subscription.id))
  const elsewhere = skus && heldElsewhere(cloud, all, skus)
  return {
    cloud,
    subscription,
    delegatedAdmin,
    held: [
      ...others.filter((other) => !other.parentSubscriptionId).map(heldFrom),
      ...(elsewhere?.held ?? []),
    ],
    heldIsComplete: elsewhere?.isComplete ?? false,
    addOns: others.filter((other) => sameId(other.parentSubscriptionId, subscription.id)).map(heldFrom),
    provisioning: null,
    userContext: null,
    granularPermissions: null,
  }
}
