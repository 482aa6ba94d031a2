import { describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { simulator } from '../../mocks/node.ts'
import type { Cloud } from '../../src/contract/index.ts'
import { type Answered, ask, subscriptionPath, withFreshSimulator } from './ask.ts'

withFreshSimulator()

// Offer ids recorded from GET /v1/offers?country=US, 2019-01-11.
const premium = '031C9E47-4802-4248-838E-778FB1D2CC05'
const e1 = '91FD106F-4B2C-4938-95AC-F54F74E9A239'
const e3 = '796B6B5F-613C-4E24-A17C-EBA730D49C02'
const e5 = 'A044B16A-1861-4308-8086-A3A3B506FAC2'

const source = subscriptionPath(cast.tailspin, cast.tailspin.subscriptions.essentials)

function submit(
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
  cloud: Cloud = 'global',
): Promise<Answered> {
  return ask(cloud, `${path}/upgrades`, { method: 'POST', body, headers })
}

async function listOf(customer: { id: string }, cloud: Cloud = 'global') {
  return (await ask(cloud, `customers/${customer.id}/subscriptions`)).body.items
}

describe('an upgrade that is done', () => {
  test('makes a new subscription with a new id and order, and cancels the old one', async () => {
    const before = (await ask('global', source)).body
    const { status, body } = await submit(source, { targetOffer: { id: premium }, quantity: 12 })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      sourceSubscriptionId: before.id,
      upgradeType: 2,
      upgradeErrors: [],
      licenseErrors: [],
      attributes: { objectType: 'UpgradeResult' },
    })
    const [old, made, ...others] = await listOf(cast.tailspin)
    expect(others).toEqual([])
    expect(old).toMatchObject({ id: before.id, status: 'deleted', quantity: before.quantity })
    expect(old.attributes.etag).not.toBe(before.attributes.etag)
    expect(made.id).toBe(body.targetSubscriptionId)
    expect(made.id).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/)
    expect(made.orderId).not.toBe(before.orderId)
    expect(made).toMatchObject({
      offerId: premium,
      offerName: 'Office 365 Business Premium',
      friendlyName: 'Office 365 Business Premium',
      quantity: 12,
      status: 'active',
      billingCycle: before.billingCycle,
    })
  })

  test('starts today and is bound for a year', async () => {
    await submit(source, { targetOffer: { id: premium } })
    const [, made] = await listOf(cast.tailspin)
    const today = new Date().toISOString().slice(0, 10)
    expect(made.creationDate.slice(0, 10)).toBe(today)
    expect(made.effectiveStartDate).toBe(`${today}T00:00:00Z`)
    expect(made.commitmentEndDate.slice(0, 4)).toBe(String(Number(today.slice(0, 4)) + 1))
  })

  test('takes the number of the source and the best way where the request names none', async () => {
    const { body } = await submit(source, { targetOffer: { id: e1 } })
    expect(body.upgradeType).toBe(2)
    expect((await listOf(cast.tailspin))[1].quantity).toBe(9)
  })

  test('moves the licenses of the people, or leaves them to be moved by hand', async () => {
    const consumed = async (customer: { id: string }, skuPartNumber: string) =>
      (await ask('global', `customers/${customer.id}/subscribedskus`)).body.items.find(
        (sku: { productSku: { skuPartNumber: string } }) => sku.productSku.skuPartNumber === skuPartNumber,
      )?.consumedUnits
    await submit(source, { targetOffer: { id: premium }, upgradeType: 'upgrade_with_license_transfer' })
    expect(await consumed(cast.tailspin, 'O365_BUSINESS_PREMIUM')).toBe(7)
    const byHand = subscriptionPath(cast.wideWorldImporters, cast.wideWorldImporters.subscriptions.business)
    const { body } = await submit(byHand, { targetOffer: { id: premium }, upgradeType: 'upgrade_only' })
    expect(body.upgradeType).toBe(1)
    expect(await consumed(cast.wideWorldImporters, 'O365_BUSINESS_PREMIUM')).toBe(0)
  })

  test('goes to the target with the offer id of the other cloud, and names nobody there', async () => {
    const path = subscriptionPath(cast.xinghe, cast.xinghe.subscriptions.essentials)
    const { body: ways } = await ask('21vianet', `${path}/upgrades`)
    const { body } = await submit(path, { targetOffer: { id: ways.items[0].targetOffer.id } }, {}, '21vianet')
    expect(body).toMatchObject({ upgradeType: 1, upgradeErrors: [], licenseErrors: [] })
    expect(await listOf(cast.xinghe, '21vianet')).toHaveLength(2)
  })

  test('can be followed by the next one, from the new subscription', async () => {
    const { body } = await submit(source, { targetOffer: { id: premium } })
    const next = subscriptionPath(cast.tailspin, { id: body.targetSubscriptionId })
    expect((await submit(next, { targetOffer: { id: e3 } })).body.upgradeErrors).toEqual([])
    const statuses = (await listOf(cast.tailspin)).map(({ status }: { status: string }) => status)
    expect(statuses).toEqual(['deleted', 'deleted', 'active'])
  })
})

