import { collection, link, resource } from './bodies.ts'
import { offerBody } from './offers.ts'
import type { CustomerState } from './records.ts'
import { subscriptionIn } from './subscriptions.ts'
import { wayErrorBody, waysOf } from './ways.ts'

/**
 * What a subscription may become: all ways with the verdict on each, and every reason against it, not only the first.
 * A subscription without any way has an empty collection. Source: "Transition a subscription" (2023), domain facts 3.3.
 */
export function upgradesBody(state: CustomerState, id: string): Record<string, unknown> {
  const source = subscriptionIn(state, id)
  const { country } = state.sheet
  const items = waysOf(state, source).map(({ target, upgradeType, errors }) =>
    resource(
      {
        targetOffer: offerBody(target, country),
        upgradeType,
        isEligible: errors.length === 0,
        quantity: source.quantity,
        upgradeErrors: errors.map(wayErrorBody),
      },
      'Upgrade',
    ),
  )
  return collection(items, {
    self: link(`/customers/${state.sheet.id}/subscriptions/${source.id}/upgrades`),
  })
}
