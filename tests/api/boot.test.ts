import { beforeEach, expect, test, vi } from 'vitest'
import { askSession } from '../../src/api/ask-session.ts'
import { customersQuery } from '../../src/api/customers.ts'
import { dropEarly, type Early, takeEarly } from '../../src/api/early.ts'
import { createQueryClient } from '../../src/api/query-client.ts'
import { read } from '../../src/api/request.ts'
import { aService, fault, inABrowser, json, origin } from './service.ts'

const deployed = vi.hoisted(() => ({ cloud: 'global' as string | null }))
vi.mock('../../src/config.ts', async () => ({
  ...(await import('./live-build.ts')),
  deployedCloud: () => deployed.cloud,
}))

beforeEach(() => {
  deployed.cloud = 'global'
  vi.resetModules()
  inABrowser()
})

/** What boot.js asks at an address, and what it hands over. */
async function bootAt(
  address: string,
  answer: () => Response = () => json({ items: [] }),
): Promise<Request[]> {
  const asked: Request[] = []
  const { pathname, search } = new URL(address, origin)
  vi.stubGlobal('location', { origin, pathname, search })
  vi.stubGlobal('window', {})
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(request)
    return answer()
  })
  await import('../../src/api/boot.ts')
  return asked
}

const askList = () => createQueryClient().fetchInfiniteQuery(customersQuery('global', ''))

/** A request in everything that the other side can see, ids by their form. */
function told({ method, url, cache, redirect, credentials, headers }: Request) {
  const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
  return {
    ...{ method, url, cache, redirect, credentials },
    headers: [...headers].map(([name, value]) => [name, id.test(value) ? 'an id' : value]),
  }
}

test.each(['/', '/global', '/global/customers'])(
  'at %s boot.js asks for the session and the list, exactly as the app would',
  async (address) => {
    const early = await bootAt(address)
    dropEarly()
    const late = aService(() => json({ items: [] }))
    await askSession()
    await askList()
    expect(early.map(told)).toEqual(late.map(told))
    expect(early.map(({ method }) => method)).toEqual(['GET', 'GET'])
  },
)

test.each([
  '/global/customers?search=contoso',
  '/global/customers/7f2b2c1a-52cf-4f4a-a9a5-31db4a2b5b6a/subscriptions',
  '/global/customers/../../v1/users',
  '/share',
  '/elsewhere',
])('at %s it asks for the session alone', async (address) => {
  expect((await bootAt(address)).map(({ url }) => url)).toEqual([`${origin}/auth/session`])
})

test.each([
  ['/global/customers', null],
  ['/global/customers', 'china'],
  ['/21vianet/customers', 'global'],
  ['/signed-out', 'global'],
])('at %s of a host that serves %s, where no console starts, it asks for nothing', async (address, cloud) => {
  deployed.cloud = cloud
  expect(await bootAt(address)).toEqual([])
})

test('the app takes over what was asked early, and asks again only for what it wants again', async () => {
  await bootAt('/global/customers')
  const late = aService(() => json({ items: [] }))
  await askSession()
  await askList()
  expect(late).toEqual([])
  await askList()
  expect(late).toHaveLength(1)
})

test('a question that differs in its address, a header or its way past the caches is another one', async () => {
  await bootAt('/global/customers')
  const [, list] = (globalThis.window.upliftEarly ?? []) as Early[]
  if (!list) throw new Error('boot.js asked for no list')
  const { url, headers } = list.request
  expect(takeEarly(new Request(`${url}&seekOperation=Next`, { headers }))).toBeUndefined()
  expect(takeEarly(new Request(url, { headers, cache: 'no-store' }))).toBeUndefined()
  expect(takeEarly(new Request(url, { headers, method: 'POST' }))).toBeUndefined()
  expect(
    takeEarly(new Request(url, { headers: { ...Object.fromEntries(headers), 'X-Locale': 'ja' } })),
  ).toBeUndefined()
  expect(takeEarly(new Request(url, { headers }))).toBe(list)
})

test('a failure is told with the ids of the request that was sent', async () => {
  const [, list] = await bootAt('/global/customers', () => fault(403, 2006))
  aService(() => json({ items: [] }))
  await expect(read({ cloud: 'global', path: '/customers?size=500' })).rejects.toMatchObject({
    requestId: list?.headers.get('MS-RequestId'),
    correlationId: list?.headers.get('MS-CorrelationId'),
  })
})

test('what nobody took is forgotten once the page stands', async () => {
  await bootAt('/global/customers')
  dropEarly()
  const late = aService(() => json({ items: [] }))
  await askList()
  expect(late).toHaveLength(1)
})
