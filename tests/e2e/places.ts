import type { Cloud } from '../../src/contract/index.ts'
import { offerIdIn, type PlanId, planOf } from '../../src/eligibility/index.ts'
import { paths, type SubscriptionRef } from '../../src/paths.ts'

interface Customer {
  readonly cloud: Cloud
  readonly id: string
}

/** The subscription of a member of the cast, as an address names it. */
export function placeOf({ cloud, id }: Customer, subscription: { readonly id: string }): SubscriptionRef {
  return { cloud, customerId: id, subscriptionId: subscription.id }
}

/** The subscriptions of a member of the cast. */
export function listOf({ cloud, id }: Customer): string {
  return paths.subscriptions({ cloud, customerId: id })
}

/** The id under which a cloud sells a plan. */
export function offerOf(cloud: Cloud, plan: PlanId): string {
  const id = offerIdIn(cloud, planOf(plan))
  if (id === null) throw new Error(`${plan} is not sold in ${cloud}`)
  return id
}
