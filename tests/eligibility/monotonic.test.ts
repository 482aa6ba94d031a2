import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { billingCycles, type Cloud, clouds, subscriptionStatuses } from '../../src/contract/index.ts'
import {
  assessUpgrades,
  type Condition,
  conditions,
  type HeldSubscription,
  planIds,
  type UpgradeFacts,
} from '../../src/eligibility/index.ts'
import { aHeld, aHeldProduct, aSubscriptionOf, someFacts } from '../support/builders.ts'

const known = fc.constantFrom(true, false, null)
const heldMembers = {
  status: fc.constantFrom(...subscriptionStatuses, null),
  removed: known,
  own: fc.boolean(),
}
const held: fc.Arbitrary<HeldSubscription> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...planIds), fc.record(heldMembers))
    .map(([plan, members]) => aHeld(plan, members)),
  fc
    .tuple(fc.option(fc.constantFrom(['TEAMS1'], ['MCOEV'], ['SWAY'], [])), fc.record(heldMembers))
    .map(([servicePlans, members]) => aHeldProduct('Another product', { servicePlans, ...members })),
)
const anyFacts: fc.Arbitrary<UpgradeFacts> = fc
  .record({
    cloud: fc.constantFrom<Cloud>(...clouds),
    plan: fc.constantFrom(...planIds),
    status: fc.constantFrom(...subscriptionStatuses, 'frozen', null),
    billingCycle: fc.constantFrom(...billingCycles, null),
    delegatedAdmin: known,
    held: fc.array(held, { maxLength: 4 }),
    heldIsComplete: fc.boolean(),
    addOns: fc.option(fc.array(held, { maxLength: 2 })),
    provisioning: fc.constantFrom('success', 'pending', 'failed', null),
    userContext: known,
    granularPermissions: known,
  })
  .map(({ plan, status, billingCycle, ...facts }) =>
    someFacts({ ...facts, subscription: aSubscriptionOf(plan, { status, billingCycle }) }),
  )

const worse: readonly (readonly [string, (facts: UpgradeFacts, more: HeldSubscription) => UpgradeFacts])[] = [
  ['the subscription is suspended', (facts) => withSource(facts, { status: 'suspended' })],
  ['its billing cycle is one nobody sells', (facts) => withSource(facts, { billingCycle: 'triennial' })],
  ['delegated admin is withdrawn', (facts) => ({ ...facts, delegatedAdmin: false })],
  ['the customer buys one more product', (facts, more) => ({ ...facts, held: [...facts.held, more] })],
  ['an add-on is bought', (facts, more) => ({ ...facts, addOns: [...(facts.addOns ?? []), more] })],
  ['the licenses are being delivered again', (facts) => ({ ...facts, provisioning: 'pending' })],
  ['nobody is signed in', (facts) => ({ ...facts, userContext: false })],
  ['a role is taken away', (facts) => ({ ...facts, granularPermissions: false })],
]

const unseen: readonly (readonly [Condition, (facts: UpgradeFacts) => UpgradeFacts])[] = [
  ['active', (facts) => withSource(facts, { status: null })],
  ['delegated_admin', (facts) => ({ ...facts, delegatedAdmin: null })],
  ['additional_services', (facts) => ({ ...facts, held: [], heldIsComplete: false })],
  ['target_not_held', (facts) => ({ ...facts, held: [], heldIsComplete: false })],
  ['no_add_ons', (facts) => ({ ...facts, addOns: null })],
  ['provisioned', (facts) => withSource({ ...facts, provisioning: null }, { status: 'active' })],
  ['billing_cycle', (facts) => withSource(facts, { billingCycle: null })],
  ['concurrency_limit', (facts) => ({ ...facts, held: [], heldIsComplete: false })],
  ['user_context', (facts) => ({ ...facts, userContext: null })],
  ['granular_permissions', (facts) => ({ ...facts, granularPermissions: null })],
]

describe('whatever the situation', () => {
  it.each(worse)('nothing becomes possible because %s', (_what, change) => {
    fc.assert(
      fc.property(anyFacts, held, (facts, more) => {
        const before = assessUpgrades(facts).targets
        for (const target of assessUpgrades(change(facts, more)).targets) {
          const same = before.find(({ offerId }) => offerId === target.offerId)
          if (same?.outlook === 'blocked') expect(target.outlook).toBe('blocked')
        }
      }),
    )
  })

  it.each(unseen)('what cannot be seen of %s neither blocks nor passes for certain', (condition, hide) => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { target, verdicts } of assessUpgrades(hide(facts)).targets) {
          const found = verdicts.find((verdict) => verdict.condition === condition)
          // Two conditions have nothing to see: a target without a limit, and one that adds no service of its own.
          const nothingToSee =
            (condition === 'concurrency_limit' && target.concurrentLimit === null) ||
            (condition === 'additional_services' && target.id === 'e1')
          expect(found?.verdict).toBe(nothingToSee ? 'passes' : 'cannot_verify')
        }
      }),
    )
  })

  it('a fact that becomes visible changes no verdict on another condition', () => {
    const pairs: [Partial<UpgradeFacts>, Condition][] = [
      [{ delegatedAdmin: true }, 'delegated_admin'],
      [{ addOns: [] }, 'no_add_ons'],
      [{ provisioning: 'success' }, 'provisioned'],
      [{ userContext: true }, 'user_context'],
      [{ granularPermissions: true }, 'granular_permissions'],
    ]
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...pairs), (facts, [seen, condition]) => {
        const others = (now: UpgradeFacts) =>
          assessUpgrades(now).targets.map(({ verdicts }) =>
            verdicts.filter((verdict) => verdict.condition !== condition),
          )
        expect(others({ ...facts, ...seen })).toEqual(others(facts))
      }),
    )
  })

  it('every target has one verdict on every condition, a reason exactly where it does not pass, and the outlook they give', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { targets, noTargets } = assessUpgrades(facts)
        expect(targets.length === 0).toBe(noTargets !== null)
        for (const { verdicts, outlook } of targets) {
          expect(verdicts.map(({ condition }) => condition)).toEqual(conditions)
          for (const verdict of verdicts) expect('reason' in verdict).toBe(verdict.verdict !== 'passes')
          expect(outlook === 'blocked').toBe(verdicts.some(({ verdict }) => verdict === 'blocks'))
        }
      }),
    )
  })

  it('the same facts give the same answer, and stay as they were', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const before = structuredClone(facts)
        expect(assessUpgrades(facts)).toEqual(assessUpgrades(facts))
        expect(facts).toEqual(before)
      }),
    )
  })
})

function withSource(
  facts: UpgradeFacts,
  members: Partial<Pick<UpgradeFacts['subscription'], 'status' | 'billingCycle'>>,
): UpgradeFacts {
  return { ...facts, subscription: { ...facts.subscription, ...members } }
}
