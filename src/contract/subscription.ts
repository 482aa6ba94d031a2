import { type Codec, count, type Decoded, flag, object, optionalList, text } from './codec.ts'
import { attributes, link } from './link.ts'
import { openEnum } from './open-enum.ts'
import { withId } from './with-id.ts'

/** SubscriptionStatus, in the order of its numbers (SDK for .NET 3.4.0, 2023-06). */
export const subscriptionStatuses = [
  'none',
  'active',
  'suspended',
  'deleted',
  'expired',
  'pending',
  'disabled',
] as const

/** BillingCycleType, in the order of its numbers (SDK for .NET 3.4.0, 2023-06). */
export const billingCycles = [
  'unknown',
  'monthly',
  'annual',
  'none',
  'one_time',
  'triennial',
  'biennial',
] as const

/** BillingType, in the order of its numbers (SDK for .NET 3.4.0, 2023-06). */
export const billingTypes = ['none', 'usage', 'license', 'benefit'] as const

const members = object({
  id: text,
  offerId: text,
  entitlementId: text,
  offerName: text,
  friendlyName: text,
  productType: object({ id: text, displayName: text }),
  /** Number of licenses; `null` where the answer holds no readable number. */
  quantity: count,
  unitType: text,
  /** Set on add-ons: the subscription they belong to. */
  parentSubscriptionId: text,
  creationDate: text,
  effectiveStartDate: text,
  commitmentEndDate: text,
  status: openEnum(subscriptionStatuses),
  autoRenewEnabled: flag,
  isTrial: flag,
  billingType: openEnum(billingTypes),
  billingCycle: openEnum(billingCycles),
  hasPurchasableAddons: flag,
  actions: optionalList(text),
  suspensionReasons: optionalList(text),
  contractType: openEnum(['subscription', 'product_key', 'redemption_code']),
  isMicrosoftProduct: flag,
  publisherName: text,
  partnerId: text,
  attentionNeeded: flag,
  actionTaken: flag,
  orderId: text,
  termDuration: text,
  renewalTermDuration: text,
  links: object({ offer: link, self: link, parentSubscription: link, entitlement: link }),
  attributes,
})

/** A subscription of a customer. Source: developer/subscription-resources (2023-10-23); dates are UTC texts. */
export type Subscription = NonNullable<Decoded<typeof members>> & { readonly id: string }

export const subscription: Codec<Subscription | null> = withId(members)

const provisioning = object({
  skuId: text,
  status: openEnum(['success', 'pending', 'failed']),
  quantity: count,
  endDate: text,
  attributes,
})

/** How far the licenses of a subscription are delivered; the service refreshes it every 15 minutes. */
export type ProvisioningStatus = NonNullable<Decoded<typeof provisioning>>

export const provisioningStatus: Codec<ProvisioningStatus | null> = provisioning
