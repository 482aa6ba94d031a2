import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { askAt } from '../mocks/ask.ts'
import type { Answer, Browser } from './browser.ts'
import { type Gateway, startGateway } from './gateway.ts'
import type { Ending } from './partner-center.ts'

const asked = { 'X-Requested-With': 'uplift', 'Content-Type': 'application/json' }
const customer = `/v1/customers/${cast.contoso.id}`
const source = `${customer}/subscriptions/${cast.contoso.subscriptions.essentials.id}`

let gateway: Gateway
let browser: Browser
let before = 0

beforeAll(async () => {
  gateway = await startGateway()
  browser = gateway.newBrowser()
  await browser.open(`${gateway.origin}/`)
})
afterAll(() => gateway?.end())
beforeEach(async () => {
  await askAt(`${gateway.simulator.origin}/__simulator/reset`, { method: 'POST', body: {} })
  gateway.partnerCenter.arrived.length = 0
  before = 0
  before = await effects()
})

/** The first upgrade the service offers, as the app would post it. */
async function orderOf() {
  const ways = JSON.parse((await browser.ask(`${gateway.origin}${source}/upgrades`, { headers: asked })).text)
  const way = ways.items.find(({ isEligible }: { isEligible: boolean }) => isEligible)
  expect(way).toBeDefined()
  return JSON.stringify({ ...way, quantity: 1 })
}

/** What has happened in this test. */
async function effects(): Promise<number> {
  return (await askAt(`${gateway.simulator.origin}/__simulator/state`)).body.effects - before
}

function posts() {
  return gateway.partnerCenter.arrived.filter(({ method }) => method === 'POST')
}

describe.each(['ask', 'askH2'] as const)('over %s', (how) => {
  const send = (method: string, path: string, body: string): Promise<Answer> =>
    browser[how](`${gateway.origin}${path}`, {
      method,
      headers: { ...asked, 'MS-RequestId': randomUUID() },
      body,
    })

  test('an upgrade is done once', async () => {
    const body = await orderOf()
    const answer = await send('POST', `${source}/upgrades`, body)
    expect([answer.status, answer.broken, posts().length, await effects()]).toEqual([200, false, 1, 1])
  })

  test.each<[Ending, number]>([
    ['cut before the effect', 0],
    ['cut after the effect', 1],
  ])('%s: the POST arrives once, and the answer is one of the gateway’s own 5xx', async (ending, done) => {
    const body = await orderOf()
    gateway.partnerCenter.state.ending = ending
    const answer = await send('POST', `${source}/upgrades`, body)
    expect(posts()).toHaveLength(1)
    expect([500, 502]).toContain(answer.status)
    expect(JSON.parse(answer.text)).toMatchObject({ status: answer.status, source: 'gateway' })
    expect(await effects()).toBe(done)
  })

  test('cut inside the answer: the POST arrives once, and what comes is broken, not short and whole', async () => {
    const body = await orderOf()
    gateway.partnerCenter.state.ending = 'cut inside the answer'
    const answer = await send('POST', `${source}/upgrades`, body)
    expect(posts()).toHaveLength(1)
    expect([answer.status >= 500 || answer.broken, await effects()]).toEqual([true, 1])
  })

  test('a write does not go through a connection that may have died', async () => {
    const body = await orderOf()
    await browser[how](`${gateway.origin}${customer}`, { headers: asked })
    await send('POST', `${source}/upgrades`, body)
    await send('PATCH', source, '{}')
    const sockets = (write: boolean) =>
      gateway.partnerCenter.arrived
        .filter(({ method }) => (method !== 'GET') === write)
        .map(({ socket }) => socket)
    expect(new Set([...sockets(true), ...sockets(false)]).size).toBe(2 + new Set(sockets(false)).size)
  })

  test('throttled: the number of seconds to wait comes through', async () => {
    const fault = { throttle: { times: 1, retryAfterSeconds: 57 } }
    await askAt(`${gateway.simulator.origin}/__simulator/faults`, { method: 'POST', body: fault })
    const answer = await browser[how](`${gateway.origin}${source}`, { headers: asked })
    expect([answer.status, answer.headers['retry-after']]).toEqual([429, '57'])
  })
})

test('a browser that keeps connections finds none kept over HTTP/1.1', async () => {
  const cookie = [...browser.cookies].find(([name]) => name.endsWith('__Host-uplift'))
  const request = `GET ${customer} HTTP/1.1\r\nHost: ${gateway.host}\r\nX-Requested-With: uplift\r\nConnection: keep-alive\r\nCookie: __Host-uplift=${cookie?.[1]}\r\n\r\n`
  const text = await browser.raw(gateway.port, request + request)
  expect(text.match(/^HTTP\/1\.1 200 /gm)).toHaveLength(1)
  expect(text).toMatch(/^Connection: close\r$/im)
})
