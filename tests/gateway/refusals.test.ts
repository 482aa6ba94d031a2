import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import type { Browser } from './browser.ts'
import { type Gateway, startGateway } from './gateway.ts'

const asked = { 'X-Requested-With': 'uplift' }
const written = { ...asked, 'Content-Type': 'application/json' }
const customer = cast.contoso.id
const subscription = cast.contoso.subscriptions.essentials.id
const one = `/v1/customers/${customer}/subscriptions/${subscription}`
const filter = encodeURIComponent(
  JSON.stringify({ Field: 'Domain', Value: 'con to', Operator: 'starts_with' }),
)

const ofCustomer = encodeURIComponent(
  JSON.stringify({ Field: 'CustomerId', Value: customer, Operator: 'equals' }),
)

let gateway: Gateway
let browser: Browser

beforeAll(async () => {
  gateway = await startGateway()
  browser = gateway.newBrowser()
  await browser.open(`${gateway.origin}/`)
})
afterAll(() => gateway?.end())
beforeEach(() => {
  gateway.partnerCenter.arrived.length = 0
})

/** What a refusal has in common: JSON that names the gateway, every header, and silence towards Partner Center. */
async function expectRefusal(
  answer: { status: number; text: string; headers: { readonly [name: string]: unknown } },
  status: number,
) {
  expect(answer.status).toBe(status)
  expect(JSON.parse(answer.text)).toEqual({
    error: expect.stringMatching(/^[a-z_]+$/),
    status,
    source: 'gateway',
  })
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
  expect(answer.headers['x-content-type-options']).toBe('nosniff')
  expect(gateway.partnerCenter.arrived).toEqual([])
}

describe('what the app asks is let through', () => {
  test.each([
    `/v1/auditrecords?startDate=2026-11-20&size=500&filter=${ofCustomer}`,
    `/v1/customers?size=500`,
    `/v1/customers?size=500&filter=${filter.replaceAll('%20', '+')}`,
    `/v1/customers/relationshiprequests`,
    `/v1/customers/${customer}`,
    `/v1/customers/${customer.toUpperCase()}`,
    `/v1/customers/${customer}/subscribedskus`,
    `/v1/customers/${customer}/subscriptions`,
    one,
    `${one}/upgrades`,
    `${one}/provisioningstatus`,
  ])('GET %s', async (path) => {
    const answer = await browser.ask(`${gateway.origin}${path}`, { headers: asked })
    expect(answer.status).toBe(200)
    expect(gateway.partnerCenter.arrived.map(({ url }) => url)).toEqual([path])
  })

  test('the next page of a list, with the token of the page before', async () => {
    const first = JSON.parse(
      (await browser.ask(`${gateway.origin}/v1/customers?size=1`, { headers: asked })).text,
    )
    const headers = { ...asked, 'MS-ContinuationToken': String(first.continuationToken) }
    const address = `${gateway.origin}/v1/customers?size=1&seekOperation=Next`
    const next = JSON.parse((await browser.ask(address, { headers })).text)
    expect(next.items).toHaveLength(1)
    expect(next.items[0].id).not.toBe(first.items[0].id)
  })

  test.each(['POST', 'PATCH'])('%s with a body', async (method) => {
    const path = method === 'POST' ? `${one}/upgrades` : one
    const answer = await browser.ask(`${gateway.origin}${path}`, { method, headers: written, body: '{}' })
    expect(gateway.partnerCenter.arrived).toMatchObject([{ method, url: path }])
    expect(JSON.parse(answer.text).source).not.toBe('gateway')
  })
})

