import { describe, expect, it } from 'vitest'
import {
  assessUpgrades,
  heldFrom,
  otherProducts,
  planByOfferId,
  planFrom,
  planOf,
  plans,
  servicePlansFrom,
  subscriptionKind,
  visibleFacts,
} from '../../src/eligibility/index.ts'
import { aSubscription, aSubscriptionOf, someFacts } from '../support/builders.ts'

describe('kinds of subscription for which this upgrade does not exist have their own verdict', () => {
  it.each([
    ['an add-on', { parentSubscriptionId: '83ef9d05-4169-4ef9-9657-0e86b1eab1de' }, 'add_on'],
    ['a usage-based one', { billingType: 'usage' }, 'usage_based'],
    ['one billed by usage, written as a number', { billingType: 1 }, 'usage_based'],
    ['an Azure one', { offerId: 'MS-AZR-0145P', billingType: null }, 'usage_based'],
    ['an Azure one in lower case', { offerId: 'ms-azr-0145p', billingType: 'none' }, 'usage_based'],
    [
      'a new-commerce one by its id in three parts',
      { offerId: 'CFQ7TTC0LH18:0001:CFQ7TTC0K971' },
      'new_commerce',
    ],
    [
      'a new-commerce one in three parts with "-" in them',
      { offerId: 'CFQ7-LH18:0001:CFQ7-K971' },
      'new_commerce',
    ],
    ['a new-commerce one by its id without "-"', { offerId: 'CFQ7TTC0LH18' }, 'new_commerce'],
    ['a new-commerce one by its product type', { productType: { id: 'OnlineServicesNCE' } }, 'new_commerce'],
    ['a trial', { isTrial: true }, 'trial'],
  ])('%s', (_what, members, kind) => {
    const subscription = aSubscription(members)
    expect(subscriptionKind(subscription)).toBe(kind)
    // Also where the service would name a target: this API has no upgrade for it.
    const assessment = assessUpgrades(someFacts({ subscription, extraTargets: ['e3'] }))
    expect(assessment).toMatchObject({ noTargets: kind, targets: [] })
  })

  it.each([
    ['a license-based one', {}],
    [
      'one whose answer says nothing of trials and types',
      { isTrial: null, billingType: null, productType: null },
    ],
    ['one billed "none", as in the documentation', { billingType: 'none' }],
    ['one without an offer id', { offerId: null }],
    ['one with an empty offer id', { offerId: '' }],
    ['one with an empty parent', { parentSubscriptionId: '' }],
    ['one of another product type', { productType: { id: 'OnlineServices' } }],
    ['one with Azure in its name only', { offerName: 'MS-AZR-0145P' }],
  ])('but %s is a license subscription', (_what, members) => {
    expect(subscriptionKind(aSubscription(members))).toBe('license')
  })

  it('what says most about it comes first', () => {
    const all = { parentSubscriptionId: 'a', billingType: 'usage', offerId: 'CFQ7TTC0LH18', isTrial: true }
    expect(subscriptionKind(aSubscription(all))).toBe('add_on')
    expect(subscriptionKind(aSubscription({ ...all, parentSubscriptionId: null }))).toBe('usage_based')
    expect(subscriptionKind(aSubscription({ ...all, parentSubscriptionId: null, billingType: null }))).toBe(
      'new_commerce',
    )
  })
})

describe('a plan that stands in no table has no target', () => {
  it.each([
    [
      'a product nobody knows',
      { offerId: 'ABCDABCD-1234-1234-1234-ABCDABCDABCD', offerName: 'Dynamics 365' },
    ],
    ['one without name and id', { offerId: null, offerName: null }],
  ])('%s', (_what, clue) => {
    const facts = someFacts({ subscription: aSubscription(clue), extraTargets: ['e3'] })
    expect(assessUpgrades(facts)).toEqual({ source: null, noTargets: 'not_in_table', targets: [] })
  })

  it('Enterprise E5 is a plan all the same', () => {
    const assessment = assessUpgrades(someFacts({ subscription: aSubscriptionOf('e5') }))
    expect(assessment).toMatchObject({ source: { id: 'e5' }, noTargets: 'not_in_table', targets: [] })
  })
})

describe('a plan is recognized', () => {
  it.each(plans.map((plan) => ({ plan, name: plan.name })))(
    '$name by each of its names and ids',
    ({ plan }) => {
      for (const offerName of [plan.name, plan.laterName, plan.chineseName, plan.chineseLaterName])
        for (const spelled of [offerName, offerName.toUpperCase(), ` ${offerName.toLowerCase()} `])
          expect(planFrom({ offerId: null, offerName: spelled })?.id).toBe(plan.id)
      for (const offerId of Object.values(plan.offerIds))
        for (const spelled of [offerId, offerId.toLowerCase()])
          expect(planByOfferId(spelled)?.id).toBe(plan.id)
    },
  )

  it.each([
    ['Office 365 商业版', 'business'],
    ['Microsoft 365 商业应用版', 'business'],
    ['Office 365 商业协作版', 'business-essentials'],
    ['Microsoft 365 商业基础版', 'business-essentials'],
    ['Office 365 商业高级版', 'business-premium'],
    ['Microsoft 365 商业标准版', 'business-premium'],
    ['Microsoft 365 Business Standard', 'business-premium'],
    ['Microsoft 365 Apps for business', 'business'],
    ['Microsoft 365 Apps for enterprise', 'proplus'],
    ['Office 365 E5', 'e5'],
  ])('by the name %s', (offerName, id) => {
    expect(planFrom({ offerId: null, offerName })?.id).toBe(id)
  })

  it.each([
    // Another product, not the Office 365 Business Premium that was renamed Business Standard.
    'Microsoft 365 Business Premium',
    ...[
      'Microsoft 365 商业高级版',
      'Microsoft 365 E3',
      'Office 365 Business Premium Trial',
      'Business Premium',
      '',
      ' ',
    ],
  ])('but not in %j', (offerName) => {
    expect(planFrom({ offerId: null, offerName })).toBeNull()
  })

  it('by its offer id before its name', () => {
    expect(
      planFrom({ offerId: 'A044B16A-1861-4308-8086-A3A3B506FAC2', offerName: 'Office 365 E3' })?.id,
    ).toBe('e5')
  })

  it.each([[null], [undefined], [''], [' ']])('never by an offer id %j', (offerId) => {
    expect(planByOfferId(offerId)).toBeNull()
  })

  it('by an id of ours, and another is a mistake of the program', () => {
    expect(planOf('e3').name).toBe('Office 365 Enterprise E3')
    expect(() => planOf('e9' as never)).toThrow('e9')
  })
})

