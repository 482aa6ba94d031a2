import { describe, expect, it } from 'vitest'
import { clouds } from '../../src/contract/index.ts'
import {
  assessUpgrades,
  offerIdIn,
  planByOfferId,
  planIds,
  plans,
  publishedTables,
  publishedTargets,
} from '../../src/eligibility/index.ts'
import { aSubscription, someFacts } from '../support/builders.ts'
import { indiaPlans, planNames, published, recordedOffers } from './published.ts'

describe.each(clouds)('in the cloud %s', (cloud) => {
  const rows = planNames.map((source) => ({ source, owed: published[cloud][source] ?? [] }))

  describe.each(rows)('$source', ({ source, owed }) => {
    it.each(planNames.map((target) => ({ target, word: owed.includes(target) ? 'may' : 'may not' })))(
      '$word become $target',
      ({ target }) => {
        expect(targetsOf({ offerName: source, offerId: null }).includes(target)).toBe(owed.includes(target))
      },
    )

    it('has its targets in the order of the table, and none twice', () => {
      expect(targetsOf({ offerName: source, offerId: null })).toEqual(owed)
    })

    it('has the same targets when only its offer id tells which plan it is, whatever the case', () => {
      const plan = plans.find(({ name }) => name === source)
      const offerId = plan ? offerIdIn(cloud, plan) : null
      // A plan that this cloud does not sell has no id here, and no row either.
      if (offerId === null) return expect(owed).toEqual([])
      expect(targetsOf({ offerId: offerId.toUpperCase(), offerName: null })).toEqual(owed)
      expect(targetsOf({ offerId: offerId.toLowerCase(), offerName: 'Contoso special' })).toEqual(owed)
    })

    it('says that it does not stand in the table exactly where it has no target', () => {
      const { noTargets } = assess({ offerName: source, offerId: null })
      expect(noTargets).toBe(owed.length === 0 ? 'not_in_table' : null)
    })
  })

  it('every target has an offer id of this cloud and stands in its table', () => {
    for (const { source } of rows)
      for (const target of assess({ offerName: source, offerId: null }).targets) {
        expect(target.offerId).toBe(target.target.offerIds[cloud])
        expect(target.inTable).toBe(true)
      }
  })

  it('the table says which page it comes from', () => {
    expect(publishedTables[cloud]).toMatchObject({ cloud, date: expect.stringMatching(/^20\d\d-\d\d-\d\d$/) })
    expect(publishedTables[cloud].title).not.toBe('')
  })

  function assess(clue: { offerId: string | null; offerName: string | null }) {
    return assessUpgrades(someFacts({ cloud, subscription: aSubscription(clue) }))
  }

  function targetsOf(clue: { offerId: string | null; offerName: string | null }) {
    return assess(clue).targets.map(({ target }) => target.name)
  }
})

describe('the footnote on India', () => {
  it.each(['business-india', 'business-essentials-india'] as const)(
    'leads %s to Business Premium India and never to plain Business Premium',
    (source) => {
      expect(publishedTargets('global', source)).toContain('business-premium-india')
      expect(publishedTargets('global', source)).not.toContain('business-premium')
    },
  )

  it('gives Business Premium India no way up', () => {
    expect(publishedTargets('global', 'business-premium-india')).toEqual([])
  })

  it('makes no other plan a way to an India plan', () => {
    for (const source of planIds.filter((id) => !id.endsWith('-india')))
      for (const cloud of clouds)
        expect(publishedTargets(cloud, source).filter((target) => target.endsWith('-india'))).toEqual([])
  })
})

it('Enterprise E5 is not sold in the 21Vianet cloud, even where its catalog would offer it', () => {
  for (const source of planIds) {
    const subscription = aSubscription({ offerId: null, offerName: nameOf(source) })
    const { targets } = assessUpgrades(someFacts({ cloud: '21vianet', subscription, extraTargets: ['e5'] }))
    expect(targets.map(({ target }) => target.id)).not.toContain('e5')
  }
})