describe('what the app never asks is refused', () => {
  test.each([
    ['GET', '/v1', 404],
    ['GET', '/v1/', 404],
    ['GET', '/v1/offers?country=US', 404],
    ['GET', '/v1/customers/', 404],
    ['GET', '/v1/customers/1', 404],
    ['GET', `/v1/customers/${customer}0`, 404],
    ['GET', `/v1/customers/{${customer}}`, 404],
    ['GET', `/v1/customers/${customer}/users`, 404],
    ['GET', `/v1/customers/${customer}/subscriptions/x`, 404],
    ['GET', `${one}/upgrades/1`, 404],
    ['GET', `${one}/addons`, 404],
    ['GET', '/v1/customers?size=0', 404],
    ['GET', '/v1/customers?size=5000', 404],
    ['GET', '/v1/customers?size=5&', 404],
    ['GET', '/v1/customers?seekOperation=Last', 404],
    ['GET', '/v1/customers?expand=all', 404],
    ['GET', `/v1/customers?filter={"a":1}`, 404],
    ['GET', `/v1/customers/${customer}?x=1`, 404],
    ['GET', `${one}/upgrades?x=1`, 404],
    ['GET', '/V1/customers', 404],
    ['GET', '/v1/Customers', 404],
    ['DELETE', `/v1/customers/${customer}`, 405],
    ['DELETE', one, 405],
    ['PUT', one, 405],
    ['POST', '/v1/customers', 405],
    ['POST', one, 405],
    ['PATCH', `${one}/upgrades`, 405],
    ['HEAD', one, 405],
    ['OPTIONS', one, 405],
    ['TRACE', one, 405],
    ['PROPFIND', one, 405],
    ['POST', '/', 405],
    ['DELETE', '/assets/app-1a2b3c4d.js', 405],
  ])('%s %s', async (method, path, status) => {
    for (const how of ['ask', 'askH2'] as const) {
      const body = method === 'POST' || method === 'PATCH' || method === 'PUT' ? { body: '{}' } : {}
      const answer = await browser[how](`${gateway.origin}${path}`, { method, headers: written, ...body })
      if (method === 'HEAD') expect([answer.status, gateway.partnerCenter.arrived]).toEqual([status, []])
      else await expectRefusal(answer, status)
    }
  })

  test.each([
    ['without the header', {}],
    ['with another value', { 'X-Requested-With': 'XMLHttpRequest' }],
    ['from another origin', { ...asked, Origin: 'https://evil.example' }],
    ['from a page without an origin', { ...asked, Origin: 'null' }],
    ['from another site', { ...asked, 'Sec-Fetch-Site': 'cross-site' }],
    ['from a neighbour', { ...asked, 'Sec-Fetch-Site': 'same-site' }],
  ])('%s: 403, before anybody asks who it is', async (_what, headers) => {
    for (const visitor of [browser, gateway.newBrowser()])
      for (const how of ['ask', 'askH2'] as const)
        await expectRefusal(await visitor[how](`${gateway.origin}/v1/customers?size=1`, { headers }), 403)
  })

  test.each([
    '/v1/../v1/customers',
    '/x/../v1/customers',
    '/v1/./customers',
    '/v1/customers/..',
    `/v1/customers/${customer}/../${customer}`,
    '/v1//customers',
    '//v1/customers',
    '/v1/customers;x=1',
    '/v1\\customers',
    '/%76%31/customers',
    '/%761/customers',
    '/v1/%63ustomers',
    '/v1/customers/%2e%2e',
    '/v1/%2e%2e/v1/customers',
    '/v1%2Fcustomers',
    '/v1/customers%00',
    '/v1/customers%2f',
    '/v1/customers/%E0%A4%A',
    '/v1/customers?size=1\\',
  ])('a path written in another way: %s', async (path) => {
    const cookie = [...browser.cookies].find(([name]) => name.endsWith('__Host-uplift'))
    const head = `Host: ${gateway.host}\r\nX-Requested-With: uplift\r\nCookie: __Host-uplift=${cookie?.[1]}\r\n`
    const text = await browser.raw(gateway.port, `GET ${path} HTTP/1.1\r\n${head}\r\n`)
    expect(text).toMatch(/^HTTP\/1\.1 40[04] /)
    expect(text).toContain('"source":"gateway"')
    expect(gateway.partnerCenter.arrived).toEqual([])
  })

  test.each([
    ['another host', 'GET /v1/customers HTTP/1.1\r\nHost: evil.example\r\n', 421],
    ['another port', 'GET /v1/customers HTTP/1.1\r\nHost: localhost\r\n', 421],
    [
      'the address of Partner Center',
      'GET https://evil.example/v1/customers HTTP/1.1\r\nHost: evil.example\r\n',
      400,
    ],
    ['an absolute address', 'GET https://HOST/v1/customers HTTP/1.1\r\nHost: HOST\r\n', 400],
    ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\n', 400],
    ['no host', 'GET /v1/customers HTTP/1.1\r\n', 400],
    ['two hosts', 'GET /v1/customers HTTP/1.1\r\nHost: HOST\r\nHost: evil.example\r\n', 400],
  ])('%s: refused', async (_what, head, status) => {
    const bytes = `${head.replaceAll('HOST', gateway.host)}X-Requested-With: uplift\r\nConnection: close\r\n\r\n`
    const text = await browser.raw(gateway.port, bytes)
    expect(text).toMatch(new RegExp(`^HTTP/1\\.[01] ${status} `))
    expect(gateway.partnerCenter.arrived).toEqual([])
  })
})

describe('a body', () => {
  const post = { method: 'POST', headers: written }

  test('without a length is refused, over HTTP/1.1 and HTTP/2', async () => {
    const cookie = [...browser.cookies].find(([name]) => name.endsWith('__Host-uplift'))
    const head = `POST ${one}/upgrades HTTP/1.1\r\nHost: ${gateway.host}\r\nX-Requested-With: uplift\r\nContent-Type: application/json\r\nCookie: __Host-uplift=${cookie?.[1]}\r\n`
    for (const rest of ['Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n', '\r\n']) {
      const text = await browser.raw(gateway.port, head + rest)
      expect(text).toMatch(/^HTTP\/1\.1 411 /)
      expect(text).toContain('"source":"gateway"')
    }
    await expectRefusal(
      await browser.askH2(`${gateway.origin}${one}/upgrades`, { ...post, body: '{}', unmeasured: true }),
      411,
    )
  })

  test('that is too large is refused; the largest allowed one arrives whole', async () => {
    const body = (length: number) => JSON.stringify({ x: 'x'.repeat(length - 8) })
    for (const how of ['ask', 'askH2'] as const) {
      await expectRefusal(
        await browser[how](`${gateway.origin}${one}/upgrades`, { ...post, body: body(100_000) }),
        413,
      )
      const answer = await browser[how](`${gateway.origin}${one}/upgrades`, { ...post, body: body(99_999) })
      expect(JSON.parse(answer.text).source).not.toBe('gateway')
      expect(gateway.partnerCenter.arrived.map(({ headers }) => headers['content-length'])).toEqual(['99999'])
      gateway.partnerCenter.arrived.length = 0
    }
  })

  test('that is not JSON by its type is refused', async () => {
    const headers = { ...asked, 'Content-Type': 'text/plain' }
    await expectRefusal(
      await browser.ask(`${gateway.origin}${one}`, { method: 'PATCH', headers, body: '{}' }),
      415,
    )
  })

  test('where only reading is asked is refused', async () => {
    const address = `${gateway.origin}/v1/customers`
    await expectRefusal(await browser.ask(address, { headers: asked, body: '{}' }), 413)
  })
})