describe('follow-up', () => {
  const troubled = subscriptionPath(cast.parnell, cast.parnell.subscriptions.essentials)

  test('names the person whose licenses did not move, and why', async () => {
    const { body } = await submit(troubled, { targetOffer: { id: premium } })
    expect(body.upgradeErrors).toEqual([])
    expect(body.licenseErrors).toEqual([
      {
        userObjectId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        name: 'Adele Vance',
        email: 'adele.vance@parnellaerospace.com',
        errors: [
          {
            code: 60000,
            description: 'The customer license migration failed',
            data: [expect.stringMatching(/^ProhibitedInUsageLocationViolation : /)],
          },
        ],
        attributes: { objectType: 'UserLicenseError' },
      },
    ])
    expect(await listOf(cast.parnell)).toHaveLength(2)
  })

  test("is nobody's where licenses are to be moved by hand", async () => {
    const { body } = await submit(troubled, { targetOffer: { id: premium }, upgradeType: 'upgrade_only' })
    expect(body.licenseErrors).toEqual([])
  })

  test('names those for whom no license is left, with the documented code', async () => {
    const { body } = await submit(source, { targetOffer: { id: premium }, quantity: 4 })
    expect(body.licenseErrors).toHaveLength(3)
    for (const { errors } of body.licenseErrors) expect(errors).toMatchObject([{ code: 60012 }])
  })

  test('covers every cause, and more than one for a person', async () => {
    const path = subscriptionPath(cast.tailwind, cast.tailwind.subscriptions.business)
    const { body } = await submit(path, { targetOffer: { id: premium } })
    const causes = body.licenseErrors.flatMap(({ errors }: { errors: { data: string[] }[] }) =>
      errors.map(({ data }) => data[0]?.split(' : ')[0]),
    )
    expect(new Set(causes).size).toBe(6)
    expect(body.licenseErrors.some(({ errors }: { errors: unknown[] }) => errors.length === 2)).toBe(true)
  })

  test('can be forty people, and as many more as a fault asks for', async () => {
    await simulator.setFaults({ licenseFailures: { count: 30 } })
    const path = subscriptionPath(cast.lakeshore, cast.lakeshore.subscriptions.premium)
    const { body } = await submit(path, { targetOffer: { id: e3 } })
    expect(body.licenseErrors).toHaveLength(70)
    const people = body.licenseErrors.map(({ userObjectId }: { userObjectId: string }) => userObjectId)
    expect(new Set(people).size).toBe(70)
  })
})

