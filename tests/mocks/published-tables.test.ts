import { describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import type { Cloud } from '../../src/contract/index.ts'
import { ask, subscriptionPath, withFreshSimulator } from './ask.ts'

withFreshSimulator()

const business = 'Office 365 Business'
const essentials = 'Office 365 Business Essentials'
const premium = 'Office 365 Business Premium'
const businessIndia = 'Office 365 Business India'
const essentialsIndia = 'Office 365 Business Essentials India'
const premiumIndia = 'Office 365 Business Premium India'
const proPlus = 'Office 365 ProPlus'
const e1 = 'Office 365 Enterprise E1'
const e3 = 'Office 365 Enterprise E3'
const e5 = 'Office 365 Enterprise E5'

interface Row {
  readonly cloud: Cloud
  readonly plan: string
  readonly customer: cast.Character
  readonly key: string
  readonly targets: readonly string[]
}

// The two source pages, cell by cell; the India rows are the footnote of the global one. Each plan with a customer
// who has nothing that could stand in the way.
const rows: readonly Row[] = [
  row('global', business, cast.wideWorldImporters, 'business', [premium, proPlus, e3, e5]),
  row('global', premium, cast.adventureWorks, 'premium', [e3, e5]),
  row('global', essentials, cast.tailspin, 'essentials', [premium, e1, e3, e5]),
  row('global', businessIndia, cast.munnar, 'business', [premiumIndia, proPlus, e3, e5]),
  row('global', essentialsIndia, cast.malabar, 'essentials', [premiumIndia, e1, e3, e5]),
  row('global', premiumIndia, cast.deccan, 'premium', []),
  row('global', proPlus, cast.proseware, 'proplus', []),
  row('global', e1, cast.lucerne, 'e1', []),
  row('global', e3, cast.northwind, 'e3', []),
  row('global', e5, cast.consolidated, 'e5', []),
  row('21vianet', business, cast.beifeng, 'business', [premium, proPlus, e3]),
  row('21vianet', premium, cast.lianhua, 'premium', [e3]),
  row('21vianet', essentials, cast.xinghe, 'essentials', [premium, e1, e3]),
  row('21vianet', proPlus, cast.huaxia, 'proplus', []),
  row('21vianet', e1, cast.chengxin, 'e1', []),
  row('21vianet', e3, cast.huaxia, 'e3', []),
]

function row(
  cloud: Cloud,
  plan: string,
  customer: cast.Character,
  key: string,
  targets: readonly string[],
): Row {
  return { cloud, plan, customer, key, targets }
}

const everyPlan = [...new Set(rows.map(({ plan }) => plan))]
const cells = rows.flatMap((source) => everyPlan.map((target) => ({ ...source, target })))

describe.each(rows)('$plan in the $cloud cloud', ({ cloud, customer, key, plan, targets }) => {
  const path = subscriptionPath(customer, customer.subscriptions[key])

  test('is what the subscription in question is sold as', async () => {
    expect((await ask(cloud, path)).body.offerName).toBe(plan)
  })

  test('names the targets of the published table, in its order', async () => {
    const { body } = await ask(cloud, `${path}/upgrades`)
    const named = body.items.map((item: { targetOffer: { name: string } }) => item.targetOffer.name)
    expect([...new Set(named)]).toEqual(targets)
    expect(body.totalCount).toBe(body.items.length)
  })

  test('can go each way of its table: nothing stands against it where the customer has nothing else', async () => {
    const { body } = await ask(cloud, `${path}/upgrades`)
    if (customer === cast.chengxin) return
    for (const item of body.items) expect(item).toMatchObject({ isEligible: true, upgradeErrors: [] })
  })
})

test.each(cells)('$plan to $target in the $cloud cloud is decided as published', async (cell) => {
  const { cloud, customer, key, target, targets } = cell
  const path = `${subscriptionPath(customer, customer.subscriptions[key])}/upgrades`
  const { body } = await ask(cloud, path)
  const ways = body.items.filter(
    (item: { targetOffer: { name: string } }) => item.targetOffer.name === target,
  )
  const types = ways.map(({ upgradeType }: { upgradeType: string }) => upgradeType)
  const published = targets.includes(target)
  if (!published) expect(types).toEqual([])
  else if (cloud === '21vianet') expect(types).toEqual(['upgrade_only'])
  else expect(types).toEqual(['upgrade_with_license_transfer', 'upgrade_only'])
})

test('Enterprise E5 and the India plans are sold nowhere in the cloud operated by 21Vianet', async () => {
  const { body } = await ask('21vianet', 'offers?country=CN')
  const names: string[] = body.items.map(({ name }: { name: string }) => name)
  expect(names).toContain(e3)
  expect(names.filter((name) => name.includes('E5') || name.includes('India'))).toEqual([])
})

test('the three Business plans of India are sold in India, instead of those of the same family', async () => {
  const offered = async (country: string): Promise<string[]> =>
    (await ask('global', `offers?country=${country}`)).body.items.map(({ name }: { name: string }) => name)
  const business3 = (names: string[]) => names.filter((name) => name.startsWith('Office 365 Business'))
  expect(business3(await offered('IN'))).toEqual([businessIndia, essentialsIndia, premiumIndia])
  expect(business3(await offered('US'))).toEqual([business, essentials, premium])
})
