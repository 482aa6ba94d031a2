import { type SubscribedSku, type Subscription, sameId } from '../contract/index.ts'
import { planFrom } from './find-plan.ts'

/**
 * Licenses of a subscription's product that are assigned to users, `null` where it cannot be seen. The service counts
 * by product over the whole tenant, other channels included (license-resources, 2023): with two subscriptions of one
 * product the number covers both.
 */
export function assignedLicenses(
  subscription: Pick<Subscription, 'offerId' | 'offerName'>,
  skus: readonly SubscribedSku[] | null,
): number | null {
  const plan = planFrom(subscription)
  const name = subscription.offerName?.trim().toLowerCase()
  const own = (skus ?? []).filter(({ productSku }) =>
    plan
      ? plan.skuIds.some((id) => sameId(id, productSku?.id))
      : name !== undefined && productSku?.name?.trim().toLowerCase() === name,
  )
  const known = own.map(({ consumedUnits }) => consumedUnits).filter((units) => units !== null)
  return known.length === 0 ? null : known.reduce((sum, units) => sum + units, 0)
}
