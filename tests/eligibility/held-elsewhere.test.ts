import { describe, expect, it } from 'vitest'
import { type SubscribedSku, subscribedSku } from '../../src/contract/index.ts'
import {
  assessUpgrades,
  heldElsewhere,
  type PlanId,
  planOf,
  visibleFacts,
} from '../../src/eligibility/index.ts'
import { aSubscriptionOf } from '../support/builders.ts'

const essentials = aSubscriptionOf('business-essentials', { id: 'b1111111-1111-4111-8111-111111111111' })

describe('what the licenses of the tenant tell about other partners and channels', () => {
  it('is nothing where each of them is explained by a subscription of ours', () => {
    expect(heldElsewhere('global', [essentials], [skuOf('business-essentials')])).toEqual({
      held: [],
      isComplete: true,
    })
  })

  it.each([
    ['the plan under the product id of resellers', 0],
    ['the plan under the product id of a direct sale', 1],
  ])('is %s, with its licenses', (_what, index) => {
    const { held } = heldElsewhere(
      'global',
      [essentials],
      [skuOf('business-essentials'), skuOf('business-premium', { index, totalUnits: 7 })],
    )
    expect(held).toEqual([
      expect.objectContaining({
        offerId: planOf('business-premium').offerIds.global,
        offerName: 'Office 365 Business Premium',
        quantity: 7,
        status: 'active',
        own: false,
      }),
    ])
  })

  it('is a suspended plan too, because it can be reactivated; one without any license is not there', () => {
    const suspended = skuOf('e3', { totalUnits: 0, activeUnits: 0, suspendedUnits: 4 })
    const gone = skuOf('e5', { totalUnits: 0, activeUnits: 0, suspendedUnits: 0 })
    const { held } = heldElsewhere('global', [], [suspended, gone])
    expect(held).toEqual([
      expect.objectContaining({ offerName: 'Office 365 Enterprise E3', status: 'suspended', quantity: 4 }),
    ])
  })

  it('is a product that nobody here knows, by its own services', () => {
    const { held } = heldElsewhere(
      'global',
      [essentials],
      [
        skuOf('business-essentials'),
        sku({ productSku: { id: null, name: 'Moonbase Mail' } }, ['EXCHANGE_S_STANDARD']),
      ],
    )
    expect(held).toMatchObject([{ offerName: 'Moonbase Mail', servicePlans: ['EXCHANGE_S_STANDARD'] }])
  })

  it('is nothing that can be said where a subscription of ours is not found among them: it may be any of them', () => {
    const unknown = aSubscriptionOf('business', { offerId: 'unknown', offerName: 'Renamed' })
    expect(heldElsewhere('global', [unknown], [skuOf('e3')])).toEqual({ held: [], isComplete: false })
  })

  it('is read without looking at canceled subscriptions and add-ons of ours', () => {
    const canceled = aSubscriptionOf('e1', { status: 'deleted' })
    const addOn = aSubscriptionOf('e3', { parentSubscriptionId: essentials.id })
    expect(heldElsewhere('global', [essentials, canceled, addOn], [skuOf('business-essentials')])).toEqual({
      held: [],
      isComplete: true,
    })
  })
})

describe('a prediction that can see the licenses of the tenant', () => {
  const verdictOf = (skus: readonly SubscribedSku[] | null, condition: string) =>
    assessUpgrades(visibleFacts('global', essentials, [essentials], true, skus))
      .targets.find(({ target }) => target.id === 'business-premium')
      ?.verdicts.find((one) => one.condition === condition)

  it('passes what it could not verify before', () => {
    const skus = [skuOf('business-essentials')]
    for (const condition of ['additional_services', 'target_not_held', 'concurrency_limit']) {
      expect(verdictOf(skus, condition)?.verdict, condition).toBe('passes')
      expect(verdictOf(null, condition)?.verdict, condition).toBe('cannot_verify')
    }
  })

  it('blocks a target that the customer bought elsewhere, and does not pretend to know how many there are', () => {
    const skus = [skuOf('business-essentials'), skuOf('business-premium', { index: 1 })]
    expect(verdictOf(skus, 'target_not_held')).toMatchObject({
      verdict: 'blocks',
      reason: { code: 'target_already_held', by: [{ own: false }] },
    })
    expect(verdictOf(skus, 'concurrency_limit')?.verdict).toBe('cannot_verify')
  })
})

interface Units {
  readonly index?: number
  readonly totalUnits?: number
  readonly activeUnits?: number
  readonly suspendedUnits?: number
}

function skuOf(id: PlanId, { index = 0, ...units }: Units = {}): SubscribedSku {
  const { skuIds, name, servicePlans } = planOf(id)
  return sku(
    { productSku: { id: skuIds[index]?.toLowerCase(), name }, totalUnits: 3, ...units },
    servicePlans,
  )
}

function sku(members: object, servicePlans: readonly string[]): SubscribedSku {
  const decoded = subscribedSku.decode({
    totalUnits: 3,
    servicePlans: servicePlans.map((serviceName) => ({ serviceName })),
    ...members,
  })
  if (!decoded) throw new Error('These licenses cannot be read')
  return decoded
}
