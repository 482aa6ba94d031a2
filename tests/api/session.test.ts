import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { account } from '../../src/api/account.ts'
import type { KnownSession } from '../../src/api/ask-session.ts'
import { read, write } from '../../src/api/request.ts'
import { beginSession, endSession, onSession, sessionNow, staySignedIn } from '../../src/api/session.ts'
import { writeClosure } from '../../src/api/write-closure.ts'
import { aService, aWrite, fault, json, origin } from './service.ts'

vi.mock('../../src/config.ts', () => import('./live-build.ts'))

const minute = 60_000
const start = new Date('2026-11-02T09:00:00Z')
const page = new EventTarget()
const replace = vi.fn()
const stops: (() => void)[] = []

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: start })
  vi.stubGlobal('location', { origin, replace, pathname: '/global/customers', search: '' })
  vi.stubGlobal('navigator', { onLine: true })
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
})
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
  replace.mockReset()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function aSession(members: Partial<KnownSession> = {}): KnownSession {
  return { sub: 'kim', name: 'Kim Ito', expires: inMinutes(30), aheadMs: 0, ...members }
}
function inMinutes(minutes: number): Date {
  return new Date(Date.now() + minutes * minute)
}
async function begin(members: Partial<KnownSession> = {}) {
  stops.push(await beginSession(aSession(members)))
}
/** A gateway that lets a session go on for so many minutes after each question. */
function aGateway(answer: () => Response = () => told(30)): Request[] {
  return aService(answer)
}
function told(minutes: number, sub = 'kim'): Response {
  const expires = `${inMinutes(minutes).toISOString().slice(0, 19)}Z`
  return json({ sub, name: 'Kim Ito', expires }, 200, { Date: new Date().toUTCString() })
}
const nobody = () => json({ error: 'signed_out', status: 401, source: 'gateway' }, 401)
const phase = () => sessionNow()?.phase
const act = (event = 'keydown') => page.dispatchEvent(new Event(event))
const wait = (minutes: number) => vi.advanceTimersByTimeAsync(minutes * minute)

describe('a person who does nothing', () => {
  test('is warned five minutes before the session ends, and nothing was asked meanwhile', async () => {
    const asked = aGateway()
    await begin()
    await wait(24.9)
    expect(phase()).toEqual({ kind: 'open' })
    await wait(0.2)
    expect(phase()).toEqual({ kind: 'ending', endsAt: start.getTime() + 30 * minute, isLast: false })
    expect(asked).toEqual([])
  })

  test('is told that it is over when the gateway says so, and nothing can be sent any more', async () => {
    const asked = aGateway(nobody)
    await begin()
    await wait(31)
    expect(phase()).toEqual({ kind: 'over', by: 'gateway' })
    expect(asked).toHaveLength(1)
    expect(writeClosure()).toBe('over')
    await expect(write(aWrite)).rejects.toMatchObject({ name: 'WritesClosed', by: 'over' })
    expect(asked).toHaveLength(1)
  })

  test('goes on where something else has kept the session alive', async () => {
    aGateway()
    await begin()
    await wait(31)
    expect(phase()).toEqual({ kind: 'open' })
  })

  test('may stay signed in by one click', async () => {
    aGateway()
    await begin()
    await wait(26)
    await staySignedIn()
    expect(phase()).toEqual({ kind: 'open' })
    await wait(24)
    expect(phase()).toEqual({ kind: 'open' })
  })
})

describe('a person who is at work', () => {
  test.each(['keydown', 'pointerdown'])('goes on without a word after a %s', async (event) => {
    const asked = aGateway()
    await begin()
    await wait(10)
    act(event)
    await wait(16)
    expect(phase()).toEqual({ kind: 'open' })
    expect(asked.map(({ url }) => new URL(url).pathname)).toEqual(['/auth/session'])
  })

  test('who comes back while the warning stands goes on with the first key', async () => {
    aGateway()
    await begin()
    await wait(26)
    act()
    await wait(0)
    expect(phase()).toEqual({ kind: 'open' })
  })

  test('is told where the session cannot be extended any more, and the gateway is not asked at every key', async () => {
    const asked = aGateway(() => told(4))
    await begin()
    await wait(26)
    for (const _key of 'hello') act()
    await wait(0)
    expect(phase()).toMatchObject({ kind: 'ending', isLast: true })
    for (const _key of 'hello') act()
    await wait(1)
    expect(asked).toHaveLength(1)
  })

  test('is not called signed out because no answer came', async () => {
    const asked = aService(() => Promise.reject(new TypeError('Failed to fetch')))
    await begin()
    await wait(30)
    act()
    await wait(10)
    expect(phase()).toMatchObject({ kind: 'ending' })
    // Half a minute apart, and no more often.
    expect(asked.length).toBeLessThan(23)
    expect(asked.length).toBeGreaterThan(10)
  })
})

