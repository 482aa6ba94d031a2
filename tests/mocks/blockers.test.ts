import { describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import type { Cloud } from '../../src/contract/index.ts'
import { ask, knock, subscriptionPath, withFreshSimulator } from './ask.ts'

withFreshSimulator()

interface Item {
  readonly targetOffer: { readonly name: string }
  readonly upgradeType: string
  readonly isEligible: boolean
  readonly upgradeErrors: readonly { code: number; description: string; additionalDetails?: string }[]
}

/** Codes against every way, by target; the transfer's own codes stand behind a plus. */
async function codesOf(cloud: Cloud, customer: cast.Character, key: string): Promise<Record<string, string>> {
  const path = subscriptionPath(customer, customer.subscriptions[key])
  const { body } = await ask(cloud, `${path}/upgrades`)
  const items: readonly Item[] = body.items
  for (const item of items) expect(item.isEligible).toBe(item.upgradeErrors.length === 0)
  const only = items.filter(({ upgradeType }) => upgradeType === 'upgrade_only')
  return Object.fromEntries(
    only.map(({ targetOffer: { name }, upgradeErrors }) => {
      const other = items.find(
        (item) => item.targetOffer.name === name && item.upgradeType !== 'upgrade_only',
      )
      const codes = upgradeErrors.map(({ code }) => code)
      const more = (other?.upgradeErrors ?? [])
        .map(({ code }) => code)
        .filter((code) => !codes.includes(code))
      const plan = name.replace('Office 365 ', '').replace('Enterprise ', '').replace('Business ', '')
      return [plan, [codes.join(' '), ...more.map((code) => `+${code}`)].join('')]
    }),
  )
}

const open = { Premium: '', E1: '', E3: '', E5: '' }
const all = (codes: string) => ({ Premium: codes, E1: codes, E3: codes, E5: codes })
const allOfBusiness = (codes: string) => ({ Premium: codes, ProPlus: codes, E3: codes, E5: codes })

// 1 no delegated admin, 2 not active, 3 conflicting services, 4 concurrency, 5 user context, 6 add-ons,
// 9 not provisioned, 10 billing cycle, 11 granular rights (UpgradeErrorCode, SDK for .NET 3.4.0).
const expected: readonly [string, Cloud, cast.Character, string, Record<string, string>][] = [
  ['nothing is in the way', 'global', cast.tailspin, 'essentials', open],
  ['Power BI Pro stands in the way of E5 alone', 'global', cast.contoso, 'essentials', { ...open, E5: '3' }],
  [
    'the subscription is suspended and has an add-on',
    'global',
    cast.fabrikam,
    'business',
    { Premium: '2 3 6', ProPlus: '2 6', E3: '2 3 6', E5: '2 3 6' },
  ],
  ['the subscription is canceled', 'global', cast.graphicDesign, 'essentials', all('2')],
  [
    'delegated admin privileges are missing',
    'global',
    cast.alpineSkiHouse,
    'business',
    {
      Premium: '1 3',
      ProPlus: '1',
      E3: '1 3',
      E5: '1 3',
    },
  ],
  ['an add-on is present', 'global', cast.blueYonder, 'premium', { E3: '6', E5: '6' }],
  ['the order is still processed', 'global', cast.lamna, 'premium', { E3: '2 9', E5: '2 9' }],
  ['the licenses are not delivered yet', 'global', cast.relecloud, 'essentials', all('9')],
  ['delivering the licenses failed', 'global', cast.southridge, 'business', allOfBusiness('9')],
  [
    'a service of the target is held, bought here',
    'global',
    cast.bestForYou,
    'business',
    { Premium: '3', ProPlus: '', E3: '3', E5: '3' },
  ],
  [
    'a service of the target is held, bought elsewhere',
    'global',
    cast.cohoVineyard,
    'business',
    { Premium: '3', ProPlus: '', E3: '3', E5: '3' },
  ],
  [
    'the target is held; its services stand in the way of others',
    'global',
    cast.litware,
    'essentials',
    { Premium: '', E1: '4', E3: '3', E5: '3' },
  ],
  [
    'the target is held, bought directly under another product id',
    'global',
    cast.vanArsdel,
    'essentials',
    { Premium: '4', E1: '', E3: '3', E5: '3' },
  ],
  [
    'the offer has its limit, canceled ones count',
    'global',
    cast.munson,
    'essentials',
    { ...open, Premium: '4' },
  ],
  ['canceled ones that are removed do not count', 'global', cast.bellows, 'essentials', open],
  ['the billing cycle is not sold', 'global', cast.woodgrove, 'premium', { E3: '10', E5: '10' }],
  ['nobody is signed in: licenses cannot move', 'global', cast.nod, 'essentials', all('+5')],
  [
    'granular rights only read: licenses cannot move',
    'global',
    cast.libertys,
    'business',
    allOfBusiness('+11'),
  ],
  ['there is no granular right', 'global', cast.cityPower, 'business', allOfBusiness('11')],
  [
    'everything is in the way at once',
    'global',
    cast.wingtip,
    'essentials',
    { Premium: '2 1 3 6 10', E1: '2 1 6 10', E3: '2 1 4 6 10', E5: '2 1 3 6 10' },
  ],
  [
    'the service offers more than the table',
    'global',
    cast.fabrikamResidences,
    'business',
    {
      ...allOfBusiness(''),
      E1: '',
    },
  ],
  [
    'the service offers less than the table',
    'global',
    cast.contosoSuites,
    'business',
    {
      Premium: '',
      ProPlus: '',
      E3: '',
    },
  ],
  ['a trial has no upgrade', 'global', cast.schoolOfFineArt, 'trial', {}],
  ['Azure has no upgrade', 'global', cast.phoneCompany, 'azure', {}],
  ['new commerce has no upgrade here', 'global', cast.adatum, 'basic', {}],
  ['an add-on has no upgrade', 'global', cast.gardenCompany, 'storage', {}],
  ['a plan nobody knows has no upgrade', 'global', cast.tasmanian, 'unknown', {}],
  [
    'a status nobody knows is not active',
    'global',
    cast.fincher,
    'futureStatus',
    {
      Premium: '2 3 4',
      E1: '2',
      E3: '2 3',
      E5: '2 3',
    },
  ],
  ['E1 is held already', '21vianet', cast.chengxin, 'essentials', { Premium: '', E1: '4', E3: '3' }],
  [
    'delegated admin privileges are missing',
    '21vianet',
    cast.yuanfang,
    'essentials',
    {
      Premium: '1',
      E1: '1',
      E3: '1',
    },
  ],
  [
    'the subscription is suspended and has an add-on',
    '21vianet',
    cast.qingshan,
    'business',
    {
      Premium: '2 6',
      ProPlus: '2 6',
      E3: '2 6',
    },
  ],
  [
    'the target came from elsewhere, where no call shows it',
    '21vianet',
    cast.jinlong,
    'essentials',
    {
      Premium: '4',
      E1: '',
      E3: '3',
    },
  ],
  [
    'a service came from elsewhere, where no call shows it',
    '21vianet',
    cast.minghui,
    'business',
    {
      Premium: '3',
      ProPlus: '',
      E3: '3',
    },
  ],
  [
    'the plan is told by its Chinese name alone',
    '21vianet',
    cast.wenhua,
    'essentials',
    {
      Premium: '',
      E1: '',
      E3: '',
    },
  ],
]

test.each(expected)(
  '%s (%s): every reason is named against every way',
  async (_why, cloud, who, key, codes) => {
    expect(await codesOf(cloud, who, key)).toEqual(codes)
  },
)

describe('what an error says', () => {
  const errorsOf = async (customer: cast.Character, key: string) => {
    const path = subscriptionPath(customer, customer.subscriptions[key])
    const { body } = await ask('global', `${path}/upgrades`)
    return (body.items as readonly Item[])[0]?.upgradeErrors ?? []
  }

  test('a status that is not active is told in the documented words, with the state as detail', async () => {
    expect(await errorsOf(cast.graphicDesign, 'essentials')).toEqual([
      {
        code: 2,
        description:
          'Subscription cannot be upgraded because the source subscription state is not active.  Additional Details contains the current source subscription state.',
        additionalDetails: 'deleted',
        attributes: { objectType: 'UpgradeError' },
      },
    ])
  })

  test('what is in the way is named, also where another partner sold it', async () => {
    expect(await errorsOf(cast.blueYonder, 'premium')).toMatchObject([
      { code: 6, additionalDetails: 'Office 365 Extra File Storage' },
    ])
    expect(await errorsOf(cast.cohoVineyard, 'business')).toMatchObject([
      { code: 3, additionalDetails: 'Exchange Online (Plan 1)' },
    ])
  })
})

test("once the customer's admin has granted the rights, what they alone blocked is open", async () => {
  const { id } = cast.yuanfang
  expect((await ask('21vianet', `customers/${id}`)).body.allowDelegatedAccess).toBe(false)
  const granted = await knock(`customers/${id}/grant-admin`, { method: 'POST', body: { cloud: '21vianet' } })
  expect(granted).toMatchObject({ status: 200, body: { customerId: id, allowDelegatedAccess: true } })
  expect((await ask('21vianet', `customers/${id}`)).body.allowDelegatedAccess).toBe(true)
  expect(await codesOf('21vianet', cast.yuanfang, 'essentials')).toEqual({ Premium: '', E1: '', E3: '' })
})

test.each(cast.inEveryStatus.map((customer) => [customer.cloud, customer.companyName, customer] as const))(
  'in the %s cloud only the active one of "%s" is not held back by its status',
  async (cloud, _name, customer) => {
    for (const [status, subscription] of Object.entries(customer.subscriptions)) {
      const { body } = await ask(cloud, `${subscriptionPath(customer, subscription)}/upgrades`)
      for (const { upgradeErrors } of body.items as readonly Item[])
        expect([status, upgradeErrors.some(({ code }) => code === 2)]).toEqual([status, status !== 'active'])
    }
  },
)
