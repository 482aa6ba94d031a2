import { type Cloud, type Subscription, sameId } from '../contract/index.ts'
import { otherProducts } from './other-products.ts'
import { type Plan, type PlanId, plans } from './plans.ts'

/** What a subscription or an offer says about which plan it is. */
export type PlanClue = Pick<Subscription, 'offerId' | 'offerName'>

/** The plan with an id of ours. */
export function planOf(id: PlanId): Plan {
  const plan = plans.find((candidate) => candidate.id === id)
  if (!plan) throw new Error(`There is no plan ${id}`)
  return plan
}

/** The plan with an offer id, whatever its case and in whichever cloud. */
export function planByOfferId(offerId: string | null | undefined): Plan | null {
  return plans.find((plan) => Object.values(plan.offerIds).some((id) => sameId(id, offerId))) ?? null
}

/**
 * The plan of a subscription: by offer id, else by the name of its offer, letter for letter and as it was before or
 * after 2020. The name counts because the offer ids of India and of the 21Vianet cloud are not public.
 */
export function planFrom({ offerId, offerName }: PlanClue): Plan | null {
  const byId = planByOfferId(offerId)
  if (byId || offerName === null) return byId
  const name = offerName.trim().toLowerCase()
  return (
    plans.find((plan) =>
      [plan.name, plan.laterName, plan.chineseName, plan.chineseLaterName].some(
        (known) => known.toLowerCase() === name,
      ),
    ) ?? null
  )
}

/** Offer id under which a cloud sells a plan; `null` where it does not. */
export function offerIdIn(cloud: Cloud, plan: Plan): string | null {
  return plan.offerIds[cloud] ?? null
}

/** Service plans of a product, `null` where we do not know the product. */
export function servicePlansFrom(clue: PlanClue): readonly string[] | null {
  return (
    planFrom(clue)?.servicePlans ??
    otherProducts.find((product) => sameId(product.offerId, clue.offerId))?.servicePlans ??
    null
  )
}
