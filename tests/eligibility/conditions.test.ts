import { describe, expect, it } from 'vitest'
import { subscriptionStatuses } from '../../src/contract/index.ts'
import {
  assessUpgrades,
  blockersOfAll,
  type Condition,
  type ConditionVerdict,
  conditions,
  type HeldSubscription,
  type PlanId,
  pageConditions,
  serverConditions,
  type UpgradeFacts,
  upgradeErrorCodeOf,
} from '../../src/eligibility/index.ts'
import { aHeld, aHeldProduct, aSubscription, aSubscriptionOf, someFacts } from '../support/builders.ts'

describe('the source subscription has to be active', () => {
  it('and where it is, this condition passes', () => {
    expect(verdict('active', { subscription: aSubscription({ status: 'active' }) })).toEqual({
      condition: 'active',
      verdict: 'passes',
    })
  })

  it.each([...subscriptionStatuses.filter((status) => status !== 'active'), 'frozen_by_court', '99'])(
    'so %s blocks, and is named',
    (status) => {
      expect(verdict('active', { subscription: aSubscription({ status }) })).toEqual({
        condition: 'active',
        verdict: 'blocks',
        reason: { code: 'status_not_active', status },
      })
    },
  )

  it.each([[null], [undefined], [''], [{}]])('but %j is no status, and cannot be verified', (status) => {
    expect(verdict('active', { subscription: aSubscription({ status }) })).toMatchObject({
      verdict: 'cannot_verify',
      reason: { code: 'status_unknown' },
    })
  })
})

describe('what is known, what is missing and what cannot be seen', () => {
  it.each([
    ['delegated_admin', { delegatedAdmin: true }, 'passes', undefined],
    ['delegated_admin', { delegatedAdmin: false }, 'blocks', 'delegated_admin_missing'],
    ['delegated_admin', { delegatedAdmin: null }, 'cannot_verify', 'delegated_admin_not_checked'],
    ['no_add_ons', { addOns: [] }, 'passes', undefined],
    ['no_add_ons', { addOns: [aHeldProduct('Extra File Storage')] }, 'blocks', 'add_ons_present'],
    ['no_add_ons', { addOns: null }, 'cannot_verify', 'add_ons_not_checked'],
    ['provisioned', { provisioning: 'success' }, 'passes', undefined],
    ['provisioned', { provisioning: 'pending' }, 'blocks', 'not_provisioned'],
    ['provisioned', { provisioning: 'failed' }, 'blocks', 'not_provisioned'],
    ['provisioned', { provisioning: null }, 'cannot_verify', 'provisioning_not_checked'],
    ['user_context', { userContext: true }, 'passes', undefined],
    ['user_context', { userContext: false }, 'blocks', 'user_context_missing'],
    ['user_context', { userContext: null }, 'cannot_verify', 'user_context_not_visible'],
    ['granular_permissions', { granularPermissions: true }, 'passes', undefined],
    ['granular_permissions', { granularPermissions: false }, 'blocks', 'granular_permissions_missing'],
    [
      'granular_permissions',
      { granularPermissions: null },
      'cannot_verify',
      'granular_permissions_not_visible',
    ],
    ['additional_services', { heldIsComplete: true }, 'passes', undefined],
    ['additional_services', { heldIsComplete: false }, 'cannot_verify', 'other_channels_not_visible'],
    ['target_not_held', { heldIsComplete: true }, 'passes', undefined],
    ['target_not_held', { heldIsComplete: false }, 'cannot_verify', 'other_channels_not_visible'],
    // Enterprise E3 has no limit, so there is nothing to verify.
    ['concurrency_limit', { heldIsComplete: false }, 'passes', undefined],
  ] as const)('%s with %j: %s', (condition, facts, owed, code) => {
    const found = verdict(condition, facts)
    expect(found.verdict).toBe(owed)
    expect('reason' in found ? found.reason.code : undefined).toBe(code)
  })

  it.each(['pending', 'failed', 'rolled_back'])('provisioning %s is named as what it is', (provisioning) => {
    expect(verdict('provisioned', { provisioning })).toMatchObject({
      reason: { code: 'not_provisioned', status: provisioning },
    })
  })

  it('a pending subscription is not provisioned, whatever the provisioning status says', () => {
    for (const provisioning of ['success', 'pending', null] as const) {
      const subscription = aSubscription({ status: 'pending' })
      expect(verdict('provisioned', { subscription, provisioning })).toMatchObject({
        verdict: 'blocks',
        reason: { code: 'not_provisioned', status: 'pending' },
      })
    }
  })
})

