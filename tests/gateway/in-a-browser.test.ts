import { type Browser, chromium as playwright } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { chromium, chromiumFlags } from '../../tools/chromium.ts'
import { type Gateway, startGateway } from './gateway.ts'
import type { Ending } from './partner-center.ts'
import { person } from './sign-in-service.ts'

const { id, subscriptions } = cast.contoso
const source = `/v1/customers/${id}/subscriptions/${subscriptions.essentials.id}`
let gateway: Gateway
let chrome: Browser | undefined

beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway?.end())
afterEach(() => chrome?.close())

// A browser repeats a POST by itself where a kept-alive connection dies; this is what the gateway has to prevent.
describe.each([
  ['h2', [] as readonly string[]],
  ['http/1.1', ['--disable-http2']],
])('a real browser over %s', (protocol, flags) => {
  test('signs in, is named, and sends a POST once, however Partner Center ends it', async () => {
    chrome = await playwright.launch({ executablePath: chromium(), args: [...chromiumFlags, ...flags] })
    const page = await (await chrome.newContext({ ignoreHTTPSErrors: true })).newPage()
    await page.goto(`${gateway.origin}/global/customers?search=contoso`)
    expect(page.url()).toBe(`${gateway.origin}/global/customers?search=contoso`)
    const session = await page.evaluate(async () => (await fetch('/auth/session')).json())
    expect(session).toEqual({ ...person, expires: expect.any(String) })
    expect(
      await page.evaluate(
        () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).nextHopProtocol,
      ),
    ).toBe(protocol)

    const ask = (method: string, path: string) =>
      page.evaluate(
        async ([method = '', path = '']) => {
          const headers = { 'X-Requested-With': 'uplift', 'Content-Type': 'application/json' }
          const body = method === 'GET' ? null : '{}'
          try {
            const response = await fetch(path, {
              method,
              headers,
              body,
              redirect: 'manual',
              cache: 'no-store',
            })
            return { status: response.status, text: await response.text() }
          } catch {
            return { status: 0, text: '' }
          }
        },
        [method, path],
      )
    for (const ending of [
      'cut before the effect',
      'cut after the effect',
      'cut inside the answer',
    ] as Ending[]) {
      // A connection that has served before is the one that would be kept.
      expect((await ask('GET', source)).status).toBe(200)
      gateway.partnerCenter.arrived.length = 0
      gateway.partnerCenter.state.ending = ending
      const { status } = await ask('POST', `${source}/upgrades`)
      const posts = gateway.partnerCenter.arrived.filter(({ method }) => method === 'POST')
      expect([ending, posts.length]).toEqual([ending, 1])
      expect([ending, [0, 500, 502]]).toEqual([ending, expect.arrayContaining([status])])
    }

    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    )
    for (const token of gateway.signIn.issued) expect(kept + (await page.content())).not.toContain(token)
    expect(await page.evaluate(() => document.cookie)).toBe('')

    await page.goto(`${gateway.origin}/auth/sign-out`)
    expect(new URL(page.url()).origin).toBe(gateway.signIn.origin)
    await page.goto(`${gateway.origin}/share`)
    expect((await ask('GET', source)).status).toBe(401)
  })
})
