import { afterEach, describe, expect, test } from 'vitest'
import { type Gateway, startGateway } from './gateway.ts'

const asked = { 'X-Requested-With': 'uplift' }
let gateway: Gateway | undefined
afterEach(async () => {
  await gateway?.end()
  gateway = undefined
})

async function signedIn(...wish: Parameters<typeof startGateway>) {
  const started = await startGateway(...wish)
  gateway = started
  const browser = started.newBrowser()
  await browser.open(`${started.origin}/`)
  const read = () => browser.ask(`${started.origin}/v1/customers?size=1`, { headers: asked })
  const session = () => browser.ask(`${started.origin}/auth/session`)
  return { gateway: started, browser, read, session }
}

describe('a session', () => {
  test('that is over answers 401 as JSON, when /auth/session said; opening a page signs in again', async () => {
    const { gateway, browser, read, session } = await signedIn({ idle: '15s', longest: '15s' })
    const first = await session()
    const told = Date.parse(JSON.parse(first.text).expires)
    const began = Date.parse(String(first.headers.date))
    expect(told - began).toBeLessThanOrEqual(15_000)
    // Asking keeps it alive; the longest duration ends it all the same.
    await expect.poll(async () => (await read()).status, { timeout: 25_000, interval: 500 }).toBe(401)
    const over = await read()
    expect(JSON.parse(over.text)).toEqual({ error: 'signed_out', status: 401, source: 'gateway' })
    expect(Date.parse(String(over.headers.date))).toBeGreaterThanOrEqual(told)
    expect((await session()).status).toBe(401)
    const arrived = gateway.partnerCenter.arrived.length
    expect((await read()).status).toBe(401)
    expect(gateway.partnerCenter.arrived).toHaveLength(arrived)
    expect((await browser.open(`${gateway.origin}/global/customers`)).status).toBe(200)
    expect((await read()).status).toBe(200)
  })

  test('gets a new token before the old one ends, with a secret too; the browser notices nothing', async () => {
    const { gateway, browser, read } = await signedIn({ secret: 'only-for-tests.~_' })
    expect((await read()).status).toBe(200)
    const before = gateway.partnerCenter.arrived.at(-1)?.headers.authorization
    gateway.signIn.state.tokenSeconds = 60
    const again = gateway.newBrowser()
    await again.open(`${gateway.origin}/`)
    const ask = () => again.ask(`${gateway.origin}/v1/customers?size=1`, { headers: asked })
    const tokens = new Set<string | undefined>()
    for (let n = 0; n < 3; n += 1) {
      expect((await ask()).status).toBe(200)
      tokens.add(gateway.partnerCenter.arrived.at(-1)?.headers.authorization)
    }
    expect(tokens.size).toBe(3)
    expect(tokens.has(before)).toBe(false)
    const seen = browser.seen.concat(again.seen).join('\n')
    for (const token of gateway.signIn.issued) expect(seen).not.toContain(token)
  })
})

test('eight questions at once, each of which renews the token, are all answered', async () => {
  const { gateway } = await signedIn()
  gateway.signIn.state.tokenSeconds = 60
  const browser = gateway.newBrowser()
  await browser.open(`${gateway.origin}/`)
  const asking = Array.from({ length: 8 }, () =>
    browser.askH2(`${gateway.origin}/v1/customers?size=1`, { headers: asked }),
  )
  expect((await Promise.all(asking)).map(({ status }) => status)).toEqual(Array(8).fill(200))
  expect(gateway.signIn.refused).toEqual([])
})

test('a token that cannot be renewed is used as it is: whether it still counts is for Partner Center to say', async () => {
  const { gateway } = await signedIn()
  gateway.signIn.state.tokenSeconds = 60
  const browser = gateway.newBrowser()
  await browser.open(`${gateway.origin}/`)
  gateway.signIn.state.renewsNothing = true
  const answer = await browser.ask(`${gateway.origin}/v1/customers?size=1`, { headers: asked })
  expect([answer.status, (await browser.ask(`${gateway.origin}/auth/session`)).status]).toEqual([200, 200])
})

test('Partner Center with a certificate for another host is not spoken to', async () => {
  const { gateway, read } = await signedIn({ wrongUpstream: true })
  const answer = await read()
  expect([500, 502]).toContain(answer.status)
  expect(JSON.parse(answer.text).source).toBe('gateway')
  expect(gateway.partnerCenter.arrived).toEqual([])
})
