import { environmentManager, QueryObserver } from '@tanstack/react-query'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { account } from '../../src/api/account.ts'
import { intentsKey } from '../../src/api/intents.ts'
import { createQueryClient } from '../../src/api/query-client.ts'
import { readBackQuery } from '../../src/api/read-back.ts'
import { database } from '../../src/storage/database.ts'
import { advance, arm, type Intent, openIntents } from '../../src/submission/index.ts'
import { anIntent, clickedAt, ids, offers } from '../submission/situations.ts'
import { aService, fault, inABrowser, json } from './service.ts'

vi.mock('../../src/config.ts', () => import('./simulated-build.ts'))

const name = account('global')
const nothing = { items: [] }
const found = { items: [{ id: ids.fresh, offerId: offers.target }] }

beforeEach(async () => {
  inABrowser()
  // Without a window the library takes us for a server, which never looks again by itself.
  environmentManager.setIsServer(() => false)
  await (await database(name)).clear('intents')
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    now: clickedAt,
  })
  onTestFinished(() => {
    vi.useRealTimers()
  })
})

/** A page that shows an upgrade whose outcome is not known. Returns when it looked, in seconds. */
async function aPageThatShows(intent: Intent, reply: () => Response) {
  await arm(name, intent)
  const start = Date.now()
  const looks: number[] = []
  aService(({ url }) => {
    if (url.includes('/auditrecords')) return json(nothing)
    looks.push(Math.round((Date.now() - start) / 1000))
    return reply()
  })
  const queryClient = createQueryClient()
  const page = new QueryObserver(queryClient, readBackQuery(queryClient, intent))
  onTestFinished(page.subscribe(() => undefined))
  /** Lets time pass; the database answers in between. */
  const pass = async (seconds: number) => {
    await turnsOfTheDatabase()
    for (let second = 0; second < seconds; second += 1) {
      await vi.advanceTimersByTimeAsync(1000)
      await turnsOfTheDatabase()
    }
  }
  return { page, looks, pass, queryClient }
}

async function turnsOfTheDatabase(): Promise<void> {
  for (let turn = 0; turn < 25; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

test('an upgrade that is not confirmed is looked for at once, and then ever more seldom', async () => {
  const { looks, pass } = await aPageThatShows(anIntent(), () => json(nothing))
  await pass(70)
  expect(looks).toEqual([0, 2, 6, 14, 30, 62])
})

test('it is looked for ever more seldom also while nothing can be read', async () => {
  const { looks, pass } = await aPageThatShows(anIntent(), () => fault(500, 1))
  await pass(70)
  expect(looks).toEqual([0, 2, 6, 14, 30, 62])
})

test('it is looked for until it is found, and the page shows that', async () => {
  let visible = false
  const { page, looks, pass } = await aPageThatShows(anIntent(), () => json(visible ? found : nothing))
  await pass(1)
  expect(page.getCurrentResult().data?.state).toBe('unknown')
  visible = true
  await pass(60)
  expect(looks).toEqual([0, 2])
  expect(page.getCurrentResult().data).toMatchObject({
    state: 'confirmed',
    readBack: { newSubscriptionId: ids.fresh },
  })
  expect(await openIntents(name)).toEqual([])
})

test('once a person has to decide it is looked for every five minutes: it may still come late', async () => {
  const old = anIntent({ settleUntil: new Date(Date.now() - 1).toISOString() })
  const { page, looks, pass } = await aPageThatShows(old, () => json(nothing))
  await pass(620)
  expect(looks).toEqual([0, 300, 600])
  expect(page.getCurrentResult().data?.state).toBe('not_visible')
})

test('it is looked for ever more seldom also while the journal cannot be written', async () => {
  const { looks, pass } = await aPageThatShows(anIntent(), () => json(nothing))
  await pass(0)
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError')
  })
  await pass(20)
  put.mockRestore()
  expect(looks).toEqual([0, 2, 6, 14])
})

test('what another tab has written meanwhile is shown, not what this one remembers', async () => {
  const intent = anIntent()
  const { page, pass } = await aPageThatShows(intent, () => fault(500, 1))
  await pass(1)
  await advance(name, intent.intentId, (known) => ({ ...known, state: 'confirmed' }))
  await pass(3)
  expect(page.getCurrentResult().data?.state).toBe('confirmed')
})

test('two pages that show the same upgrade look for it once', async () => {
  const intent = anIntent()
  const { looks, pass, queryClient } = await aPageThatShows(intent, () => json(nothing))
  const banner = new QueryObserver(queryClient, readBackQuery(queryClient, intent))
  onTestFinished(banner.subscribe(() => undefined))
  await pass(7)
  expect(looks).toEqual([0, 2, 6])
  expect(queryClient.getQueryCache().findAll({ queryKey: intentsKey('global') })).toHaveLength(1)
})
