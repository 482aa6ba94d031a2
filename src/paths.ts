import { deployedCloud } from './config.ts'
import { type Cloud, clouds, guidFrom, isCloud } from './contract/index.ts'

/** What an address names. Ids are checked GUIDs in lower case. */
export interface CustomerRef {
  readonly cloud: Cloud
  readonly customerId: string
}
export interface SubscriptionRef extends CustomerRef {
  readonly subscriptionId: string
}
export interface ReceiptRef {
  readonly cloud: Cloud
  readonly intentId: string
}

/** What a link may fill in on the upgrade form. Texts as they stand in the address; the form checks them. */
export interface UpgradePrefill {
  readonly plan?: string | undefined
  readonly seats?: string | undefined
}

/** An address of ours that names something that cannot exist. No request is sent for it. */
export class BadLink extends Error {
  override readonly name = 'BadLink'
  readonly part: 'cloud' | 'id'
  readonly text: string
  constructor(part: 'cloud' | 'id', text: string) {
    super(`The address names no ${part}: ${text}`)
    this.part = part
    this.text = text
  }
}

type Params = { readonly [name: string]: string | undefined }

/** Every address of the console. */
export const paths = {
  home: (cloud: Cloud) => `/${cloud}/customers`,
  customers: (cloud: Cloud, search = '') => `/${cloud}/customers${queryOf({ search })}`,
  subscriptions: ({ cloud, customerId }: CustomerRef) =>
    `/${cloud}/customers/${checked(customerId)}/subscriptions`,
  subscription: (ref: SubscriptionRef) => `${paths.subscriptions(ref)}/${checked(ref.subscriptionId)}`,
  upgrade: (ref: SubscriptionRef, prefill: UpgradePrefill = {}) =>
    `${paths.subscription(ref)}/upgrade${queryOf({ plan: prefill.plan, seats: prefill.seats })}`,
  licenses: (ref: SubscriptionRef) => `${paths.subscription(ref)}/licenses`,
  receipt: ({ cloud, intentId }: ReceiptRef) => `/${cloud}/receipts/${checked(intentId)}`,
  help: (cloud: Cloud, topic: string) => `/${cloud}/help/${topic}`,
}

/** The cloud an address names. Throws `BadLink`. */
export function cloudFrom(params: Params): Cloud {
  const text = params.cloud
  if (!isCloud(text)) throw new BadLink('cloud', text ?? '')
  return text
}

/**
 * The cloud an address names, so that the frame of the page always stands; where it names none, the one that is served
 * here, else the global one.
 */
export function cloudOrGlobal(params: Params): Cloud {
  return isCloud(params.cloud) ? params.cloud : (servedClouds()[0] ?? 'global')
}

/** The clouds between which a person can choose: a live deployment serves one. */
export function servedClouds(): readonly Cloud[] {
  const deployed = deployedCloud()
  return isCloud(deployed) ? [deployed] : clouds
}

/** The customer an address names. Throws `BadLink`. */
export function customerRef(params: Params): CustomerRef {
  return { cloud: cloudFrom(params), customerId: idFrom(params.customerId) }
}

/** The subscription an address names. Throws `BadLink`. */
export function subscriptionRef(params: Params): SubscriptionRef {
  return { ...customerRef(params), subscriptionId: idFrom(params.subscriptionId) }
}

/** The receipt an address names. Throws `BadLink`. */
export function receiptRef(params: Params): ReceiptRef {
  return { cloud: cloudFrom(params), intentId: idFrom(params.intentId) }
}

/** What a link fills in on the upgrade form. */
export function prefillFrom(search: URLSearchParams): UpgradePrefill {
  return { plan: search.get('plan') ?? undefined, seats: search.get('seats') ?? undefined }
}

function idFrom(text: string | undefined): string {
  const id = guidFrom(text)
  if (id === null) throw new BadLink('id', text ?? '')
  return id
}

function checked(id: string): string {
  return idFrom(id)
}

function queryOf(values: { readonly [name: string]: string | undefined }): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (value) query.set(name, value)
  return query.size === 0 ? '' : `?${query}`
}