describe('the services of a product', () => {
  it('are those of its plan', () => {
    expect(servicePlansFrom({ offerId: null, offerName: 'Office 365 E3' })).toBe(planOf('e3').servicePlans)
  })

  it.each(otherProducts)('are known of $name by its offer id in any case', ({ offerId, servicePlans }) => {
    expect(servicePlansFrom({ offerId: offerId.toLowerCase(), offerName: null })).toEqual(servicePlans)
  })

  it('are not guessed of any other', () => {
    expect(servicePlansFrom({ offerId: 'ABCDABCD-1234', offerName: 'Dynamics 365' })).toBeNull()
    expect(servicePlansFrom({ offerId: null, offerName: null })).toBeNull()
  })
})

describe('what a reseller can see of a customer', () => {
  const source = aSubscription({ id: 'AAAA' })
  const e3 = aSubscriptionOf('e3', { id: 'bbbb', quantity: 3 })
  const addOn = aSubscription({ id: 'cccc', offerName: 'Extra File Storage', parentSubscriptionId: 'aaaa' })
  const addOnOfAnother = aSubscription({ id: 'dddd', offerName: 'Archiving', parentSubscriptionId: 'BBBB' })
  // The list names the source once more, in another case.
  const all = [aSubscription({ id: 'aaaa' }), e3, addOn, addOnOfAnother]
  const facts = visibleFacts('global', source, all, true)

  it('are the other base subscriptions: neither the one to upgrade, whatever the case of its id, nor add-ons', () => {
    expect(facts.held.map(({ id }) => id)).toEqual(['bbbb'])
  })

  it('are the add-ons of the one to upgrade, and of no other', () => {
    expect(facts.addOns?.map(({ id }) => id)).toEqual(['cccc'])
  })

  it('is never complete, and says nothing of what was not asked', () => {
    expect(facts).toMatchObject({
      cloud: 'global',
      subscription: source,
      delegatedAdmin: true,
      heldIsComplete: false,
      provisioning: null,
      userContext: null,
      granularPermissions: null,
    })
    expect(visibleFacts('21vianet', source, [], null)).toMatchObject({
      cloud: '21vianet',
      delegatedAdmin: null,
      held: [],
      addOns: [],
    })
  })

  it('is enough to find that the target is there already', () => {
    const { targets } = assessUpgrades(facts)
    expect(targets.map(({ target, outlook }) => [target.id, outlook])).toEqual([
      ['e3', 'blocked'],
      ['e5', 'blocked'],
    ])
  })
})

describe('one of the reseller’s own subscriptions as a fact', () => {
  it('keeps what tells which plan it is, and its services', () => {
    const { offerId } = aSubscriptionOf('e3')
    expect(heldFrom(aSubscriptionOf('e3', { id: 'a', quantity: 3, status: 'suspended' }))).toMatchObject({
      id: 'a',
      offerId,
      offerName: 'Office 365 Enterprise E3',
      quantity: 3,
      status: 'suspended',
      servicePlans: planOf('e3').servicePlans,
      own: true,
      removed: null,
    })
  })

  it('is shown under what the reseller calls it where the offer has no name, and is no plan for that', () => {
    const nicknamed = aSubscription({
      id: 'a',
      offerId: null,
      offerName: null,
      friendlyName: 'Office 365 Enterprise E3',
    })
    const { targets } = assessUpgrades(someFacts({ held: [heldFrom(nicknamed)] }))
    const e3 = targets.find(({ target }) => target.id === 'e3')
    expect(e3?.outlook).toBe('possible')
    expect(e3?.verdicts.find(({ condition }) => condition === 'additional_services')).toMatchObject({
      reason: { code: 'services_of_product_unknown', by: [{ name: 'Office 365 Enterprise E3' }] },
    })
  })

  it('is shown under the name of its offer, whatever the reseller calls it', () => {
    const held = [
      heldFrom(aSubscription({ offerId: null, offerName: 'Dynamics 365', friendlyName: 'Our CRM' })),
    ]
    const { targets } = assessUpgrades(someFacts({ held }))
    expect(targets[0]?.verdicts[2]).toMatchObject({ reason: { by: [{ name: 'Dynamics 365' }] } })
  })

  it('is shown under its offer id where it has no name at all', () => {
    const nameless = aSubscription({ offerId: 'ABCD-1234', offerName: null, friendlyName: null })
    const { targets } = assessUpgrades(someFacts({ held: [heldFrom(nameless)] }))
    expect(targets[0]?.verdicts[2]).toMatchObject({ reason: { by: [{ name: 'ABCD-1234' }] } })
  })
})