describe('the billing cycle of the source has to be one the target is sold with', () => {
  it.each(['monthly', 'annual', 'Annual', 1, 2])('%j is', (billingCycle) => {
    expect(verdict('billing_cycle', { subscription: aSubscription({ billingCycle }) }).verdict).toBe('passes')
  })

  it.each(['none', 'one_time', 'triennial', 'biennial', 'weekly'])('%s is not', (billingCycle) => {
    expect(verdict('billing_cycle', { subscription: aSubscription({ billingCycle }) })).toEqual({
      condition: 'billing_cycle',
      verdict: 'blocks',
      reason: { code: 'billing_cycle_not_supported', billingCycle },
    })
  })

  it.each([[null], ['unknown'], [0], [{}]])('%j cannot be verified', (billingCycle) => {
    expect(verdict('billing_cycle', { subscription: aSubscription({ billingCycle }) })).toMatchObject({
      verdict: 'cannot_verify',
      reason: { code: 'billing_cycle_unknown' },
    })
  })
})

describe('the customer must not have the target already', () => {
  it('so the one the customer has is named, with its number of licenses', () => {
    expect(
      verdict('target_not_held', { held: [aHeld('e5'), aHeld('e3', { id: 'the E3', quantity: 7 })] }),
    ).toEqual({
      condition: 'target_not_held',
      verdict: 'blocks',
      reason: {
        code: 'target_already_held',
        by: [{ id: 'the E3', name: 'Office 365 Enterprise E3', quantity: 7, own: true }],
      },
    })
  })

  it('also not through another partner or channel', () => {
    const held = [aHeld('e3', { own: false, id: null })]
    expect(verdict('target_not_held', { held })).toMatchObject({
      verdict: 'blocks',
      reason: { by: [{ id: null, own: false }] },
    })
  })

  it('and a list known to be incomplete is no reason to doubt what is on it', () => {
    expect(verdict('target_not_held', { held: [aHeld('e3')], heldIsComplete: false }).verdict).toBe('blocks')
  })

  it.each([
    ['by its offer id in lower case', { offerId: '796b6b5f-613c-4e24-a17c-eba730d49c02', offerName: null }],
    [
      'by its offer id alone, whatever it is called',
      { offerId: '796B6B5F-613C-4E24-A17C-EBA730D49C02', offerName: 'Special' },
    ],
    [
      'by its offer id in the other cloud',
      { offerId: '6A976921-762C-5956-865D-E9DDF3FC7F0A', offerName: null },
    ],
    ['by its name', { offerId: null, offerName: 'Office 365 Enterprise E3' }],
    [
      'by its name under an id that nobody knows',
      { offerId: 'ABCDABCD-1234', offerName: 'OFFICE 365 ENTERPRISE E3 ' },
    ],
    ['by the name it has had since 2020', { offerId: null, offerName: 'Office 365 E3' }],
    ['by its Chinese name', { offerId: null, offerName: 'Office 365 企业版 E3' }],
  ])('recognized %s', (_how, clue) => {
    expect(verdict('target_not_held', { held: [aHeld('e3', clue)] }).verdict).toBe('blocks')
  })

  it.each([
    ['a trial of it', { offerId: null, offerName: 'Office 365 Enterprise E3 Trial' }],
    ['another plan', { offerId: null, offerName: 'Microsoft 365 E3' }],
    ['a product without a name', { offerId: null, offerName: null }],
  ])('but %s is not the target', (_what, clue) => {
    expect(verdict('target_not_held', { held: [aHeld('e3', clue)] }).verdict).toBe('passes')
  })

  it('but what the reseller calls it does not make it the target', () => {
    const held = [aHeldProduct(null, { nickname: 'Office 365 Enterprise E3' })]
    expect(verdict('target_not_held', { held }).verdict).toBe('passes')
  })
})

