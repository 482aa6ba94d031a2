import { sameId } from '../../src/contract/index.ts'
import { link, resource } from './bodies.ts'
import { etagOf } from './ids.ts'
import { productsOf } from './products.ts'
import type { CustomerSheet, SubscriptionRecord } from './records.ts'

/**
 * A subscription as recorded list items of traditional ones carry it (2018), members and their order included.
 * Source: domain facts 2.1; subscription-resources (2023-10-23).
 */
export function subscriptionBody(sheet: CustomerSheet, record: SubscriptionRecord): Record<string, unknown> {
  const self = `/customers/${sheet.id}/subscriptions/${record.id}`
  const parent = record.parentSubscriptionId
  const body = resource(
    {
      id: record.id,
      offerId: record.offerId,
      entitlementId: record.id,
      offerName: record.offerName,
      friendlyName: record.friendlyName,
      quantity: record.quantity,
      unitType: record.unitType,
      ...(parent === null ? {} : { parentSubscriptionId: parent }),
      hasPurchasableAddons: parent === null && hasAddOns(sheet, record),
      creationDate: record.creationDate,
      effectiveStartDate: record.effectiveStartDate,
      commitmentEndDate: record.commitmentEndDate,
      status: record.status,
      autoRenewEnabled: record.autoRenewEnabled,
      isTrial: record.isTrial,
      billingType: record.billingType,
      billingCycle: record.billingCycle,
      actions: record.status === 'deleted' ? [] : ['Cancel', 'Edit'],
      ...(record.suspensionReasons.length > 0 ? { suspensionReasons: record.suspensionReasons } : {}),
      attentionNeeded: false,
      actionTaken: false,
      contractType: 'subscription',
      links: {
        offer: link(`/offers/${record.offerId}?country=${sheet.country}`),
        self: link(self),
        ...(parent === null
          ? {}
          : { parentSubscription: link(`/customers/${sheet.id}/subscriptions/${parent}`) }),
      },
      orderId: record.orderId,
    },
    'Subscription',
    etagOf(record.id, record.version),
  )
  const odd = Object.entries(record.wire)
  const without = odd.filter(([, value]) => value === null).map(([name]) => name)
  const kept = Object.entries({ ...body, ...record.wire }).filter(([name]) => !without.includes(name))
  return Object.fromEntries(kept)
}

// Recorded 2019: an offer can have the add-ons whose `prerequisiteOffers` name it.
function hasAddOns({ cloud }: CustomerSheet, { offerId }: SubscriptionRecord): boolean {
  return productsOf(cloud).some(({ prerequisiteOffers }) =>
    prerequisiteOffers.some((id) => sameId(id, offerId)),
  )
}
