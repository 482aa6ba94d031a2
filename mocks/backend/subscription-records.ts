import type { Cloud } from '../../src/contract/index.ts'
import { guidOf } from './ids.ts'
import { productById } from './products.ts'
import type { CustomerSheet, SubscriptionDraft, SubscriptionRecord } from './records.ts'

/** Id of the subscription that a customer's sheet names with a key. Ids of traditional ones come in upper case. */
export function draftedId(customerId: string, key: string, draft: SubscriptionDraft): string {
  return draft.id ?? guidOf('subscription', customerId, key).toUpperCase()
}

/** A customer's subscriptions as they are before anything happened; dates count from the first day of the world. */
export function recordsFrom(sheet: CustomerSheet, today: string): readonly SubscriptionRecord[] {
  return Object.entries(sheet.drafts).map(([key, draft]) => recordFrom(sheet, key, draft, today))
}

function recordFrom(
  sheet: CustomerSheet,
  key: string,
  draft: SubscriptionDraft,
  today: string,
): SubscriptionRecord {
  const product = productById(sheet.cloud, draft.offerId)
  const name = draft.offerName ?? product?.name ?? draft.offerId
  const bought = dayFrom(today, -(draft.boughtDaysAgo ?? 254))
  const usage = product?.billing === 'usage'
  const status = draft.status ?? 'active'
  return {
    id: draftedId(sheet.id, key, draft),
    offerId: draft.offerId,
    offerName: name,
    friendlyName: draft.friendlyName ?? name,
    quantity: draft.quantity,
    unitType: product?.unitType ?? 'Licenses',
    parentSubscriptionId: parentIdOf(sheet, draft),
    creationDate: bought.replace('T00:00:00Z', 'T07:30:05.427Z'),
    effectiveStartDate: bought,
    commitmentEndDate: usage ? '9999-12-10T00:00:00Z' : dayFrom(today, draft.renewsInDays ?? 111),
    status,
    autoRenewEnabled: draft.autoRenewEnabled ?? !(usage || product?.isTrial === true),
    isTrial: product?.isTrial ?? false,
    billingType: product?.billing ?? 'license',
    billingCycle: draft.billingCycle ?? (usage || product?.isTrial ? 'none' : 'monthly'),
    suspensionReasons: status === 'suspended' ? ['CustomerCancellation'] : [],
    orderId: guidOf('order', sheet.id, key),
    version: 1,
    wire: draft.wire ?? {},
    assigned: status === 'active' ? Math.min(draft.assigned ?? 0, draft.quantity) : (draft.assigned ?? 0),
    provisioning: draft.provisioning ?? (status === 'pending' ? 'pending' : 'success'),
    removed: draft.removed ?? false,
  }
}

// The base of an add-on may be another partner's: then the id names nothing in this list.
function parentIdOf({ id, drafts }: CustomerSheet, { addOnOf }: SubscriptionDraft): string | null {
  if (addOnOf === undefined) return null
  const parent = drafts[addOnOf]
  return parent?.id ?? guidOf('subscription', id, addOnOf).toUpperCase()
}

/** Midnight UTC so many days after a day. */
export function dayFrom(today: string, days: number): string {
  const date = new Date(`${today.slice(0, 10)}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().replace('.000Z', 'Z')
}

/** Least and most licenses of one subscription of an offer; what we do not know is bounded as recorded paid offers. */
export function boundsOf(
  cloud: Cloud,
  offerId: string,
): { readonly minimum: number; readonly maximum: number } {
  const product = productById(cloud, offerId)
  return { minimum: product?.minimumQuantity ?? 1, maximum: product?.maximumQuantity ?? 10_000_000 }
}
