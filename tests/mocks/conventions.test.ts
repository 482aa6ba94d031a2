import { describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { ask, askAt, subscriptionPath, withFreshSimulator } from './ask.ts'

withFreshSimulator()

const source = subscriptionPath(cast.tailspin, cast.tailspin.subscriptions.essentials)
const api = 'http://localhost/simulated/global/v1'

describe('the service is liberal in what it accepts', () => {
  test.each([
    ['two slashes after the version, as the client for Java sends', `${api}//customers/${cast.contoso.id}`],
    ['slashes all over', `${api}///customers//${cast.contoso.id}/`],
    ['a path in capitals', `http://localhost/SIMULATED/Global/V1/Customers/${cast.contoso.id.toUpperCase()}`],
    ['an id in braces', `${api}/customers/%7B${cast.contoso.id}%7D`],
    ['another host', `https://uplift.example/simulated/global/v1/customers/${cast.contoso.id}`],
  ])('%s', async (_what, address) => {
    expect((await askAt(address)).body.id).toBe(cast.contoso.id)
  })

  test('names of the query in any case, and of members of a filter', async () => {
    const filter = encodeURIComponent('{"FIELD":"companyname","value":"conto","Operator":"StartsWith"}')
    expect((await ask('global', `customers?SIZE=1&Filter=${filter}`)).body.totalCount).toBe(1)
  })

  test('a byte order mark in front of a body', async () => {
    const body = `\ufeff${JSON.stringify({ targetOffer: { id: '031C9E47-4802-4248-838E-778FB1D2CC05' } })}`
    expect((await ask('global', `${source}/upgrades`, { method: 'POST', body })).body.upgradeErrors).toEqual(
      [],
    )
  })

  test.each(['0', 'none', 'None', null, ''])(
    'an upgrade type that leaves the choice to it: %j',
    async (upgradeType) => {
      const body = { targetOffer: { id: '031C9E47-4802-4248-838E-778FB1D2CC05' }, upgradeType }
      expect((await ask('global', `${source}/upgrades`, { method: 'POST', body })).body.upgradeType).toBe(2)
    },
  )

  test.each(['1', 1, 'upgrade_only', 'UpgradeOnly', 'upgradeOnly'])(
    'an upgrade type as %j',
    async (upgradeType) => {
      const body = { targetOffer: { id: '031C9E47-4802-4248-838E-778FB1D2CC05' }, upgradeType }
      expect((await ask('global', `${source}/upgrades`, { method: 'POST', body })).body.upgradeType).toBe(1)
    },
  )
})

describe('every answer', () => {
  const answers = [
    ['a list', 'customers?size=1', 'GET'],
    ['an error', 'customers/nobody', 'GET'],
    ['an unknown address', 'customers/x/y/z', 'GET'],
    ['a wrong method', 'customers', 'DELETE'],
    ['an address that cannot be read', 'customers/%E0%A4%A', 'GET'],
  ] as const

  test.each(answers)(
    'echoes the ids of the request and carries the mark: %s',
    async (_what, path, method) => {
      const ids = { 'MS-RequestId': crypto.randomUUID(), 'MS-CorrelationId': crypto.randomUUID() }
      const { headers } = await ask('global', path, { method, headers: ids })
      expect(headers.get('MS-RequestId')).toBe(ids['MS-RequestId'])
      expect(headers.get('MS-CorrelationId')).toBe(ids['MS-CorrelationId'])
      expect(headers.get('x-uplift-simulator')).toBe('1')
      expect(headers.get('Content-Type')).toBe('application/json; charset=utf-8')
      expect(headers.get('MS-CV')).toMatch(/^[\w+/]{16}\.0$/)
      expect(headers.get('MS-ServerId')).toBeTruthy()
      expect(headers.get('Request-Context')).toMatch(/^appId=cid-v1:/)
      expect(Date.parse(headers.get('Date') ?? '')).not.toBeNaN()
    },
  )

  test('has ids of its own where the request has none', async () => {
    const [a, b] = await Promise.all([ask('global', 'customers?size=1'), ask('global', 'customers?size=1')])
    for (const name of ['MS-RequestId', 'MS-CorrelationId']) {
      expect(a.headers.get(name)).toMatch(/^[0-9a-f-]{36}$/)
      expect(a.headers.get(name)).not.toBe(b.headers.get(name))
    }
  })

  test.each(answers.slice(1))('that is an error has the documented form: %s', async (_what, path, method) => {
    const { status, body } = await ask('global', path, { method })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(body).toEqual({
      code: expect.any(Number),
      description: expect.any(String),
      data: expect.any(Array),
      source: 'PartnerFD',
    })
  })

  test('names the methods of an address where another one is tried, and where it is asked for them', async () => {
    const tried = await ask('global', 'customers', { method: 'DELETE' })
    expect([tried.status, tried.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    const asked = await ask('global', `${source}/upgrades`, { method: 'OPTIONS' })
    expect([asked.status, asked.headers.get('Allow')]).toEqual([204, 'GET, POST, HEAD, OPTIONS'])
    const head = await ask('global', 'customers', { method: 'HEAD' })
    expect([head.status, head.body]).toEqual([200, null])
  })

  test('leaves out what is null, and the codes of errors are numbers', async () => {
    const paths = [
      ...cast.castIn('global').flatMap(({ id }) => [`customers/${id}`, `customers/${id}/subscriptions`]),
      `${subscriptionPath(cast.wingtip, cast.wingtip.subscriptions.essentials)}/upgrades`,
      'customers?size=0',
      'offers?country=US',
    ]
    for (const path of paths) {
      const { body } = await ask('global', path)
      const text = JSON.stringify(body, (name, value) => (name === 'code' ? typeof value : value))
      expect(text).not.toContain(':null')
      expect(text).not.toContain('"code":"string"')
    }
  })
})

describe('the cloud operated by 21Vianet', () => {
  test.each(['users', 'subscribedskus', 'managedservices', 'relationships'])(
    'says that it has no %s',
    async (part) => {
      expect(await ask('21vianet', `customers/${cast.chengxin.id}/${part}`)).toMatchObject({
        status: 400,
        body: { code: 900127, description: "This operation isn't supported in this environment" },
      })
    },
  )

  test('says that it has no audit records', async () => {
    expect((await ask('21vianet', 'auditrecords?startDate=2026-11-01')).body.code).toBe(900127)
  })
})

describe('rights', () => {
  const skus = (customer: cast.Character) => ask('global', `customers/${customer.id}/subscribedskus`)
  const provisioning = (customer: cast.Character, key: string) =>
    ask('global', `${subscriptionPath(customer, customer.subscriptions[key])}/provisioningstatus`)

  test('show the licenses of the whole tenant, those from elsewhere included', async () => {
    const { body } = await skus(cast.vanArsdel)
    const found = body.items.map(({ productSku }: { productSku: { id: string; skuPartNumber: string } }) => [
      productSku.skuPartNumber,
      productSku.id,
    ])
    expect(found).toEqual([
      ['O365_BUSINESS_ESSENTIALS', '3b555118-da6a-4418-894f-7df1e2096870'],
      // The second product id of the plan: sold directly by Microsoft.
      ['O365_BUSINESS_PREMIUM', 'ac5cef5d-921b-4f97-9ef3-c99076e5470f'],
    ])
    expect(body.items[0]).toMatchObject({
      activeUnits: 12,
      consumedUnits: 12,
      availableUnits: 0,
      totalUnits: 12,
    })
  })

  test('are missing: neither licenses nor provisioning can be seen', async () => {
    const refused = { status: 403, body: { code: 900308 } }
    expect(await skus(cast.alpineSkiHouse)).toMatchObject(refused)
    expect(await provisioning(cast.alpineSkiHouse, 'essentials')).toMatchObject(refused)
  })

  test('are missing because nobody is signed in', async () => {
    const refused = { status: 403, body: { code: 900329 } }
    expect(await skus(cast.nod)).toMatchObject(refused)
    expect(await provisioning(cast.nod, 'essentials')).toMatchObject(refused)
  })

  test('show how far the licenses are delivered', async () => {
    expect((await provisioning(cast.tailspin, 'essentials')).body).toMatchObject({
      status: 'success',
      quantity: 9,
    })
    expect((await provisioning(cast.relecloud, 'essentials')).body.status).toBe('pending')
    expect((await provisioning(cast.southridge, 'business')).body.status).toBe('failed')
  })
})

test('add-ons are listed with their base, and in the list of all with the id of it', async () => {
  const base = subscriptionPath(cast.blueYonder, cast.blueYonder.subscriptions.premium)
  const { body } = await ask('global', `${base}/addons`)
  expect(body.items).toMatchObject([
    {
      offerName: 'Office 365 Extra File Storage',
      parentSubscriptionId: cast.blueYonder.subscriptions.premium.id,
    },
  ])
  const { body: all } = await ask('global', `customers/${cast.blueYonder.id}/subscriptions`)
  expect(all.items).toHaveLength(2)
  expect((await ask('global', `${source}/addons`)).body).toMatchObject({ totalCount: 0, items: [] })
})

test('subscriptions of one order are found by its id', async () => {
  const { body } = await ask('global', `customers/${cast.contoso.id}/subscriptions`)
  const { orderId, id } = body.items[1]
  const found = await ask('global', `customers/${cast.contoso.id}/subscriptions?order_id=${orderId}`)
  expect(found.body.items.map((item: { id: string }) => item.id)).toEqual([id])
})

test('an offer is found by its id in any case, with its bounds; what is none is not', async () => {
  const found = await ask('global', 'offers/bd938f12-058f-4927-bba3-ae36b1d2501c?country=US')
  expect(found.body).toMatchObject({
    name: 'Office 365 Business Essentials',
    minimumQuantity: 1,
    maximumQuantity: 300,
  })
  expect((await ask('global', 'offers/00000000-0000-0000-0000-000000000001?country=US')).status).toBe(404)
  expect((await ask('global', 'offers/CFQ7TTC0LH18:0001:CFQ7TTC0K971?country=US')).body.code).toBe(2100)
})
