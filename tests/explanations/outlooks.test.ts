import { describe, expect, test } from 'vitest'
import type { Subscription } from '../../src/contract/index.ts'
import { assessUpgrades, otherProducts, planIds, visibleFacts } from '../../src/eligibility/index.ts'
import { assignedBySubscription } from '../../src/explanations/assigned.ts'
import { isUpgradable, outlooksFrom } from '../../src/explanations/outlooks.ts'
import { aSubscription, aSubscriptionOf } from '../support/builders.ts'

const idAt = (index: number) => `00000000-0000-4000-8000-${index.toString(16).padStart(12, '0')}`

function many(count: number): Subscription[] {
  return Array.from({ length: count }, (_, index) => {
    const id = idAt(index)
    const status = ['active', 'suspended', 'deleted'][index % 5] ?? 'active'
    const plan = planIds[index % planIds.length]
    const product = otherProducts[index % otherProducts.length]
    if (index % 11 === 0)
      return aSubscription({ id, offerName: 'Storage', parentSubscriptionId: idAt(index + 1) })
    if (index % 3 === 0 && product)
      return aSubscription({ id, offerId: product.offerId, offerName: product.name, status })
    return aSubscriptionOf(plan ?? 'business', { id, status })
  })
}

describe('the outlooks of a customer', () => {
  test.each([1, 2, 5, 17, 60])(
    'predict for each of %d subscriptions what the rules say of it alone',
    (count) => {
      const all = many(count)
      const outlooks = outlooksFrom('global', all, true)
      const exactly = all.map((one) => assessUpgrades(visibleFacts('global', one, all, true)))
      const brief = (assessment: (typeof exactly)[number]) => [
        assessment.noTargets,
        assessment.targets.map(({ offerId, outlook, verdicts }) => [
          offerId,
          outlook,
          verdicts.map((v) => v.verdict),
        ]),
      ]
      expect(all.map((one) => brief(outlooks.assessmentOf(one)))).toEqual(exactly.map(brief))
      const bases = all.filter(({ parentSubscriptionId }) => !parentSubscriptionId)
      expect(outlooks.total).toBe(bases.length)
      expect(outlooks.possible).toBe(
        exactly.filter(
          (assessment, index) => bases.includes(all[index] as Subscription) && isUpgradable(assessment),
        ).length,
      )
    },
  )

  test('come quickly for thousands of subscriptions', () => {
    const all = many(5000)
    const start = performance.now()
    const outlooks = outlooksFrom('global', all, true)
    for (const one of all.slice(0, 30)) outlooks.assessmentOf(one)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})

describe('assigned licenses', () => {
  const sku = {
    consumedUnits: 7,
    productSku: { id: 'F245ECC8-75AF-4F8E-B61F-27D8114DE5F3', name: null },
  }

  test('belong to none of two subscriptions that share a product', () => {
    const one = aSubscriptionOf('business-premium', { id: idAt(1) })
    const two = aSubscriptionOf('business-premium', { id: idAt(2) })
    const gone = aSubscriptionOf('business-premium', { id: idAt(3), status: 'deleted' })
    const skus = [sku] as unknown as Parameters<typeof assignedBySubscription>[1]
    expect(assignedBySubscription([one, gone], skus)(one)).toBe(7)
    expect(assignedBySubscription([one, two], skus)(one)).toBeNull()
    expect(assignedBySubscription([one], null)(one)).toBeNull()
  })
})
