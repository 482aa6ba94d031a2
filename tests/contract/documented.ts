import { readdirSync, readFileSync } from 'node:fs'
import {
  type Codec,
  customer,
  decodeCollection,
  offer,
  provisioningStatus,
  serviceFault,
  subscribedSku,
  subscription,
  throttledBody,
  upgrade,
  upgradeResult,
} from '../../src/contract/index.ts'

export interface Documented {
  readonly name: string
  readonly codec: Codec<unknown>
  /** A page of a collection, whose items the codec reads. */
  readonly collection?: true
}

/** Every documented payload of a resource that the contract knows. */
export const documented: readonly Documented[] = [
  { name: 'api-throttling-guidance.01.resp.429', codec: throttledBody },
  { name: 'assign-licenses-to-a-user.03.resp.400', codec: serviceFault },
  { name: 'change-the-quantity-of-a-subscription.01.req', codec: subscription },
  { name: 'change-the-quantity-of-a-subscription.03.resp', codec: subscription },
  // A license of a user has members of a subscribed SKU and no others.
  {
    name: 'check-which-licenses-are-assigned-to-a-user.01.resp.200',
    codec: subscribedSku,
    collection: true,
  },
  { name: 'error-codes.01.resp', codec: serviceFault },
  { name: 'get-a-customer-by-id.01.resp.200', codec: customer },
  {
    name: 'get-a-list-of-add-ons-for-a-subscription.01.resp.200',
    codec: subscription,
    collection: true,
  },
  { name: 'get-a-list-of-available-licenses.01.resp.200', codec: subscribedSku, collection: true },
  { name: 'get-a-list-of-customers.01.resp.200', codec: customer, collection: true },
  { name: 'get-a-subscription-by-id.01.resp.200', codec: subscription },
  { name: 'get-all-of-a-customer-s-subscriptions.01.resp.200', codec: subscription, collection: true },
  { name: 'get-an-offer-by-id.01.resp.200', codec: offer },
  { name: 'get-subscription-provisioning-status.01.resp.200', codec: provisioningStatus },
  { name: 'suspend-a-subscription.01.req', codec: subscription },
  { name: 'transition-a-subscription.01.req', codec: upgrade },
  { name: 'transition-a-subscription.02.resp.200', codec: upgrade, collection: true },
  { name: 'transition-a-subscription.03.resp.200', codec: upgradeResult },
]

/** Documented payloads that nothing here reads, a customer's users, or that are read and never written: the activity. */
export const notWritten = [
  'get-a-list-of-all-user-accounts-for-a-customer.01.resp.200',
  'get-a-record-of-partner-center-activity-by-user.01.resp.200',
]

const folder = new URL('./samples/', import.meta.url)

/** Names of all copied payloads. */
export function sampleNames(): readonly string[] {
  return readdirSync(folder).map((file) => file.replace(/\.json$/, ''))
}

/** A fresh copy of a documented payload. */
export function sample(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
}

/** What of a payload is read: the items of a collection, or the resource itself. */
export function resourcesIn({ name, collection }: Documented): readonly unknown[] {
  const payload = sample(name)
  return collection ? (payload.items as unknown[]) : [payload]
}

/** Reads a payload and writes it again. */
export function written({ codec, collection }: Documented, payload: unknown): readonly unknown[] {
  const resources = collection ? (decodeCollection(payload, codec)?.items ?? []) : [codec.decode(payload)]
  return resources.map((resource) => codec.encode(resource))
}