describe('a refused upgrade', () => {
  const refusals: readonly [string, string, unknown, number][] = [
    [
      'the subscription is suspended',
      subscriptionPath(cast.fabrikam, cast.fabrikam.subscriptions.business),
      { targetOffer: { id: e3 } },
      2,
    ],
    [
      'a service is held elsewhere',
      subscriptionPath(cast.cohoVineyard, cast.cohoVineyard.subscriptions.business),
      { targetOffer: { id: premium } },
      3,
    ],
    [
      'the target is not among the ways',
      source,
      { targetOffer: { id: '5C9FD4CC-EDCE-44A8-8E91-07DF09744609' } },
      8,
    ],
    [
      'there is no way at all',
      subscriptionPath(cast.consolidated, cast.consolidated.subscriptions.e5),
      { targetOffer: { id: e3 } },
      7,
    ],
    [
      'licenses cannot move',
      subscriptionPath(cast.nod, cast.nod.subscriptions.essentials),
      { targetOffer: { id: premium }, upgradeType: 2 },
      5,
    ],
    [
      'the service leaves the target out',
      subscriptionPath(cast.contosoSuites, cast.contosoSuites.subscriptions.business),
      { targetOffer: { id: e5 } },
      8,
    ],
  ]

  test.each(refusals)(
    'is an answer with status 200 and changes nothing: %s',
    async (_why, path, body, code) => {
      const customer = { id: path.split('/')[1] ?? '' }
      const before = await listOf(customer)
      const answered = await submit(path, body)
      expect(answered.status).toBe(200)
      expect(answered.body.upgradeErrors.map((error: { code: number }) => error.code)).toContain(code)
      expect(answered.body).not.toHaveProperty('targetSubscriptionId')
      expect(answered.body.licenseErrors).toEqual([])
      expect(await listOf(customer)).toEqual(before)
    },
  )

  test('falls back to upgrade only where just the transfer is closed and no type was asked for', async () => {
    const path = subscriptionPath(cast.nod, cast.nod.subscriptions.essentials)
    const { body } = await submit(path, { targetOffer: { id: premium } })
    expect(body).toMatchObject({ upgradeType: 1, upgradeErrors: [] })
  })

  test('with license transfer does not exist in the cloud operated by 21Vianet', async () => {
    const path = subscriptionPath(cast.xinghe, cast.xinghe.subscriptions.essentials)
    const { body: ways } = await ask('21vianet', `${path}/upgrades`)
    const wish = { targetOffer: ways.items[0].targetOffer, upgradeType: 'upgrade_with_license_transfer' }
    expect((await submit(path, wish, {}, '21vianet')).body.upgradeErrors).toMatchObject([{ code: 8 }])
  })
})

describe('a number of licenses', () => {
  const path = subscriptionPath(cast.humongous, cast.humongous.subscriptions.essentials)
  test.each([0, -1, 301, 10_000_001])(
    'outside the bounds of the target offer is refused: %d',
    async (quantity) => {
      expect(await submit(path, { targetOffer: { id: premium }, quantity })).toMatchObject({
        status: 400,
        body: { code: 2002, source: 'PartnerFD' },
      })
      expect(await listOf(cast.humongous)).toHaveLength(1)
    },
  )

  test('of more than 300 is open where the target is an Enterprise plan', async () => {
    const { body } = await submit(path, { targetOffer: { id: e3 }, quantity: 301 })
    expect(body.upgradeErrors).toEqual([])
    expect((await listOf(cast.humongous))[1].quantity).toBe(301)
  })

  test.each([1.5, 'many', [], {}])('that is none is refused: %j', async (quantity) => {
    expect(await submit(path, { targetOffer: { id: premium }, quantity })).toMatchObject({
      status: 400,
      body: { code: 3000 },
    })
  })
})

