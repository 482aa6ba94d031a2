import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from './browser.ts'
import { type Gateway, startGateway } from './gateway.ts'

const source = JSON.parse(readFileSync('deploy/headers.json', 'utf8'))
let gateway: Gateway
let browser: Browser

beforeAll(async () => {
  gateway = await startGateway()
  browser = gateway.newBrowser()
  await browser.open(`${gateway.origin}/`)
})
afterAll(() => gateway?.end())

test.each([
  ['/', 200],
  ['/global/customers', 200],
  ['/global/customers/%E0%A4%A', 400],
  ['/global/customers/caf%C3%A9', 200],
  ['/assets/app-1a2b3c4d.js', 200],
  ['/assets/gone-00000000.js', 404],
  ['/favicon.svg', 200],
  ['/v1/customers?size=1', 200],
  ['/auth/session', 200],
  ['/auth/sign-out', 302],
  ['/errors/401.json', 404],
  ['/.vite/manifest.json', 404],
])('%s answers %i with every header of the source, once', async (path, status) => {
  for (const how of ['ask', 'askH2'] as const) {
    const headers = { 'X-Requested-With': 'uplift' }
    const answer = await browser[how](`${gateway.origin}${path}`, { headers })
    expect(answer.status).toBe(status)
    for (const [name, parts] of Object.entries<string[]>(source.everywhere)) {
      const value = parts
        .join('; ')
        .replace('{style-hashes}', "'sha256-IAdwN3biDCQ3brrgp1m8kBEsPQYyqfREKOEfeoREopc='")
      expect([name, answer.headers[name.toLowerCase()]]).toEqual([name, value])
    }
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
    const kind =
      status !== 200 || /^\/(v1|auth)/.test(path)
        ? 'answers'
        : path.startsWith('/assets/')
          ? 'assets'
          : 'pages'
    expect(answer.headers['cache-control']).toBe(source['Cache-Control'][kind])
    expect(answer.headers.server).toMatch(/^Apache$/)
  }
})

test('a path of the app is its page; a missing asset is missing, as JSON', async () => {
  const page = await browser.ask(`${gateway.origin}/global/customers/x/subscriptions`)
  expect([page.headers['content-type'], page.text.slice(0, 15)]).toEqual([
    'text/html; charset=utf-8',
    '<!doctype html>',
  ])
  const missing = await browser.ask(`${gateway.origin}/assets/gone-00000000.js`)
  expect(JSON.parse(missing.text)).toEqual({ error: 'not_found', status: 404, source: 'gateway' })
})

test.each([
  ['br', 'br'],
  ['gzip', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['identity', undefined],
])('a file is sent packed as the browser can read it: %s', async (accepted, encoding) => {
  const address = `${gateway.origin}/assets/app-1a2b3c4d.js`
  const { headers, status } = await browser.ask(address, { headers: { 'Accept-Encoding': accepted } })
  expect([status, headers['content-encoding'], headers['content-type'], headers.vary]).toEqual([
    200,
    encoding,
    'text/javascript; charset=utf-8',
    'Accept-Encoding',
  ])
})

test('a packed file unpacks to the file', async () => {
  const plain = readFileSync(`${gateway.folder}/dist/assets/app-1a2b3c4d.js`)
  expect(brotliDecompressSync(readFileSync(`${gateway.folder}/dist/assets/app-1a2b3c4d.js.br`))).toEqual(
    plain,
  )
})

test('a page that has not changed is not sent again, and keeps its headers', async () => {
  const first = await browser.ask(`${gateway.origin}/`)
  const again = await browser.ask(`${gateway.origin}/`, {
    headers: { 'If-None-Match': String(first.headers.etag) },
  })
  expect([again.status, again.text, again.headers['cache-control']]).toEqual([304, '', 'no-cache'])
  expect(again.headers['content-security-policy']).toBe(first.headers['content-security-policy'])
})