test('a computer that slept through the end finds out as soon as somebody is there again', async () => {
  aGateway(nobody)
  await begin()
  vi.setSystemTime(inMinutes(300))
  page.dispatchEvent(new Event('focus'))
  await wait(0)
  expect(phase()).toEqual({ kind: 'over', by: 'gateway' })
})

test('a clock that is ten minutes slow changes nothing: the gateway’s own counts', async () => {
  aGateway()
  await begin({ expires: inMinutes(40), aheadMs: 10 * minute })
  await wait(24.9)
  expect(phase()).toEqual({ kind: 'open' })
  await wait(0.2)
  expect(phase()).toMatchObject({ kind: 'ending', endsAt: start.getTime() + 30 * minute })
})

test('a gateway that tells no end: nobody is warned, and nothing is asked', async () => {
  const asked = aGateway()
  await begin({ expires: null })
  act()
  await wait(600)
  expect(phase()).toEqual({ kind: 'open' })
  expect(asked).toEqual([])
})

describe('a read that is answered 401', () => {
  const reading = { cloud: 'global', path: '/customers' } as const

  test('by the gateway: the session is over there', async () => {
    await begin()
    aGateway(nobody)
    await expect(read(reading)).rejects.toMatchObject({ kind: 'signed_out', ofTheGateway: true })
    expect(phase()).toEqual({ kind: 'over', by: 'gateway' })
  })

  test.each([
    ['with a fault of its own', () => fault(401, 900421)],
    ['without a word', () => new Response(null, { status: 401 })],
  ])('by Partner Center, %s: it no longer accepts the sign-in', async (_what, answer) => {
    await begin()
    aGateway(answer)
    await expect(read(reading)).rejects.toMatchObject({ kind: 'signed_out', ofTheGateway: false })
    expect(phase()).toEqual({ kind: 'over', by: 'partner_center' })
  })

  test('after the end was known changes nothing', async () => {
    await begin()
    endSession('partner_center')
    aGateway(nobody)
    await expect(read(reading)).rejects.toMatchObject({ kind: 'signed_out' })
    expect(phase()).toEqual({ kind: 'over', by: 'partner_center' })
  })
})

describe('another tab', () => {
  const tell = async (message: unknown) => {
    const tab = new BroadcastChannel('uplift-session')
    const changed = new Promise<void>((done) => stops.push(onSession(done)))
    tab.postMessage(message)
    stops.push(() => tab.close())
    return changed
  }

  test('that is told how long the session lasts tells this one', async () => {
    await begin()
    await wait(26)
    const person = account('global').split('/').at(-1)
    await tell({ kind: 'known', person, endsAt: Date.now() + 30 * minute, askedAt: Date.now() })
    expect(phase()).toEqual({ kind: 'open' })
  })

  test('in which somebody else signs in closes this one: nothing is sent in another name', async () => {
    await begin()
    await tell({ kind: 'known', person: 'f'.repeat(32), endsAt: Date.now(), askedAt: Date.now() })
    expect(phase()).toEqual({ kind: 'over', by: 'other_person' })
    expect(writeClosure()).toBe('other_person')
  })

  test('in which the person signs out takes this one along', async () => {
    await begin()
    await tell({ kind: 'signed_out' })
    expect(phase()).toEqual({ kind: 'over', by: 'signed_out' })
    expect(replace).toHaveBeenCalledWith('/signed-out')
  })
})

test('whoever is found to be somebody else is not taken for the person who was here', async () => {
  aGateway(() => told(30, 'lee'))
  await begin()
  await wait(31)
  expect(phase()).toEqual({ kind: 'over', by: 'other_person' })
})
