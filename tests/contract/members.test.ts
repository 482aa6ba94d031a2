import { describe, expect, it } from 'vitest'
import {
  type Codec,
  customer,
  offer,
  provisioningStatus,
  relationshipRequest,
  serviceFault,
  subscribedSku,
  subscription,
  upgrade,
  upgradeError,
  upgradeResult,
  userLicenseError,
} from '../../src/contract/index.ts'

const link = { uri: '/x', method: 'GET', headers: [{ key: 'MS-ContinuationToken', value: 'a' }] }
const attributes = { etag: 'e1', objectType: 'Thing' }
const address = {
  country: 'US',
  region: 'wa',
  city: 'Redmond',
  state: 'WA',
  addressLine1: '1 Way',
  addressLine2: 'Floor 2',
  postalCode: '98052',
  firstName: 'Ida',
  lastName: 'Berg',
  phoneNumber: '1',
}
const targetOffer = { id: '796B6B5F-613C-4E24-A17C-EBA730D49C02', name: 'Office 365 Enterprise E3' }

// Every member that is used, with the documented names; the samples leave many of them out.
const resources: readonly (readonly [string, Codec<unknown>, object])[] = [
  [
    'a subscription',
    subscription,
    {
      id: 's',
      offerId: 'o',
      entitlementId: 'n',
      offerName: 'Office 365 Business',
      friendlyName: 'Nickname',
      productType: { id: 'OnlineServicesNCE', displayName: 'OnlineServicesNCE' },
      quantity: 5,
      unitType: 'Licenses',
      parentSubscriptionId: 'p',
      creationDate: '2018-03-26T21:41:51.677Z',
      effectiveStartDate: '2018-03-26T00:00:00Z',
      commitmentEndDate: '2019-03-26T00:00:00Z',
      status: 'active',
      autoRenewEnabled: true,
      isTrial: false,
      billingType: 'license',
      billingCycle: 'one_time',
      hasPurchasableAddons: true,
      actions: ['Cancel', 'Edit'],
      suspensionReasons: ['CustomerCancellation'],
      contractType: 'product_key',
      isMicrosoftProduct: true,
      publisherName: 'Microsoft',
      partnerId: '',
      attentionNeeded: false,
      actionTaken: false,
      orderId: 'r',
      termDuration: 'P1Y',
      renewalTermDuration: 'P1Y',
      links: { offer: link, self: link, parentSubscription: link, entitlement: link },
      attributes,
    },
  ],
  [
    'a customer',
    customer,
    {
      id: 'c',
      commerceId: 'm',
      companyProfile: {
        tenantId: 'c',
        domain: 'relecloud.onmicrosoft.com',
        companyName: 'Relecloud',
        address,
        email: 'a@relecloud.example',
        links: { self: link },
        attributes,
      },
      billingProfile: {
        id: 'b',
        firstName: 'Ida',
        lastName: 'Berg',
        email: 'b@relecloud.example',
        culture: 'zh-CN',
        language: 'zh-CHS',
        companyName: 'Relecloud',
        defaultAddress: address,
        links: { self: link },
        attributes,
      },
      relationshipToPartner: 'microsoft_support',
      allowDelegatedAccess: false,
      customDomains: ['relecloud.example'],
      associatedPartnerId: 'a',
      links: { self: link },
      attributes,
    },
  ],
  [
    'an offer',
    offer,
    {
      ...targetOffer,
      description: 'd',
      minimumQuantity: 1,
      maximumQuantity: 300,
      rank: 56,
      uri: '/Offers/o',
      locale: 'en-us',
      country: 'US',
      category: { id: 'k', name: 'Small Business', rank: 30, locale: 'en-us', country: 'US', attributes },
      limitUnitOfMeasure: 'Concurrent',
      limit: 2,
      termUnitOfMeasure: 'Year',
      term: 1,
      prerequisiteOffers: ['p'],
      isAddOn: false,
      hasAddOns: true,
      isAvailableForPurchase: true,
      billing: 'license',
      supportedBillingCycles: ['annual', 'monthly'],
      isAutoRenewable: true,
      isInternal: false,
      isTrial: false,
      upgradeTargetOffers: ['u'],
      conversionTargetOffers: [],
      product: { id: 'q', name: 'n', unit: 'Licenses' },
      unitType: 'Licenses',
      links: { learnMore: link, self: link },
      attributes,
    },
  ],
  [
    'an upgrade',
    upgrade,
    {
      targetOffer,
      upgradeType: 'upgrade_only',
      isEligible: false,
      quantity: 5,
      upgradeErrors: [{ code: 2, description: 'd', additionalDetails: 'suspended', attributes }],
      attributes,
    },
  ],
  ['an upgrade error', upgradeError, { code: 11, description: 'd', additionalDetails: 'a', attributes }],
  [
    'an upgrade result',
    upgradeResult,
    {
      sourceSubscriptionId: 's',
      targetSubscriptionId: 't',
      upgradeType: 2,
      upgradeErrors: [{ code: 4 }],
      licenseErrors: [{ name: 'Ida', errors: [] }],
      attributes,
    },
  ],
  [
    'a user whose licenses did not move',
    userLicenseError,
    {
      userObjectId: 'u',
      name: 'Ida',
      email: 'ida@relecloud.example',
      errors: [{ code: 60012, description: 'd', data: ['Exchange Online (Plan 2)'] }],
      attributes,
    },
  ],
  ['a fault', serviceFault, { code: 2055, description: 'd', data: ['a'], source: 'PartnerFD' }],
  [
    'a provisioning status',
    provisioningStatus,
    { skuId: 'k', status: 'pending', quantity: 5, endDate: '2018-05-10T00:00:00Z', attributes },
  ],
  [
    'a subscribed SKU',
    subscribedSku,
    {
      availableUnits: 4,
      activeUnits: 5,
      consumedUnits: 1,
      totalUnits: 5,
      productSku: { id: 'k', name: 'n', skuPartNumber: 'EMS', licenseGroupId: 'group1' },
      servicePlans: [
        {
          displayName: 'd',
          serviceName: 'EXCHANGE_S_STANDARD',
          id: 'p',
          capabilityStatus: 'Enabled',
          targetType: 'User',
        },
      ],
      capabilityStatus: 'Enabled',
      attributes,
    },
  ],
  ['a relationship request', relationshipRequest, { url: 'https://admin.microsoft.com/x', attributes }],
]

