import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { account } from '../../src/api/account.ts'
import { beginSession, endSession, sessionNow } from '../../src/api/session.ts'
import { signInAgain, signOut } from '../../src/api/sign-out.ts'
import { startLive } from '../../src/api/start-live.ts'
import { database } from '../../src/storage/database.ts'
import { arm, openIntents } from '../../src/submission/index.ts'
import { anIntent } from '../submission/situations.ts'
import { aService, json, origin } from './service.ts'

vi.mock('../../src/config.ts', () => import('./live-build.ts'))

const [assign, replace, reload] = [vi.fn(), vi.fn(), vi.fn()]
const kept = new Map<string, string>()
let stop = () => {}

beforeEach(async () => {
  const page = new EventTarget()
  at('/global/customers/1/subscriptions', '?filter=e1')
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page))
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page))
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
  stop = await beginSession({ sub: crypto.randomUUID(), name: 'Kim Ito', expires: null, aheadMs: 0 })
})
afterEach(() => {
  stop()
  kept.clear()
  for (const way of [assign, replace, reload]) way.mockReset()
  vi.unstubAllGlobals()
})

function at(pathname: string, search = '') {
  vi.stubGlobal('location', { origin, pathname, search, assign, replace, reload })
}

test('signing out forgets what was typed and who needs work, and never an upgrade that is not confirmed', async () => {
  const name = account('global')
  const db = await database(name)
  await db.put('drafts', { key: 'upgrade/1/2', fields: { seats: '18' } })
  await db.put('followUps', { intentId: 'i', keptAt: '', licenseErrors: [] })
  await db.put('records', { intentId: 'i', ticket: 'TCK-4711', comment: 'Ada asked' })
  await arm(name, anIntent())
  await signOut('global')
  for (const store of ['drafts', 'followUps', 'records'] as const) expect(await db.getAll(store)).toEqual([])
  expect(await openIntents(name)).toHaveLength(1)
  expect(assign).toHaveBeenCalledWith('/auth/sign-out')
})

test('signing out is told to every other tab; the own one stays on its way to the gateway, where the session ends', async () => {
  const other = new BroadcastChannel('uplift-session')
  const heard = new Promise((told) => {
    other.onmessage = ({ data }) => told(data)
  })
  await signOut('global')
  expect(await heard).toMatchObject({ kind: 'signed_out' })
  other.close()
  expect(replace).not.toHaveBeenCalled()
  expect(sessionNow()?.phase).toEqual({ kind: 'open' })
})

test('signing in again is opening this page again', () => {
  endSession('gateway')
  signInAgain()
  expect(reload).toHaveBeenCalledOnce()
  expect(assign).not.toHaveBeenCalled()
})

test('where Partner Center no longer accepts the sign-in, the old session ends first, and the way leads back once', async () => {
  endSession('partner_center')
  signInAgain()
  expect(reload).not.toHaveBeenCalled()
  expect(assign).toHaveBeenCalledWith('/auth/sign-out')

  aService(() => json({}))
  at('/signed-out')
  expect(await startLive()).toBe('leaving')
  expect(replace).toHaveBeenCalledWith('/global/customers/1/subscriptions?filter=e1')
  expect(await startLive()).toBe('signed_out')
})

test.each([
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\elsewhere.example/',
  'javascript:0',
  '',
])('a way back to %j is not taken', async (address) => {
  kept.set('uplift.way-back', address)
  at('/signed-out')
  expect(await startLive()).toBe('signed_out')
  expect(replace).not.toHaveBeenCalled()
})