describe('a way that only the service names', () => {
  it('comes after those of the table, marked as not standing there', () => {
    const subscription = aSubscription({ offerId: null, offerName: 'Office 365 Business' })
    const { targets } = assessUpgrades(someFacts({ subscription, extraTargets: ['e1', 'e3', 'e1'] }))
    expect(targets.map(({ target, inTable }) => [target.id, inTable])).toEqual([
      ['business-premium', true],
      ['proplus', true],
      ['e3', true],
      ['e5', true],
      ['e1', false],
    ])
  })

  it('is a way also for a plan without a row in the table', () => {
    const subscription = aSubscription({ offerId: null, offerName: 'Office 365 Enterprise E1' })
    const assessment = assessUpgrades(someFacts({ subscription, extraTargets: ['e3'] }))
    expect(assessment).toMatchObject({ noTargets: null, targets: [{ target: { id: 'e3' }, inTable: false }] })
  })

  it('to a plan that this cloud does not sell is none, and then there is a reason', () => {
    const subscription = aSubscription({ offerId: null, offerName: 'Office 365 Enterprise E3' })
    const facts = someFacts({ cloud: '21vianet', subscription, extraTargets: ['e5'] })
    expect(assessUpgrades(facts)).toMatchObject({ noTargets: 'not_in_table', targets: [] })
  })
})

describe('the plans', () => {
  it('are the seven of the pages and the three of India', () => {
    expect(plans.map(({ name }) => name).sort()).toEqual([...planNames].sort())
    expect(plans.map(({ id }) => id)).toEqual(planIds)
  })

  it.each(recordedOffers)(
    '%s has the recorded offer id, bounds and limit',
    (name, offerId, maximum, limit, laterName) => {
      expect(planByOfferId(offerId)).toMatchObject({
        name,
        laterName,
        minimumQuantity: 1,
        maximumQuantity: maximum,
        concurrentLimit: limit,
        billingCycles: ['annual', 'monthly'],
      })
      expect(planByOfferId(offerId)?.syntheticIds).not.toContain('global')
    },
  )

  it.each([
    ['business', 'Microsoft 365 Apps for business', 'Office 365 商业版', 'Microsoft 365 商业应用版'],
    [
      'business-essentials',
      'Microsoft 365 Business Basic',
      'Office 365 商业协作版',
      'Microsoft 365 商业基础版',
    ],
    [
      'business-premium',
      'Microsoft 365 Business Standard',
      'Office 365 商业高级版',
      'Microsoft 365 商业标准版',
    ],
    ['proplus', 'Microsoft 365 Apps for enterprise', 'Office 365 专业增强版', 'Microsoft 365 企业应用版'],
    ['e1', 'Office 365 E1', 'Office 365 企业版 E1', 'Office 365 企业版 E1'],
    ['e3', 'Office 365 E3', 'Office 365 企业版 E3', 'Office 365 企业版 E3'],
    ['e5', 'Office 365 E5', 'Office 365 企业版 E5', 'Office 365 企业版 E5'],
    ...[
      ['business-india', 'Microsoft 365 Apps for business', '商业版', '商业应用版'],
      ['business-essentials-india', 'Microsoft 365 Business Basic', '商业协作版', '商业基础版'],
      ['business-premium-india', 'Microsoft 365 Business Standard', '商业高级版', '商业标准版'],
    ].map(([id, later, chinese, laterChinese]) => [
      id,
      `${later} India`,
      `Office 365 ${chinese}（印度）`,
      `Microsoft 365 ${laterChinese}（印度）`,
    ]),
  ])(
    '%s is called %s since 2020, in Chinese %s and then %s',
    (id, laterName, chineseName, chineseLaterName) => {
      expect(plans.find((plan) => plan.id === id)).toMatchObject({ laterName, chineseName, chineseLaterName })
    },
  )

  it('of India are sold in the global cloud only, under ids marked as invented', () => {
    for (const plan of plans.filter(({ name }) => (indiaPlans as readonly string[]).includes(name))) {
      expect(Object.keys(plan.offerIds)).toEqual(['global'])
      expect(plan.syntheticIds).toEqual(['global'])
    }
  })

  it.each(indiaPlans)(
    '%s has the bounds, the limit and the billing cycles of the same plan elsewhere',
    (name) => {
      const bounds = {
        minimumQuantity: 1,
        maximumQuantity: 300,
        concurrentLimit: 2,
        billingCycles: ['annual', 'monthly'],
      }
      expect(plans.find((plan) => plan.name === name)).toMatchObject(bounds)
    },
  )

  it('have no offer id and no SKU id in common', () => {
    const ids = plans.flatMap(({ offerIds, skuIds }) => [...Object.values(offerIds), ...skuIds])
    expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(ids.length)
  })
})

function nameOf(id: string): string {
  return plans.find((plan) => plan.id === id)?.name ?? ''
}