describe.each(resources)('%s', (_what, codec, wire) => {
  it('has every documented member, under its name and with its value', () => {
    expect(codec.decode(wire)).toMatchObject(inOurForms(wire))
    expect(codec.encode(codec.decode(wire))).toEqual(wire)
  })

  it('knows each of them: none is only carried along', () => {
    expect(unknownIn(codec.decode(wire))).toEqual([])
  })

  it('of which nothing is known has the same members, without values', () => {
    const [full, empty] = [codec.decode(wire), codec.decode({ ...requiredOf(wire) })] as Record<
      string,
      unknown
    >[]
    expect(Object.keys(empty ?? {})).toEqual(Object.keys(full ?? {}))
    const told = Object.keys(requiredOf(wire))
    for (const [member, value] of Object.entries(empty ?? {}))
      if (!told.includes(member) && member !== 'others')
        expect([member, Array.isArray(value) ? value.length : value]).toEqual([
          member,
          Array.isArray(value) ? 0 : null,
        ])
  })

  it('takes no text for a number or for a yes or no, and every text as it is', () => {
    for (const [member, value] of Object.entries(wire)) {
      if (typeof value === 'number' && !['code', 'upgradeType'].includes(member))
        expect([member, read(codec, wire, member, 'many')]).toEqual([member, null])
      if (typeof value === 'boolean')
        expect([member, read(codec, wire, member, 'maybe')]).toEqual([member, null])
      if (typeof value === 'string' && !['status', 'code'].includes(member))
        expect([member, read(codec, wire, member, 'other')]).toEqual([member, 'other'])
    }
  })
})

function read(codec: Codec<unknown>, wire: object, member: string, value: unknown): unknown {
  return (codec.decode({ ...wire, [member]: value }) as Record<string, unknown>)[member]
}

function requiredOf(wire: object): object {
  const required = Object.entries(wire).filter(([member]) => ['id', 'targetOffer', 'code'].includes(member))
  return Object.fromEntries(required)
}

// On the wire some codes are integers; here they are names and texts.
function inOurForms(wire: unknown): object {
  const names: Record<number, string> = {
    2: 'subscription_status_not_active',
    4: 'concurrency_conflicts',
    11: 'insufficient_granular_admin_permissions',
    60012: '60012',
    2055: '2055',
  }
  return JSON.parse(JSON.stringify(wire), (key, value) => {
    if (key === 'code') return names[value]
    return key === 'upgradeType' && value === 2 ? 'upgrade_with_license_transfer' : value
  })
}

function unknownIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (value instanceof Map) return [...value.keys()]
  return Object.entries(value).flatMap(([key, inner]) => (key === 'headers' ? [] : unknownIn(inner)))
}
