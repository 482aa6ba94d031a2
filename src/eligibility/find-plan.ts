import { type Cloud, guidFrom, type Subscription } from '../contract/index.ts'
import { otherProducts } from './other-products.ts'
import { type Plan, type PlanId, plans } from './plans.ts'
import { remembered } from './remembered.ts'

/** What a subscription or an offer says about which plan it is. */
export type PlanClue = Pick<Subscription, 'offerId' | 'offerName'>

// Looked up by id and by name, since a customer may have thousands of subscriptions and every verdict asks.
const byPlanId = new Map(plans.map((plan) => [plan.id, plan]))
const byOfferId = new Map(
  plans.flatMap((plan) => Object.values(plan.offerIds).map((id) => [guidFrom(id), plan] as const)),
)
const byName = new Map(
  plans.flatMap((plan) =>
    [plan.name, plan.laterName, plan.chineseName, plan.chineseLaterName].map(
      (name) => [name.toLowerCase(), plan] as const,
    ),
  ),
)
const otherByOfferId = new Map(otherProducts.map((product) => [guidFrom(product.offerId), product]))

/** The plan with an id of ours. */
export function planOf(id: PlanId): Plan {
  const plan = byPlanId.get(id)
  if (!plan) throw new Error(`There is no plan ${id}`)
  return plan
}

/** The plan with an offer id, whatever its case and in whichever cloud. */
export function planByOfferId(offerId: string | null | undefined): Plan | null {
  const id = guidFrom(offerId)
  return id === null ? null : (byOfferId.get(id) ?? null)
}

/**
 * The plan of a subscription: by offer id, else by the name of its offer, letter for letter and as it was before or
 * after 2020. The name counts because the offer ids of India and of the 21Vianet cloud are not public.
 */
export function planFrom(clue: PlanClue): Plan | null {
  return planOfClue(clue)
}

// Every condition asks for the plan of everything that is held.
const planOfClue = remembered(
  ({ offerId, offerName }: PlanClue): Plan | null =>
    planByOfferId(offerId) ?? byName.get(offerName?.trim().toLowerCase() ?? '') ?? null,
)

/** Offer id under which a cloud sells a plan; `null` where it does not. */
export function offerIdIn(cloud: Cloud, plan: Plan): string | null {
  return plan.offerIds[cloud] ?? null
}

/** Service plans of a product, `null` where we do not know the product. */
export function servicePlansFrom(clue: PlanClue): readonly string[] | null {
  return planFrom(clue)?.servicePlans ?? otherByOfferId.get(guidFrom(clue.offerId))?.servicePlans ?? null
}
