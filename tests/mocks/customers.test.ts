import { describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { simulator } from '../../mocks/node.ts'
import { clouds } from '../../src/contract/index.ts'
import { type Answered, ask, withFreshSimulator } from './ask.ts'

withFreshSimulator()

const filter = (Field: string, Value: unknown, Operator = 'starts_with') =>
  encodeURIComponent(JSON.stringify({ Field, Value, Operator }))
const namesIn = ({ body }: Answered): string[] =>
  body.items.map((item: { companyProfile: { companyName: string } }) => item.companyProfile.companyName)

async function everyPage(first: string): Promise<Answered[]> {
  const pages = [await ask('global', first)]
  for (let page = pages[0]; page?.body.links.next && pages.length < 100; page = pages.at(-1)) {
    const { uri, headers } = page.body.links.next
    const token: [string, string][] = headers.map(({ key, value }: { key: string; value: string }) => [
      key,
      value,
    ])
    pages.push(await ask('global', uri.slice(1), { headers: Object.fromEntries(token) }))
  }
  return pages
}

describe('the list of customers', () => {
  test.each(clouds)('begins with an ordinary customer in the %s cloud', async (cloud) => {
    const { body } = await ask(cloud, 'customers?size=1')
    const first = { global: cast.contoso, '21vianet': cast.chengxin }[cloud]
    expect(body.items[0].id).toBe(first.id)
  })

  test('shows names and ids, and neither rights nor address', async () => {
    const { body } = await ask('global', 'customers?size=1')
    expect(Object.keys(body.items[0]).sort()).toEqual(
      ['attributes', 'companyProfile', 'id', 'links', 'relationshipToPartner'].sort(),
    )
    expect(Object.keys(body.items[0].companyProfile).sort()).toEqual(
      ['attributes', 'companyName', 'domain', 'links', 'tenantId'].sort(),
    )
  })

  test('leads through all pages to the end: nobody twice, nobody left out', async () => {
    await simulator.reset({ customers: 120 })
    const pages = await everyPage('customers?size=37')
    const ids = pages.flatMap(({ body }) => body.items.map(({ id }: { id: string }) => id))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(cast.castIn('global').length + 120)
    for (const { body } of pages) expect(body.totalCount).toBe(body.items.length)
    expect(pages.slice(0, -1).every(({ body }) => body.totalCount === 37)).toBe(true)
    expect(pages.at(-1)?.body).not.toHaveProperty('continuationToken')
  })

  test('has no next page where the last one is full to the brim', async () => {
    const { body } = await ask('global', `customers?size=${cast.castIn('global').length}`)
    expect(body.links).not.toHaveProperty('next')
  })

  test('takes the token of the body as well, with no size', async () => {
    const { body } = await ask('global', 'customers?size=3')
    const headers = { 'MS-ContinuationToken': body.continuationToken }
    const next = await ask('global', 'customers?seekOperation=Next', { headers })
    expect(next.body.items).toHaveLength(3)
    expect(next.body.items[0].id).toBe(cast.castIn('global')[3]?.id)
  })

  test('comes in pages of 500 without a size, and whole with size 0', async () => {
    await simulator.reset({ customers: 700 })
    expect((await ask('global', 'customers')).body.totalCount).toBe(500)
    expect((await ask('global', 'customers?size=0')).body.totalCount).toBe(cast.castIn('global').length + 700)
  })

  test('refuses a token that is none, or of another world or cloud', async () => {
    const { body } = await ask('global', 'customers?size=3')
    const refused = { status: 400, body: { code: 800002 } }
    for (const token of ['AQAAAA==', 'nonsense', '', `${body.continuationToken}x`])
      expect(
        await ask('global', 'customers?seekOperation=Next', { headers: { 'MS-ContinuationToken': token } }),
      ).toMatchObject(refused)
    const headers = { 'MS-ContinuationToken': body.continuationToken }
    expect(await ask('21vianet', 'customers?seekOperation=Next', { headers })).toMatchObject(refused)
    expect(await ask('global', 'customers?seekOperation=Next')).toMatchObject(refused)
    await simulator.reset({ seed: 2 })
    expect(await ask('global', 'customers?seekOperation=Next', { headers })).toMatchObject(refused)
  })

  test.each(['-1', 'many', '1.5', '1e3'])('refuses a size of %s', async (size) => {
    expect(await ask('global', `customers?size=${size}`)).toMatchObject({ status: 400, body: { code: 3000 } })
  })
})

describe('searching customers', () => {
  test.each([
    ['CompanyName', 'cont', ['Contoso Ltd.', 'Contoso \u202Egnp.exe\u202C Partners', 'Contoso Suites']],
    ['CompanyName', 'CONTOSO L', ['Contoso Ltd.']],
    ['Domain', 'tailspin', ['Tailspin Toys']],
    ['CompanyName', 'toso', []],
    ['Domain', 'nobody', []],
  ])('by %s finds what starts with "%s", whatever the case', async (field, value, names) => {
    expect(namesIn(await ask('global', `customers?size=0&filter=${filter(field, value)}`)).sort()).toEqual(
      names.sort(),
    )
  })

  test('goes on with the search on its next page', async () => {
    await simulator.reset({ customers: 2_000 })
    const pages = await everyPage(`customers?size=5&filter=${filter('CompanyName', 'gold')}`)
    const names = pages.flatMap(namesIn)
    expect(pages.length).toBeGreaterThan(2)
    expect(names.every((name) => name.startsWith('Golden'))).toBe(true)
    const whole = namesIn(await ask('global', `customers?size=0&filter=${filter('CompanyName', 'gold')}`))
    expect(names).toEqual(whole)
  })

  test.each([
    ['another operator', filter('CompanyName', 'x', 'substring'), 3000],
    ['a field that is not searched', filter('CustomerId', 'x'), 3000],
    ['a value that is no text', filter('CompanyName', 7), 3000],
    ['no JSON', encodeURIComponent('{"Field":'), 800002],
    ['a list', '[]', 800002],
  ])('refuses %s', async (_what, text, code) => {
    expect(await ask('global', `customers?size=5&filter=${text}`)).toMatchObject({
      status: 400,
      body: { code },
    })
  })
})

describe('a customer by id', () => {
  test('tells whether delegated admin privileges are granted, and shows more where they are', async () => {
    const granted = (await ask('global', `customers/${cast.contoso.id}`)).body
    expect(granted).toMatchObject({
      allowDelegatedAccess: true,
      customDomains: ['contoso.com', 'contoso.onmicrosoft.com'],
    })
    expect(granted.companyProfile).toMatchObject({ address: { country: 'US' }, email: expect.any(String) })
    const not = (await ask('global', `customers/${cast.alpineSkiHouse.id}`)).body
    expect(not.allowDelegatedAccess).toBe(false)
    expect(not).not.toHaveProperty('customDomains')
    expect(not.companyProfile).not.toHaveProperty('address')
    expect(not.companyProfile).not.toHaveProperty('email')
    expect(not.billingProfile.defaultAddress.country).toBe('CH')
  })

  test('speaks Chinese in the cloud operated by 21Vianet', async () => {
    for (const { id } of cast.castIn('21vianet')) {
      const { body } = await ask('21vianet', `customers/${id}`)
      expect(body.billingProfile).toMatchObject({ culture: 'zh-CN', language: 'zh-CHS' })
      expect(body.billingProfile.defaultAddress.country).toBe('CN')
      expect(body.companyProfile.domain).toMatch(/\.partner\.onmschina\.cn$/)
    }
  })

  test('is not found in the other cloud, and not where nobody has the id', async () => {
    for (const id of [cast.contoso.id, '00000000-0000-0000-0000-000000000001'])
      expect(await ask('21vianet', `customers/${id}`)).toMatchObject({ status: 404, body: { code: 1000 } })
  })

  test.each(['contoso', '..%2f..', '%00', '{}', '123'])(
    'is a bad request where the id is no GUID: %s',
    async (id) => {
      expect(await ask('global', `customers/${id}`)).toMatchObject({ status: 400, body: { code: 900118 } })
    },
  )
})

test('the request for a relationship is an address to hand to the customer, in each cloud its own', async () => {
  const urls = await Promise.all(
    clouds.map(async (cloud) => new URL((await ask(cloud, 'customers/relationshiprequests')).body.url)),
  )
  expect(urls.map(({ protocol }) => protocol)).toEqual(['https:', 'https:'])
  expect(urls[0]?.host).not.toBe(urls[1]?.host)
})
