import { sameId } from '../../src/contract/index.ts'
import { collection, link, resource } from './bodies.ts'
import { productById } from './products.ts'
import type { CustomerState, SubscriptionRecord } from './records.ts'
import { refusals } from './refusal.ts'
import { subscriptionBody } from './subscription-body.ts'

/** The customer's subscriptions that came through this partner; never paged (recorded 2018). */
export function subscriptionsBody(
  { sheet, subscriptions }: CustomerState,
  orderId: string | null,
): Record<string, unknown> {
  const asked = subscriptions.filter((record) => orderId === null || sameId(record.orderId, orderId))
  return collection(
    asked.map((record) => subscriptionBody(sheet, record)),
    { self: link(`/customers/${sheet.id}/subscriptions`) },
  )
}

/** One of the customer's subscriptions by id, in any case; 404/20003 where it is none of them. */
export function subscriptionIn({ subscriptions }: CustomerState, id: string): SubscriptionRecord {
  const found = subscriptions.find((record) => sameId(record.id, id))
  if (!found) throw refusals.subscriptionNotFound(id)
  return found
}

/** The add-ons of a subscription. */
export function addOnsBody(state: CustomerState, id: string): Record<string, unknown> {
  const parent = subscriptionIn(state, id)
  const addOns = state.subscriptions.filter(({ parentSubscriptionId }) =>
    sameId(parentSubscriptionId, parent.id),
  )
  return collection(
    addOns.map((record) => subscriptionBody(state.sheet, record)),
    { self: link(`/customers/${state.sheet.id}/subscriptions/${parent.id}/addons`) },
  )
}

/**
 * How far the licenses of a subscription are delivered. Needs a signed-in person and delegated admin privileges.
 * Source: "Get subscription provisioning status" (2023), domain facts 2.3.
 */
export function provisioningBody(state: CustomerState, id: string): Record<string, unknown> {
  const record = subscriptionIn(state, id)
  if (!state.sheet.userContext) throw refusals.applicationOnly()
  if (!state.delegatedAdmin) throw refusals.insufficientPrivileges()
  const skuId = productById(state.sheet.cloud, record.offerId)?.skuIds[0]
  if (skuId === undefined || record.removed) throw refusals.provisioningNotFound()
  return resource(
    { skuId, status: record.provisioning, quantity: record.quantity, endDate: record.commitmentEndDate },
    'SubscriptionProvisioningStatus',
  )
}
