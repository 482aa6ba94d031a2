import {
  type Codec,
  type Customer,
  customer,
  type Offer,
  offer,
  type Subscription,
  subscription,
  type Upgrade,
  upgrade,
} from '../../src/contract/index.ts'
import {
  type HeldSubscription,
  type PlanId,
  planOf,
  servicePlansFrom,
  type UpgradeFacts,
} from '../../src/eligibility/index.ts'

/** Members as they stand in an answer of the service; what a test says replaces what is usual. */
type Wire<T> = { readonly [member in keyof Omit<T, 'others'>]?: unknown } & {
  readonly [unknownMember: string]: unknown
}

/** A customer with delegated admin privileges, as "customer by id" answers. */
export function aCustomer(members: Wire<Customer> = {}): Customer {
  return read(customer, {
    id: 'b44bb1fb-c595-45b0-9e09-d657365580bf',
    companyProfile: {
      tenantId: 'b44bb1fb-c595-45b0-9e09-d657365580bf',
      domain: 'relecloud.onmicrosoft.com',
      companyName: 'Relecloud',
    },
    relationshipToPartner: 'reseller',
    allowDelegatedAccess: true,
    ...members,
  })
}

/** An active subscription of Office 365 Business Premium with 10 licenses, billed by the month. */
export function aSubscription(members: Wire<Subscription> = {}): Subscription {
  return read(subscription, {
    id: '83ef9d05-4169-4ef9-9657-0e86b1eab1de',
    offerId: '031C9E47-4802-4248-838E-778FB1D2CC05',
    offerName: 'Office 365 Business Premium',
    friendlyName: 'Office 365 Business Premium',
    quantity: 10,
    unitType: 'Licenses',
    creationDate: '2018-03-26T21:41:51.677Z',
    status: 'active',
    autoRenewEnabled: true,
    isTrial: false,
    billingType: 'license',
    billingCycle: 'monthly',
    orderId: '6183db3d-6318-4e52-877e-25806e4971be',
    attributes: { etag: 'eyJ2ZXJzaW9uIjoxfQ==', objectType: 'Subscription' },
    ...members,
  })
}

/** A subscription of one of the published plans, under the name and the offer id it has in the global cloud. */
export function aSubscriptionOf(plan: PlanId, members: Wire<Subscription> = {}): Subscription {
  const { name, offerIds } = planOf(plan)
  return aSubscription({ offerId: offerIds.global, offerName: name, friendlyName: name, ...members })
}

/** The offer of Office 365 Enterprise E3. */
export function anOffer(members: Wire<Offer> = {}): Offer {
  return read(offer, {
    id: '796B6B5F-613C-4E24-A17C-EBA730D49C02',
    name: 'Office 365 Enterprise E3',
    minimumQuantity: 1,
    maximumQuantity: 10_000_000,
    billing: 'license',
    supportedBillingCycles: ['annual', 'monthly'],
    ...members,
  })
}

/** The service allows Enterprise E3, licenses included. Say `targetOffer` as it stands in an answer. */
export function anUpgrade(members: Wire<Upgrade> = {}): Upgrade {
  return read(upgrade, {
    targetOffer: offer.encode(anOffer()),
    upgradeType: 'upgrade_with_license_transfer',
    isEligible: true,
    quantity: 10,
    upgradeErrors: [],
    ...members,
  })
}

/** An active subscription that the customer has besides the one to upgrade, bought from this reseller. */
export function aHeld(plan: PlanId, members: Partial<HeldSubscription> = {}): HeldSubscription {
  const { name, offerIds } = planOf(plan)
  return aHeldProduct(name, { offerId: offerIds.global ?? null, ...members })
}

/** The same of any product: its services are those we know under its name or offer id. */
export function aHeldProduct(
  offerName: string | null,
  members: Partial<HeldSubscription> = {},
): HeldSubscription {
  const offerId = members.offerId ?? null
  return {
    id: '2add8a55-454a-4ae5-a4c9-5107dc6e9768',
    offerId,
    offerName,
    quantity: 5,
    status: 'active',
    servicePlans: servicePlansFrom({ offerId, offerName }),
    own: true,
    removed: null,
    ...members,
  }
}

/** Business Premium in the global cloud, everything known and nothing in the way. */
export function someFacts(facts: Partial<UpgradeFacts> = {}): UpgradeFacts {
  return {
    cloud: 'global',
    subscription: aSubscription(),
    delegatedAdmin: true,
    held: [],
    heldIsComplete: true,
    addOns: [],
    provisioning: 'success',
    userContext: true,
    granularPermissions: true,
    ...facts,
  }
}

function read<T>(codec: Codec<T | null>, members: object): T {
  const decoded = codec.decode(members)
  if (decoded === null) throw new Error(`Cannot be read: ${JSON.stringify(members)}`)
  return decoded
}
