import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { contoso } from '../../mocks/cast.ts'
import type { Listening } from '../../tools/listening.ts'
import { startLiveServer } from '../../tools/live-server.ts'
import { type Program, startProgram } from '../mocks/http-server.ts'

const source = JSON.parse(readFileSync('deploy/headers.json', 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'uplift-live-'))
let backend: Program
let server: Listening

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<meta name="uplift-cloud" content=""><style>a{}</style>')
  writeFileSync(join(folder, 'assets/a-1.js'), 'export {}')
  writeFileSync(join(folder, 'a.png'), 'a picture')
  backend = await startProgram('--customers', '0', '--require-token')
  server = await startLiveServer({ folder, cloud: '21vianet', backend: backend.origin })
})
afterAll(async () => {
  await server.close()
  await backend.end('SIGKILL')
  rmSync(folder, { recursive: true })
})
beforeEach(() => fetch(`${backend.origin}/__simulator/session`, { method: 'POST' }))

const asked = { 'X-Requested-With': 'uplift' }
const get = (path: string, headers: { [name: string]: string } = asked, method = 'GET') =>
  fetch(`${server.origin}${path}`, { method, headers, redirect: 'manual' })

test.each([
  ['/', 200, 'pages'],
  ['/21vianet/customers', 200, 'pages'],
  ['/assets/a-1.js', 200, 'assets'],
  ['/assets/gone.js', 404, 'answers'],
  ['/v1/customers?size=1', 200, 'answers'],
  ['/auth/session', 200, 'answers'],
])('%s answers %i with every header of a deployment', async (path, status, kind) => {
  const answer = await get(path)
  expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([
    status,
    source['Cache-Control'][kind],
  ])
  for (const [name, parts] of Object.entries<string[]>(source.everywhere)) {
    const [first = '', ...others] = parts
    expect(answer.headers.get(name)).toContain(first)
    for (const part of others.filter((part) => !part.includes('{')))
      expect(answer.headers.get(name)).toContain(part)
  }
  expect(answer.headers.get('Content-Security-Policy')).toMatch(/style-src 'self' 'sha256-[\w+/=]+';/)
})

test.each([
  ['gzip, deflate, br', '/assets/a-1.js', 'br', 'Accept-Encoding'],
  ['gzip', '/', 'gzip', 'Accept-Encoding'],
  ['identity', '/', null, 'Accept-Encoding'],
  ['gzip, br', '/a.png', null, null],
])('a browser that takes %s gets %s packed as %s, and readable', async (takes, path, encoding, vary) => {
  const answer = await get(path, { 'Accept-Encoding': takes })
  expect([answer.headers.get('Content-Encoding'), answer.headers.get('Vary')]).toEqual([encoding, vary])
  expect(await answer.text()).toMatch(/^(export \{\}|<meta name="uplift-cloud".*|a picture)$/)
})

test('a file that the browser still has is not sent again', async () => {
  const tag = String((await get('/')).headers.get('ETag'))
  const again = await get('/', { 'If-None-Match': tag })
  expect([again.status, await again.text()]).toEqual([304, ''])
  expect((await get('/', { 'If-None-Match': '"older"' })).status).toBe(200)
})

test('the page names the cloud that was asked for', async () => {
  expect(await (await get('/')).text()).toContain('<meta name="uplift-cloud" content="21vianet">')
})

test.each([
  ['without the header of the app', '/v1/customers?size=1', {}, 'GET', 403],
  ['not on the list', '/v1/invoices', asked, 'GET', 404],
  ['with another method', '/v1/customers?size=1', asked, 'DELETE', 405],
  ['with another query', '/v1/customers?select=all', asked, 'GET', 404],
  ['with an id that is none', '/v1/customers/1', asked, 'GET', 404],
] as const)(
  'a request %s is refused as the gateway refuses it',
  async (_what, path, headers, method, status) => {
    const answer = await get(path, headers, method)
    expect([answer.status, (await answer.json()).source]).toEqual([status, 'gateway'])
  },
)

test('a request of the app reaches Partner Center with a token, and its errors come back as they are', async () => {
  expect((await get(`/v1/customers/${contoso.id}`)).status).toBe(200)
  const missing = await get('/v1/customers/00000000-0000-4000-8000-000000000000')
  expect([missing.status, (await missing.json()).source]).toEqual([404, 'PartnerFD'])
})

test('without a session programs get 401 as JSON, pages lead to signing in and back, public ones open', async () => {
  await fetch(`${backend.origin}/__simulator/session`, { method: 'DELETE' })
  const answer = await get('/v1/customers?size=1')
  expect([answer.status, await answer.json()]).toEqual([
    401,
    { error: 'signed_out', status: 401, source: 'gateway' },
  ])
  expect((await get('/signed-out')).status).toBe(200)
  const page = await get('/21vianet/customers?search=a')
  expect(page.status).toBe(302)
  const back = await get(String(page.headers.get('Location')))
  expect(back.headers.get('Location')).toBe('/21vianet/customers?search=a')
  expect((await get('/21vianet/customers')).status).toBe(200)
})

test('a backend that does not answer is 502 as JSON', async () => {
  const dead = await startLiveServer({ folder, cloud: 'global', backend: 'http://127.0.0.1:1' })
  const answer = await fetch(`${dead.origin}/v1/customers?size=1`, { headers: asked })
  expect([answer.status, await answer.json()]).toEqual([
    502,
    { error: 'no_answer', status: 502, source: 'gateway' },
  ])
  await dead.close()
})