describe('the same request again', () => {
  const wish = { targetOffer: { id: premium }, quantity: 9 }
  const headers = { 'MS-RequestId': '3F2504E0-4F89-11D3-9A0C-0305E82C3301' }

  test('gets the first answer and does nothing', async () => {
    const first = await submit(source, wish, headers)
    const again = await submit(source, wish, { 'ms-requestid': headers['MS-RequestId'].toLowerCase() })
    expect(again.body).toEqual(first.body)
    expect(await listOf(cast.tailspin)).toHaveLength(2)
    expect((await simulator.log()).upgrades).toMatchObject([{ deliveries: 2 }])
  })

  test('at the same moment makes one upgrade', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => submit(source, wish, headers)))
    expect(new Set(answers.map(({ body }) => body.targetSubscriptionId)).size).toBe(1)
    expect(await listOf(cast.tailspin)).toHaveLength(2)
    expect((await simulator.log()).upgrades).toMatchObject([{ deliveries: 6 }])
  })

  test('is the same one whatever its spelling', async () => {
    const first = await submit(source, wish, headers)
    const spelled = { Quantity: 9, TargetOffer: { Id: premium.toLowerCase(), Name: '' }, UpgradeErrors: null }
    expect((await submit(source.toUpperCase(), spelled, headers)).body).toEqual(first.body)
  })

  test('with another wish is refused and does nothing', async () => {
    await submit(source, wish, headers)
    expect(await submit(source, { ...wish, quantity: 8 }, headers)).toMatchObject({
      status: 400,
      body: { code: 800002 },
    })
    expect(await listOf(cast.tailspin)).toHaveLength(2)
  })

  test('is told the first refusal again, although by now it would be done', async () => {
    const path = subscriptionPath(cast.alpineSkiHouse, cast.alpineSkiHouse.subscriptions.essentials)
    const first = await submit(path, { targetOffer: { id: e1 } }, headers)
    expect(first.body.upgradeErrors).toMatchObject([{ code: 1 }])
    await fetch(`http://localhost/__simulator/customers/${cast.alpineSkiHouse.id}/grant-admin`, {
      method: 'POST',
    })
    expect((await submit(path, { targetOffer: { id: e1 } }, headers)).body).toEqual(first.body)
    expect((await submit(path, { targetOffer: { id: e1 } })).body.upgradeErrors).toEqual([])
  })

  test('counts by itself in the other cloud', async () => {
    await submit(source, wish, headers)
    const path = subscriptionPath(cast.xinghe, cast.xinghe.subscriptions.essentials)
    const { body: ways } = await ask('21vianet', `${path}/upgrades`)
    const { body } = await submit(path, { targetOffer: ways.items[0].targetOffer }, headers, '21vianet')
    expect(body.upgradeErrors).toEqual([])
  })

  test('without MS-RequestId is another request, and finds the subscription canceled', async () => {
    const [first, second] = await Promise.all([submit(source, wish), submit(source, wish)])
    const outcomes = [first, second].map(({ body }) =>
      body.upgradeErrors.map(({ code }: { code: number }) => code),
    )
    expect(outcomes).toEqual([[], expect.arrayContaining([2])])
    expect(await listOf(cast.tailspin)).toHaveLength(2)
  })
})

describe('a request that cannot be read', () => {
  test.each([
    ['no JSON', '{', 800002],
    ['nothing', '', 800002],
    ['a list', [], 800002],
    ['a text', '"upgrade"', 800002],
    ['no target', {}, 3000],
    ['a target without an id', { targetOffer: {} }, 3000],
    ['a type nobody knows', { targetOffer: { id: premium }, upgradeType: 'sideways' }, 900126],
    ['a number of a type nobody knows', { targetOffer: { id: premium }, upgradeType: 7 }, 900126],
  ])('is refused and does nothing: %s', async (_what, body, code) => {
    expect(await submit(source, body)).toMatchObject({ status: 400, body: { code } })
    expect(await listOf(cast.tailspin)).toHaveLength(1)
  })

  test('names a subscription nobody has', async () => {
    const path = subscriptionPath(cast.tailspin, { id: '00000000-0000-0000-0000-000000000001' })
    expect(await submit(path, { targetOffer: { id: premium } })).toMatchObject({
      status: 404,
      body: { code: 20003 },
    })
  })

  test('names a subscription of another customer', async () => {
    const path = subscriptionPath(cast.tailspin, cast.contoso.subscriptions.essentials)
    expect((await submit(path, { targetOffer: { id: premium } })).status).toBe(404)
  })
})