describe('what the customer had and has no more stands in nobody’s way', () => {
  const conflicts: readonly (readonly [
    Condition,
    (status: HeldSubscription['status']) => Partial<UpgradeFacts>,
  ])[] = [
    ['target_not_held', (status) => ({ held: [aHeld('e3', { status })] })],
    ['additional_services', (status) => ({ held: [aHeld('e5', { status })] })],
    ['no_add_ons', (status) => ({ addOns: [aHeldProduct('Extra File Storage', { status })] })],
  ]

  it.each(conflicts)('%s: canceled, expired and never started ones pass', (condition, facts) => {
    for (const status of ['deleted', 'expired', 'none'] as const)
      expect([status, verdict(condition, facts(status)).verdict]).toEqual([status, 'passes'])
  })

  it.each(conflicts)(
    '%s: suspended, pending, disabled and unreadable ones still count',
    (condition, facts) => {
      for (const status of ['active', 'suspended', 'pending', 'disabled', 'frozen', null] as const)
        expect([status, verdict(condition, facts(status)).verdict]).toEqual([status, 'blocks'])
    },
  )
})

describe('the customer must not have the additional services already', () => {
  it('so every subscription that includes one is named, and every kind of service once', () => {
    const held = [
      aHeldProduct('Exchange', { servicePlans: ['EXCHANGE_S_STANDARD'] }),
      aHeld('e5', { own: false }),
    ]
    expect(verdict('additional_services', { held })).toMatchObject({
      verdict: 'blocks',
      reason: {
        code: 'services_already_held',
        by: [{ name: 'Exchange' }, { name: 'Office 365 Enterprise E5', own: false }],
        services: ['exchange', 'sharepoint', 'office_apps', 'rights_management'],
      },
    })
  })

  it('but a product with none of them passes', () => {
    const held = [aHeldProduct('Teams only', { servicePlans: ['TEAMS1', 'FLOW_O365_P2', 'STREAM_O365_E3'] })]
    expect(verdict('additional_services', { held }).verdict).toBe('passes')
    expect(
      verdict('additional_services', { held: [aHeldProduct('Nothing', { servicePlans: [] })] }).verdict,
    ).toBe('passes')
  })

  it('and a product whose services nobody knows cannot be verified, and is named', () => {
    const held = [aHeldProduct('Teams only', { servicePlans: ['TEAMS1'] }), aHeldProduct('Dynamics 365')]
    expect(verdict('additional_services', { held })).toMatchObject({
      verdict: 'cannot_verify',
      reason: { code: 'services_of_product_unknown', by: [{ name: 'Dynamics 365' }] },
    })
  })

  it('and a product that does collide blocks, whatever else is unknown', () => {
    const held = [aHeldProduct('Dynamics 365'), aHeldProduct(null, { servicePlans: ['RMS_S_ENTERPRISE'] })]
    for (const heldIsComplete of [true, false])
      expect(verdict('additional_services', { held, heldIsComplete })).toMatchObject({
        verdict: 'blocks',
        reason: { by: [{ name: '' }], services: ['rights_management'] },
      })
  })

  it('a canceled product nobody knows is no question', () => {
    const held = [aHeldProduct('Dynamics 365', { status: 'deleted' })]
    expect(verdict('additional_services', { held }).verdict).toBe('passes')
  })

  it('the target itself is another condition: it is not named here a second time', () => {
    const held = [aHeld('e3'), aHeld('e3', { offerId: null })]
    expect(verdict('additional_services', { held })).toEqual({
      condition: 'additional_services',
      verdict: 'passes',
    })
    expect(verdict('target_not_held', { held })).toMatchObject({
      verdict: 'blocks',
      reason: { by: { length: 2 } },
    })
  })
})

