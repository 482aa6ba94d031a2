import { type Cloud, type SubscribedSku, type Subscription, sameId } from '../contract/index.ts'
import { offerIdIn, planFrom } from './find-plan.ts'
import { type HeldSubscription, heldFrom, isLive } from './held.ts'
import { type Plan, plans } from './plans.ts'

/** What the tenant's licenses tell about other partners and channels. */
export interface Elsewhere {
  readonly held: readonly HeldSubscription[]
  /** Whether nothing else can be there: every subscription of the reseller has its product among the licenses. */
  readonly isComplete: boolean
}

/**
 * Products of the whole tenant that none of the reseller's own subscriptions explains: bought directly, or through another
 * partner. Compared by plan, not by product id, because Business plans that Microsoft sells directly have a second one. A
 * subscription of ours that cannot be found among the licenses may be any of them, so then nothing is said to be elsewhere.
 * Source: license-resources (2023), "licenses across different channels"; global cloud only.
 */
export function heldElsewhere(
  cloud: Cloud,
  own: readonly Subscription[],
  skus: readonly SubscribedSku[],
): Elsewhere {
  const products = skus.filter(isUsable).map((sku) => ({ sku, plan: planOfSku(sku) }))
  const ours = own.filter((one) => !one.parentSubscriptionId && isLive(heldFrom(one)))
  const isExplained = ({ sku, plan }: Product) => ours.some((one) => isSameProduct(one, sku, plan))
  const isFound = (one: Subscription) => products.some(({ sku, plan }) => isSameProduct(one, sku, plan))
  if (!ours.every(isFound)) return { held: [], isComplete: false }
  return {
    held: products.filter((product) => !isExplained(product)).map((product) => fromSku(cloud, product)),
    isComplete: true,
  }
}

interface Product {
  readonly sku: SubscribedSku
  readonly plan: Plan | null
}

// A product that was canceled everywhere may stay in the answer, without a license that works or is suspended.
function isUsable({ totalUnits, activeUnits, suspendedUnits }: SubscribedSku): boolean {
  const known = [totalUnits, activeUnits, suspendedUnits].filter((units) => units !== null)
  return known.length === 0 || known.some((units) => units > 0)
}

function planOfSku({ productSku }: SubscribedSku): Plan | null {
  const id = productSku?.id
  const byId = plans.find(({ skuIds }) => skuIds.some((skuId) => sameId(skuId, id)))
  return byId ?? planFrom({ offerId: null, offerName: productSku?.name ?? null })
}

function isSameProduct(own: Subscription, { productSku }: SubscribedSku, plan: Plan | null): boolean {
  const ownPlan = planFrom(own)
  if (ownPlan || plan) return ownPlan !== null && ownPlan.id === plan?.id
  const name = own.offerName?.trim().toLowerCase()
  return name !== undefined && productSku?.name?.trim().toLowerCase() === name
}

function fromSku(cloud: Cloud, { sku, plan }: Product): HeldSubscription {
  return {
    id: null,
    offerId: plan && offerIdIn(cloud, plan),
    offerName: plan?.name ?? sku.productSku?.name ?? null,
    quantity: sku.totalUnits || sku.suspendedUnits,
    status: sku.totalUnits === 0 ? 'suspended' : 'active',
    servicePlans: plan?.servicePlans ?? sku.servicePlans.flatMap(({ serviceName }) => serviceName ?? []),
    own: false,
    removed: null,
  }
}
