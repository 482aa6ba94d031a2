import { beforeEach, describe, expect, test, vi } from 'vitest'
import { askSession, readSession } from '../../src/api/ask-session.ts'
import { answer, aService, inABrowser, json, origin } from './service.ts'

const told = { sub: 'kim', name: 'Kim', expires: '2026-11-01T09:30:00Z' }
const refused = { error: 'signed_out', status: 401, source: 'gateway' }

beforeEach(() => inABrowser())

function answered(response: Response) {
  return readSession(Promise.resolve(response))
}

test('asks the gateway on the own origin, past every cache, and follows it nowhere', async () => {
  const asked = aService(() => json(told))
  await askSession()
  expect(asked.map(({ url, method, cache, redirect }) => [method, url, cache, redirect])).toEqual([
    ['GET', `${origin}/auth/session`, 'no-store', 'manual'],
  ])
})

test('an answer that was asked for earlier is read like any other', async () => {
  expect(await answered(json(told))).toMatchObject({ kind: 'open', session: { sub: 'kim', name: 'Kim' } })
})

test('the clock that counts is that of the answer', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-11-01T09:00:00Z'), toFake: ['Date'] })
  const late = json(told, 200, { Date: 'Sun, 01 Nov 2026 09:10:00 GMT' })
  const timeless = json(told, 200, { Date: 'today' })
  expect(await answered(late)).toMatchObject({ session: { aheadMs: 600_000 } })
  expect(await answered(timeless)).toMatchObject({ session: { aheadMs: 0 } })
  vi.useRealTimers()
})

test.each([
  ['401', () => json(refused, 401)],
  ['a way to a page for signing in', aRedirect],
])('%s means that nobody is signed in', async (_what, reply) => {
  expect(await answered(reply())).toEqual({ kind: 'none' })
})

describe('nothing is known', () => {
  test.each([500, 502, 503, 504])('where the gateway answers %i', async (status) => {
    expect(await answered(json({ error: 'no_answer', status, source: 'gateway' }, status))).toEqual({
      kind: 'no_answer',
    })
  })

  test('where no answer comes', async () => {
    expect(await readSession(Promise.reject(new TypeError('Failed to fetch')))).toEqual({ kind: 'no_answer' })
  })
})

test.each([
  ['a page, as a static host answers to everything', () => answer('<!doctype html>', 200)],
  ['a page that is missing', () => answer('Not found', 404)],
  ['a person without an id', () => json({ ...told, sub: undefined })],
  ['an empty answer', () => answer(null, 200)],
])('%s is not the answer of a gateway', async (_what, reply) => {
  expect(await answered(reply())).toEqual({ kind: 'no_gateway' })
})

/** What fetch gives for a redirect that it was told not to follow. */
function aRedirect(): Response {
  return Object.defineProperties(answer(null), {
    type: { value: 'opaqueredirect' },
    status: { value: 0 },
    ok: { value: false },
  })
}