describe('the offer of a Business plan may be had only twice at a time', () => {
  const subscription = aSubscriptionOf('business-essentials')
  const premium = (members: Partial<HeldSubscription> = {}) => aHeld('business-premium', members)
  const canceled = (removed: boolean | null) => premium({ status: 'deleted', removed })

  it.each([
    ['none', [], 'passes'],
    ['one', [premium()], 'passes'],
    ['two', [premium(), premium({ own: false })], 'blocks'],
    ['three', [premium(), premium(), premium()], 'blocks'],
    ['two of them suspended', [premium({ status: 'suspended' }), premium({ status: 'suspended' })], 'blocks'],
    ['two canceled and not yet removed', [canceled(false), canceled(false)], 'blocks'],
    ['one, and one canceled and not yet removed', [premium(), canceled(false)], 'blocks'],
    ['two canceled and removed', [canceled(true), canceled(true)], 'passes'],
    ['one, and one canceled and removed', [premium(), canceled(true)], 'passes'],
    ['one, and one canceled that may be removed', [premium(), canceled(null)], 'cannot_verify'],
    ['two canceled that may be removed', [canceled(null), canceled(null)], 'cannot_verify'],
    ['one canceled that may be removed', [canceled(null)], 'passes'],
    [
      'one that is active all the same, and one canceled that may be removed',
      [premium({ removed: true }), canceled(null)],
      'cannot_verify',
    ],
    ['two, and one that may be removed', [premium(), premium(), canceled(null)], 'blocks'],
    ['two of another plan', [aHeld('business'), aHeld('business')], 'passes'],
  ] as const)('with %s of the target it is decided by what counts', (_what, held, owed) => {
    expect(verdict('concurrency_limit', { subscription, held }, 'business-premium').verdict).toBe(owed)
  })

  it('and the limit is named, with how many count', () => {
    const held = [premium(), canceled(false), canceled(false), canceled(true), canceled(null)]
    expect(verdict('concurrency_limit', { subscription, held }, 'business-premium')).toEqual({
      condition: 'concurrency_limit',
      verdict: 'blocks',
      reason: { code: 'concurrency_limit_reached', limit: 2, count: 3 },
    })
  })

  it('which cannot be verified where other channels cannot be seen', () => {
    expect(
      verdict('concurrency_limit', { subscription, heldIsComplete: false }, 'business-premium'),
    ).toMatchObject({
      verdict: 'cannot_verify',
      reason: { code: 'concurrency_not_visible', limit: 2 },
    })
  })

  it('while Enterprise offers have no limit', () => {
    const held = Array.from({ length: 20 }, () => aHeld('e3'))
    expect(verdict('concurrency_limit', { held }).verdict).toBe('passes')
  })

  it('one of the target already blocks by the stricter rule of the pages, and the limit says nothing yet', () => {
    const facts = { subscription, held: [premium()] }
    expect(verdict('target_not_held', facts, 'business-premium').verdict).toBe('blocks')
    expect(verdict('concurrency_limit', facts, 'business-premium').verdict).toBe('passes')
  })
})

describe('an add-on on the source blocks', () => {
  it('and each is named, canceled ones not', () => {
    const addOns = [
      aHeldProduct('Extra File Storage', { id: 'a' }),
      aHeldProduct('Archiving', { id: 'b', status: 'deleted' }),
      aHeldProduct('Audio Conferencing', { id: 'c', status: 'suspended' }),
    ]
    expect(verdict('no_add_ons', { addOns })).toMatchObject({
      reason: { code: 'add_ons_present', addOns: [{ id: 'a' }, { id: 'c', name: 'Audio Conferencing' }] },
    })
  })
})

