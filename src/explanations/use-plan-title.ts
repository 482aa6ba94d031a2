import type { Cloud, Subscription } from '../contract/index.ts'
import { type LedgerRow, type Plan, planFrom } from '../eligibility/index.ts'
import { planNames } from '../messages/plan-names.ts'
import { useLanguage, useMessages } from '../messages/use-messages.ts'

/** A plan itself, or what a subscription or an offer says about which product it is. */
export type PlanLike =
  | Plan
  | (Pick<Subscription, 'offerId' | 'offerName'> & { readonly friendlyName?: string | null })

/** What names the target of a row: our plan, else the service's offer. */
export function planOfRow({ plan, offerId, offered }: LedgerRow): PlanLike {
  return plan ?? { offerId, offerName: offered?.offer.name ?? null }
}

export interface PlanTitle {
  /** The name of the source pages; of a product that we do not know, the name the service gives it. */
  readonly name: string
  /** Its other names: "today Microsoft 365 Business Basic"; `null` where there are none. */
  readonly also: string | null
}

/** Gives names to plans and products, old and new together, in the language on the screen. */
export function usePlanTitle(cloud: Cloud): (of: PlanLike) => PlanTitle {
  const { language } = useLanguage()
  const words = useMessages('words')
  return (of) => {
    const plan = 'servicePlans' in of ? of : planFrom(of)
    if (plan) return planNames(plan, language, cloud)
    const { offerName, friendlyName, offerId } = of as Exclude<PlanLike, Plan>
    const name = [offerName, friendlyName, offerId].find((text) => text?.trim())
    return { name: name ?? words.unknown, also: null }
  }
}
