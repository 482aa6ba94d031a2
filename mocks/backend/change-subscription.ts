import { sameId } from '../../src/contract/index.ts'
import { etagOf } from './ids.ts'
import type { CustomerState, SubscriptionRecord } from './records.ts'
import { refusals } from './refusal.ts'
import { boundsOf } from './subscription-records.ts'
import type { SubscriptionWish } from './subscription-wish.ts'

/**
 * The records after a change of a subscription, itself first; refused by throwing the documented error. Every success
 * makes a new version. Source: "Update a subscription by ID", "Change the quantity of a subscription", "Suspend a
 * subscription" (2023); domain facts 2.2.
 */
export function changeSubscription(
  state: CustomerState,
  record: SubscriptionRecord,
  wish: SubscriptionWish,
  ifMatch: string | null,
): readonly SubscriptionRecord[] {
  if (record.status === 'deleted') throw refusals.deleted(record.id)
  // Either the etag in the body or If-Match: where one is given and old, 400/2055 and never 412.
  for (const etag of [wish.etag, ifMatch])
    if (etag !== null && etag !== '*' && etag !== etagOf(record.id, record.version))
      throw refusals.staleEtag()
  if (record.status === 'pending') throw refusals.notReady()
  if (wish.billingCycle !== record.billingCycle) throw refusals.billingCycleFixed()
  checkQuantity(state, record, wish)
  checkStatus(state, record, wish)
  const suspends = wish.status === 'suspended' && record.status !== 'suspended'
  return [changed(record, wish), ...(suspends ? suspendedAddOns(state, record) : [])]
}

function checkQuantity({ sheet }: CustomerState, record: SubscriptionRecord, { quantity }: SubscriptionWish) {
  if (quantity === record.quantity) return
  if (record.status === 'suspended') throw refusals.quantityWhileSuspended()
  const { minimum, maximum } = boundsOf(sheet.cloud, record.offerId)
  if (quantity < minimum || quantity > maximum) throw refusals.quantityOutOfBounds(minimum, maximum)
}

// Traditional subscriptions go from active to suspended and back; deleting comes by itself after 90 days.
function checkStatus(
  { subscriptions }: CustomerState,
  record: SubscriptionRecord,
  { status }: SubscriptionWish,
) {
  if (status === record.status) return
  const both = ['active', 'suspended']
  if (!both.includes(status) || !both.includes(record.status)) throw refusals.statusFixed()
  const parent = subscriptions.find(({ id }) => sameId(id, record.parentSubscriptionId))
  if (status === 'active' && parent && parent.status !== 'active') throw refusals.parentNotActive()
}

function changed(record: SubscriptionRecord, wish: SubscriptionWish): SubscriptionRecord {
  return {
    ...record,
    quantity: wish.quantity,
    friendlyName: wish.friendlyName,
    autoRenewEnabled: wish.autoRenewEnabled,
    status: wish.status,
    suspensionReasons: wish.status === 'suspended' ? ['CustomerCancellation'] : [],
    version: record.version + 1,
  }
}

// Suspending a base subscription suspends its add-ons (domain facts 2.2).
function suspendedAddOns({ subscriptions }: CustomerState, parent: SubscriptionRecord) {
  return subscriptions
    .filter((addOn) => sameId(addOn.parentSubscriptionId, parent.id) && addOn.status === 'active')
    .map((addOn) => ({
      ...addOn,
      status: 'suspended',
      suspensionReasons: ['CustomerCancellation'],
      version: addOn.version + 1,
    }))
}