// One fact each that blocks Business Premium -> Enterprise E3.
const blockers: Record<Exclude<Condition, 'concurrency_limit'>, Partial<UpgradeFacts>> = {
  active: { subscription: aSubscription({ status: 'suspended' }) },
  delegated_admin: { delegatedAdmin: false },
  additional_services: { held: [aHeldProduct('Rights', { servicePlans: ['RMS_S_ENTERPRISE'] })] },
  target_not_held: { held: [aHeld('e3')] },
  no_add_ons: { addOns: [aHeldProduct('Extra File Storage')] },
  provisioned: { provisioning: 'pending' },
  billing_cycle: { subscription: aSubscription({ billingCycle: 'none' }) },
  user_context: { userContext: false },
  granular_permissions: { granularPermissions: false },
}
const blocking = Object.keys(blockers) as (keyof typeof blockers)[]

describe('no reason hides another', () => {
  it.each(blocking)('%s alone blocks alone', (condition) => {
    expect(blockersOf(someFacts(blockers[condition]))).toEqual([condition])
  })

  const pairs = blocking.flatMap((a, position) => blocking.slice(position + 1).map((b) => [a, b] as const))
  it.each(pairs)('%s and %s are both told', (a, b) => {
    expect(blockersOf(someFacts(together(blockers[a], blockers[b])))).toEqual([a, b])
  })

  it('all at once are all told, in the order of the pages and then of the service', () => {
    const all = blocking.reduce<Partial<UpgradeFacts>>((facts, next) => together(facts, blockers[next]), {})
    expect(blockersOf(someFacts(all))).toEqual(
      conditions.filter((condition) => condition !== 'concurrency_limit'),
    )
  })

  it('the limit of the offer is told beside the target that is already there', () => {
    const held = [aHeld('business-premium'), aHeld('business-premium')]
    const facts = someFacts({ subscription: aSubscriptionOf('business'), held })
    expect(blockersOf(facts, 'business-premium')).toEqual(['target_not_held', 'concurrency_limit'])
  })

  it('what cannot be verified does not hide what blocks, nor the other way round', () => {
    const facts = someFacts({
      delegatedAdmin: false,
      addOns: null,
      provisioning: null,
      heldIsComplete: false,
    })
    const states = verdictsOf(facts, 'e3').map(({ condition, verdict }) => [condition, verdict])
    expect(Object.fromEntries(states)).toEqual({
      active: 'passes',
      delegated_admin: 'blocks',
      additional_services: 'cannot_verify',
      target_not_held: 'cannot_verify',
      no_add_ons: 'cannot_verify',
      provisioned: 'cannot_verify',
      billing_cycle: 'passes',
      concurrency_limit: 'passes',
      user_context: 'passes',
      granular_permissions: 'passes',
    })
  })
})

describe('every target', () => {
  it('has a verdict on every condition, in one order', () => {
    for (const facts of [someFacts(), someFacts(blockers.active), someFacts({ held: [aHeld('e3')] })])
      for (const { verdicts } of assessUpgrades(facts).targets)
        expect(verdicts.map(({ condition }) => condition)).toEqual(conditions)
    expect(conditions).toEqual([...pageConditions, ...serverConditions])
    expect(new Set(conditions).size).toBe(10)
  })

  it('is judged by itself: having Enterprise E3 does not make Enterprise E5 the one that is there', () => {
    const { targets } = assessUpgrades(someFacts({ held: [aHeld('e3')] }))
    const told = targets.map(({ target, outlook, verdicts }) => [
      target.id,
      outlook,
      verdicts.filter(({ verdict }) => verdict === 'blocks').map(({ condition }) => condition),
    ])
    expect(told).toEqual([
      ['e3', 'blocked', ['target_not_held']],
      ['e5', 'blocked', ['additional_services']],
    ])
  })

  it('is possible while nothing blocks, also where much cannot be verified', () => {
    const facts = someFacts({
      delegatedAdmin: null,
      heldIsComplete: false,
      addOns: null,
      provisioning: null,
      userContext: null,
      granularPermissions: null,
      subscription: aSubscription({ status: null, billingCycle: null }),
    })
    expect(assessUpgrades(facts).targets.map(({ outlook }) => outlook)).toEqual(['possible', 'possible'])
  })
})

describe('what has to be solved before any upgrade', () => {
  it('is what blocks every target, once each', () => {
    const facts = someFacts({ delegatedAdmin: false, held: [aHeld('e3')], provisioning: 'pending' })
    expect(blockersOfAll(assessUpgrades(facts))).toMatchObject([
      { condition: 'delegated_admin', reason: { code: 'delegated_admin_missing' } },
      { condition: 'provisioned', reason: { code: 'not_provisioned' } },
    ])
  })

  it('is nothing where only one target is blocked, wherever it stands in the list', () => {
    const businessPremium = someFacts({
      held: [aHeldProduct('Lockbox', { servicePlans: ['LOCKBOX_ENTERPRISE'] })],
    })
    expect(assessUpgrades(businessPremium).targets.map(({ outlook }) => outlook)).toEqual([
      'possible',
      'blocked',
    ])
    expect(blockersOfAll(assessUpgrades(businessPremium))).toEqual([])
  })

  it('leaves out what cannot be verified, and what passes', () => {
    for (const cloud of ['global', '21vianet'] as const)
      expect(blockersOfAll(assessUpgrades(someFacts({ cloud, delegatedAdmin: null })))).toEqual([])
    expect(blockersOfAll(assessUpgrades(someFacts()))).toEqual([])
  })

  it('is nothing where there is no target', () => {
    expect(blockersOfAll(assessUpgrades(someFacts({ subscription: aSubscriptionOf('e5') })))).toEqual([])
  })

  it('is everything where there is only one target', () => {
    const facts = someFacts({ cloud: '21vianet', ...blockers.target_not_held })
    expect(blockersOfAll(assessUpgrades(facts)).map(({ condition }) => condition)).toEqual([
      'target_not_held',
    ])
  })
})

it('every condition answers with the code the service has for it', () => {
  expect(upgradeErrorCodeOf).toEqual({
    active: 'subscription_status_not_active',
    delegated_admin: 'delegated_admin_permissions_disabled',
    additional_services: 'conflicting_service_types',
    target_not_held: 'concurrency_conflicts',
    no_add_ons: 'subscription_add_ons_present',
    provisioned: 'subscription_not_provisioned',
    billing_cycle: 'offer_does_not_support_billing_cycle',
    concurrency_limit: 'concurrency_conflicts',
    user_context: 'user_context_required',
    granular_permissions: 'insufficient_granular_admin_permissions',
  })
})

function verdictsOf(facts: UpgradeFacts, target: PlanId): readonly ConditionVerdict[] {
  const found = assessUpgrades(facts).targets.find((row) => row.target.id === target)
  if (!found) throw new Error(`${target} is no target`)
  return found.verdicts
}

/** The verdict on one condition of Business Premium -> Enterprise E3, unless told. */
function verdict(
  condition: Condition,
  facts: Partial<UpgradeFacts>,
  target: PlanId = 'e3',
): ConditionVerdict {
  const found = verdictsOf(someFacts(facts), target).find((one) => one.condition === condition)
  if (!found) throw new Error(`No verdict on ${condition}`)
  return found
}

function blockersOf(facts: UpgradeFacts, target: PlanId = 'e3'): readonly Condition[] {
  return verdictsOf(facts, target)
    .filter((one) => one.verdict === 'blocks')
    .map(({ condition }) => condition)
}

/** Both situations at once. */
function together(a: Partial<UpgradeFacts>, b: Partial<UpgradeFacts>): Partial<UpgradeFacts> {
  const usual = aSubscription()
  const subscription = {
    ...usual,
    status:
      [a, b].map((facts) => facts.subscription?.status).find((s) => s && s !== 'active') ?? usual.status,
    billingCycle:
      [a, b].map((facts) => facts.subscription?.billingCycle).find((c) => c && c !== 'monthly') ??
      usual.billingCycle,
  }
  return { ...a, ...b, subscription, held: [...(a.held ?? []), ...(b.held ?? [])] }
}
