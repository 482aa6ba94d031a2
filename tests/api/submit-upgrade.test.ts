import { MutationObserver, onlineManager, type QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { account } from '../../src/api/account.ts'
import { openIntentsQuery, receiptQuery } from '../../src/api/intents.ts'
import { createQueryClient } from '../../src/api/query-client.ts'
import { closeIntent, lookAgain } from '../../src/api/read-back.ts'
import { type Submission, submitUpgradeMutation } from '../../src/api/submit-upgrade.ts'
import { subscriptionsQuery } from '../../src/api/subscriptions.ts'
import { trafficNow } from '../../src/api/traffic.ts'
import { upgradesQuery } from '../../src/api/upgrades.ts'
import { database } from '../../src/storage/database.ts'
import {
  AlreadyUnderWay,
  advance,
  arm,
  type Intent,
  JournalUnavailable,
  newIntent,
  openIntents,
  readIntent,
  reviewedFrom,
} from '../../src/submission/index.ts'
import { before, ids, listed, offers, order } from '../submission/situations.ts'
import { answer, aService, fault, inABrowser, json, line } from './service.ts'

vi.mock('../../src/config.ts', () => import('./simulated-build.ts'))

const name = account('global')
const list = `GET /customers/${ids.customer}/subscriptions`
const ways = `GET /customers/${ids.customer}/subscriptions/${ids.source}/upgrades`
const post = `POST /customers/${ids.customer}/subscriptions/${ids.source}/upgrades`

const source = {
  id: ids.source,
  offerId: offers.source,
  quantity: 10,
  status: 'active',
  attributes: { etag: 'etag-1' },
}
const offered = {
  targetOffer: { id: offers.target, name: 'Office 365 Enterprise E3' },
  upgradeType: 'upgrade_with_license_transfer',
  isEligible: true,
  quantity: 10,
  upgradeErrors: [],
  somethingNew: { deep: true },
}
const fresh = { id: ids.fresh, offerId: offers.target, quantity: 18, status: 'active' }
const asBefore = { items: [source] }
const asAfter = { items: [{ ...source, status: 'deleted' }, fresh] }
const done = {
  sourceSubscriptionId: ids.source,
  targetSubscriptionId: ids.fresh,
  upgradeType: 2,
  upgradeErrors: [],
  licenseErrors: [],
}
const account1 = {
  userObjectId: 'u-1',
  name: 'Ada',
  email: 'ada@relecloud.example',
  errors: [{ code: 60012 }],
}

let queryClient: QueryClient
beforeEach(async () => {
  inABrowser()
  queryClient = createQueryClient()
  const db = await database(name)
  for (const store of db.objectStoreNames) await db.clear(store)
})
afterEach(() => {
  vi.restoreAllMocks()
})

function aSubmission(members: Partial<Submission> = {}): Submission {
  const reviewed = reviewedFrom(listed(ids.source, { offerId: offers.source }))
  return { order, reviewed, ticket: '', comment: '', ...members }
}

function submit(members: Partial<Submission> = {}): Promise<Intent> {
  return new MutationObserver(queryClient, submitUpgradeMutation(queryClient)).mutate(aSubmission(members))
}

/** A service that upgrades once, when it is asked to, and then answers the POST as told. */
function aPartnerCenter(reply: () => Response | Promise<Response> = () => json(done), { works = true } = {}) {
  let upgraded = false
  return aService((request) => {
    if (request.method === 'GET') return whatIsThere(request, upgraded ? asAfter : asBefore)
    upgraded = works
    return reply()
  })
}

/** The list as it is, what is offered, and an activity that tells nothing. */
function whatIsThere({ url }: Request, subscriptions: object): Response {
  if (url.endsWith('/upgrades')) return json({ items: [offered] })
  return json(url.includes('/auditrecords') ? { items: [] } : subscriptions)
}

/** Everything that was asked, but for the partner's activity. */
function linesOf(asked: readonly Request[]): string[] {
  return asked.filter(({ url }) => !url.includes('/auditrecords')).map(line)
}

describe('an upgrade that goes well', () => {
  test('is read, sent once to the subscription to upgrade, and read back: then it is confirmed', async () => {
    const asked = aPartnerCenter()
    const intent = await submit()
    expect(linesOf(asked)).toEqual([list, ways, post, list])
    expect(intent).toMatchObject({
      state: 'confirmed',
      promisedSubscriptionId: ids.fresh,
      followUpCount: 0,
      readBack: { newSubscriptionId: ids.fresh, sourceStatus: 'deleted', looks: 1 },
    })
    expect(await readIntent(name, intent.intentId)).toEqual(intent)
  })

  test('stands in the journal as sent before the POST leaves, and as answered before it is read back', async () => {
    const states: unknown[] = []
    const asked = aService(async (request) => {
      const [row] = await openIntents(name)
      states.push([request.method, row?.state ?? null, row?.sends[0]?.outcome ?? null])
      if (request.method === 'POST') expect(request.headers.get('MS-RequestId')).toBe(row?.requestId)
      if (request.method === 'POST')
        expect(request.headers.get('MS-CorrelationId')).toBe(row?.sends[0]?.correlationId)
      return request.method === 'POST'
        ? json(done)
        : whatIsThere(request, asked.length > 3 ? asAfter : asBefore)
    })
    await submit()
    expect(states).toEqual([
      ['GET', null, null],
      ['GET', null, null],
      ['POST', 'sent', null],
      ['GET', 'unknown', 'done'],
    ])
  })

  test('rests on lists that come past every cache', async () => {
    const asked = aPartnerCenter()
    await submit()
    expect(asked.map(({ cache }) => cache)).toEqual(Array.from({ length: 4 }, () => 'no-store'))
  })

  test('asks for the number of licenses that was decided, and for nothing that nobody understands', async () => {
    const asked = aPartnerCenter()
    await submit()
    expect(await asked[2]?.json()).toEqual({
      targetOffer: { id: offers.target },
      upgradeType: 'upgrade_with_license_transfer',
      isEligible: true,
      quantity: 18,
      upgradeErrors: [],
    })
  })

  test('is seen at once wherever the subscriptions are shown; what rests on them is read again when opened', async () => {
    aPartnerCenter()
    const ref = { cloud: 'global', customerId: ids.customer } as const
    const shown = subscriptionsQuery(ref)
    const upgrades = upgradesQuery({ ...ref, subscriptionId: ids.source }).queryKey
    await queryClient.fetchQuery(shown)
    queryClient.setQueryData(upgrades, {
      items: [],
      unreadable: [],
      totalCount: 0,
      continuationToken: null,
      answeredAt: new Date(),
    })
    await queryClient.fetchQuery(openIntentsQuery('global'))
    await submit()
    expect(queryClient.getQueryData(shown.queryKey)?.items.map(({ id }) => id)).toEqual([
      ids.source,
      ids.fresh,
    ])
    expect(queryClient.getQueryState(upgrades)?.isInvalidated).toBe(true)
    expect(queryClient.getQueryState(openIntentsQuery('global').queryKey)?.isInvalidated).toBe(true)
  })

  test('keeps the own ticket and comment beside it, and sends them to nobody', async () => {
    const asked = aPartnerCenter()
    const { intentId } = await submit({ ticket: 'INC-7', comment: 'As agreed' })
    const receipt = await queryClient.fetchQuery(receiptQuery({ cloud: 'global', intentId }))
    expect(receipt).toMatchObject({
      intent: { intentId },
      followUps: null,
      record: { ticket: 'INC-7', comment: 'As agreed' },
    })
    expect(await asked[2]?.text()).not.toContain('INC-7')
    expect(JSON.stringify(await readIntent(name, intentId))).not.toContain('INC-7')
  })

  test('keeps no words where none were written, and keeps one of the two alone', async () => {
    aPartnerCenter()
    const silent = await submit()
    expect(await (await database(name)).get('records', silent.intentId)).toBeUndefined()
    await (await database(name)).clear('intents')
    aPartnerCenter()
    const spoken = await submit({ comment: 'As agreed' })
    expect(await (await database(name)).get('records', spoken.intentId)).toMatchObject({
      comment: 'As agreed',
    })
  })

  test('keeps the accounts that need work with the receipt, apart from the journal', async () => {
    aPartnerCenter(() => json({ ...done, licenseErrors: [account1] }))
    const intent = await submit()
    expect(intent).toMatchObject({ state: 'confirmed', followUpCount: 1 })
    const receipt = await queryClient.fetchQuery(receiptQuery({ cloud: 'global', intentId: intent.intentId }))
    expect(receipt?.followUps).toMatchObject({
      licenseErrors: [{ name: 'Ada', errors: [{ code: '60012' }] }],
      keptAt: expect.stringMatching(/^\d{4}-.*Z$/),
    })
    expect(JSON.stringify(await readIntent(name, intent.intentId))).not.toContain('Ada')
  })
})

describe('whatever comes back, the upgrade is sent exactly once', () => {
  const lost = () => Promise.reject(new TypeError('Failed to fetch'))
  const page = { 'Content-Type': 'text/html' }
  const jsonType = { 'Content-Type': 'application/json' }
  const refusal = { upgradeErrors: [{ code: 2, description: 'Not active' }] }

  test.each<[string, () => Response | Promise<Response>]>([
    ['no answer', lost],
    ['an error of the server', () => fault(500, 1)],
    ['a gateway without an answer', () => answer('<html>Bad gateway</html>', 502, page)],
    ['a gateway that waited too long', () => answer('', 504)],
    ['too late', () => answer('', 408)],
    ['signed out', () => fault(401, 1)],
    ['a portal that asks to sign in', () => answer('<html></html>', 200, page)],
    ['half of the answer', () => answer('{"sourceSub', 200, jsonType)],
    ['an empty answer', () => answer('', 200, jsonType)],
    ['"accepted"', () => answer(null, 202)],
    ['a list', () => json([])],
    ['a result without an id', () => json({ ...done, targetSubscriptionId: undefined })],
    ['a result with errors', () => json({ ...done, ...refusal, targetSubscriptionId: undefined })],
    ['a result with errors and an id', () => json({ ...done, ...refusal })],
    ['the source is not there any more', () => fault(404, 20003)],
    ['an order in progress', () => fault(409, 800060)],
    ['a stale etag', () => fault(400, 2055)],
    ['out of range', () => fault(400, 2002)],
    ['an answer without the mark of the simulator', () => new Response('{}', { headers: jsonType })],
  ])('and confirmed where it is read back: %s', async (_what, reply) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => {
      vi.runAllTimers()
      vi.useRealTimers()
    })
    const asked = aPartnerCenter(reply)
    expect(await submit()).toMatchObject({ state: 'confirmed', readBack: { newSubscriptionId: ids.fresh } })
    await vi.advanceTimersByTimeAsync(3_600_000)
    expect(linesOf(asked)).toEqual([list, ways, post, list])
  })

  test('and looked for only when the service allows it again: too many requests', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => {
      vi.runAllTimers()
      vi.useRealTimers()
    })
    const asked = aPartnerCenter(() => answer('', 429))
    expect(await submit()).toMatchObject({ state: 'unknown', readBack: null })
    expect(trafficNow().heldUntil).not.toBeNull()
    expect(linesOf(asked)).toEqual([list, ways, post])
  })

  test('and not sent at all where the customer does not have the subscription', async () => {
    const asked = aPartnerCenter(lost)
    await expect(submit({ order: { ...order, sourceSubscriptionId: ids.fresh } })).rejects.toMatchObject({
      changes: [{ kind: 'source_missing' }],
    })
    expect(asked.filter(({ method }) => method === 'POST')).toEqual([])
  })

  test.each<[string, () => Response | Promise<Response>, Intent['state']]>([
    ['no answer', lost, 'unknown'],
    ['an error of the server', () => fault(500, 1), 'unknown'],
    ['signed out', () => fault(401, 1), 'unknown'],
    ['forbidden by a stranger on the way', () => answer('<html></html>', 403, page), 'unknown'],
    ['a promise that is not visible yet', () => json(done), 'unknown'],
    ['a result with errors and an id', () => json({ ...done, ...refusal }), 'unknown'],
    ['a result with errors that may be an echo', () => json({ ...refusal }), 'unknown'],
    ['a fault that may be an echo', () => fault(400, 424242), 'unknown'],
    ['out of range', () => fault(400, 2002), 'refused'],
    ['no delegated rights', () => json({ upgradeErrors: [{ code: 1 }] }), 'refused'],
  ])('and told truly where nothing new is to be seen: %s', async (_what, reply, state) => {
    const asked = aPartnerCenter(reply, { works: false })
    const intent = await submit()
    expect(intent.state).toBe(state)
    expect(linesOf(asked)).toEqual([list, ways, post, list])
    expect((await openIntents(name)).map(({ intentId }) => intentId)).toEqual(
      state === 'unknown' ? [intent.intentId] : [],
    )
  })

  test('each reason of a refusal is kept with its status', async () => {
    aPartnerCenter(() => fault(400, 2002, 'Out of range'), { works: false })
    expect((await submit()).refusals).toEqual([{ status: 400, code: '2002', description: 'Out of range' }])
  })

  test('and is unknown where it cannot be read back', async () => {
    const asked = aService((request) => {
      if (request.method === 'POST') return json(done)
      return asked.length <= 2 ? whatIsThere(request, asBefore) : fault(500, 1)
    })
    expect(await submit()).toMatchObject({
      state: 'unknown',
      promisedSubscriptionId: ids.fresh,
      readBack: null,
    })
  })
})

describe('once it is sent, nothing that fails besides makes it look unsent', () => {
  /** The browser's storage breaks at the moment in which the POST arrives. */
  function breakingStorage(method: 'put' | 'get', stores: readonly string[]) {
    const work = IDBObjectStore.prototype[method] as (...values: unknown[]) => IDBRequest
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...values: unknown[]
    ) {
      if (stores.includes(this.name)) throw new DOMException('Full', 'QuotaExceededError')
      return work.apply(this, values)
    })
  }

  test('where the accounts that need work cannot be kept, it is still told, with their number', async () => {
    const asked = aPartnerCenter(() => {
      breakingStorage('put', ['followUps'])
      return json({ ...done, licenseErrors: [account1] })
    })
    expect(await submit()).toMatchObject({ state: 'confirmed', followUpCount: 1 })
    expect(linesOf(asked)).toEqual([list, ways, post, list])
  })

  test('where the own words cannot be kept, it is sent all the same', async () => {
    breakingStorage('put', ['records'])
    const asked = aPartnerCenter()
    expect(await submit({ ticket: 'INC-7' })).toMatchObject({ state: 'confirmed' })
    expect(linesOf(asked)).toEqual([list, ways, post, list])
  })

  test.each<[string, 'put' | 'get', readonly string[]]>([
    ['written', 'put', ['intents', 'followUps', 'records']],
    ['read', 'get', ['intents']],
  ])(
    'where the journal cannot be %s any more, the answer is told as not confirmed',
    async (_how, method, stores) => {
      const asked = aPartnerCenter(() => {
        breakingStorage(method, stores)
        return json({ ...done, licenseErrors: [account1] })
      })
      expect(await submit({ ticket: 'INC-7' })).toMatchObject({
        state: 'unknown',
        promisedSubscriptionId: ids.fresh,
        followUpCount: 1,
        sends: [{ outcome: 'done' }],
      })
      expect(linesOf(asked)).toEqual([list, ways, post, list])
      vi.restoreAllMocks()
      // What is on disk still says that it was sent.
      expect(await openIntents(name)).toMatchObject([{ state: 'sent' }])
    },
  )

  test('where another tab has erased the journal, the answer is told as not confirmed', async () => {
    aPartnerCenter(async () => {
      await (await database(name)).clear('intents')
      return json(done)
    })
    expect(await submit()).toMatchObject({ state: 'unknown', promisedSubscriptionId: ids.fresh })
  })

  test('where another tab has confirmed it meanwhile, it stays confirmed', async () => {
    aService(async (request) => {
      if (request.method === 'GET') return whatIsThere(request, asBefore)
      const [intent] = await openIntents(name)
      await advance(name, intent?.intentId ?? '', (known) => ({
        ...known,
        state: 'confirmed',
        readBack: { at: known.createdAt, looks: 1, newSubscriptionId: ids.fresh, sourceStatus: null },
      }))
      return json(done)
    })
    expect(await submit()).toMatchObject({ state: 'confirmed', readBack: { newSubscriptionId: ids.fresh } })
  })
})

describe('nothing is sent', () => {
  const sent = (asked: Request[]) => asked.filter(({ method }) => method === 'POST')

  test.each<[string, () => Response | Promise<Response>, string]>([
    ['cannot be read', () => fault(500, 1), 'server'],
    [
      'are a page of somebody else',
      () => answer('<html></html>', 200, { 'Content-Type': 'text/html' }),
      'not_the_backend',
    ],
    ['are no list', () => json({ items: 'none' }), 'unreadable'],
    ['do not come', () => Promise.reject(new TypeError('Failed to fetch')), 'no_answer'],
    ['are for others to read', () => fault(403, 20002), 'forbidden'],
  ])('where the subscriptions %s', async (_how, reply, kind) => {
    const asked = aService(reply)
    await expect(submit()).rejects.toMatchObject({ kind })
    expect(sent(asked)).toEqual([])
    expect(await (await database(name)).getAll('intents')).toEqual([])
  })

  test.each<[string, object, object, unknown]>([
    [
      'is suspended meanwhile',
      { items: [{ ...source, status: 'suspended' }] },
      { items: [offered] },
      { kind: 'status', before: 'active', now: 'suspended' },
    ],
    [
      'has another number of licenses',
      { items: [{ ...source, quantity: 12 }] },
      { items: [offered] },
      { kind: 'quantity', before: 10, now: 12 },
    ],
    [
      'is offered that upgrade no more',
      asBefore,
      { items: [{ ...offered, isEligible: false, upgradeErrors: [{ code: 1 }] }] },
      {
        kind: 'not_offered',
        errors: [expect.objectContaining({ code: 'delegated_admin_permissions_disabled' })],
      },
    ],
    [
      'may have fewer licenses than ordered',
      asBefore,
      { items: [{ ...offered, targetOffer: { ...offered.targetOffer, maximumQuantity: 17 } }] },
      { kind: 'bounds', least: null, most: 17 },
    ],
  ])(
    'where the subscription %s: the change is told, before and now',
    async (_what, subscriptions, offers, change) => {
      const asked = aService(({ url }) => json(url.endsWith('/upgrades') ? offers : subscriptions))
      await expect(submit()).rejects.toMatchObject({ name: 'FactsChanged', changes: [change] })
      expect(sent(asked)).toEqual([])
      expect(await (await database(name)).getAll('intents')).toEqual([])
    },
  )

  test('while a person is offline, nor later by itself', async () => {
    inABrowser({ onLine: false })
    onlineManager.setOnline(false)
    onTestFinished(() => onlineManager.setOnline(true))
    const asked = aService(() => Promise.reject(new TypeError('Failed to fetch')))
    await expect(submit()).rejects.toMatchObject({ kind: 'offline' })
    onlineManager.setOnline(true)
    await queryClient.resumePausedMutations()
    expect(sent(asked)).toEqual([])
  })

  test('where no safety record can be kept', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError')
    })
    const asked = aPartnerCenter()
    await expect(submit({ ticket: 'INC-7' })).rejects.toBeInstanceOf(JournalUnavailable)
    expect(sent(asked)).toEqual([])
    const db = await database(name)
    expect([await db.getAll('intents'), await db.getAll('records')]).toEqual([[], []])
  })

  test('where an upgrade of the subscription is not confirmed yet, and that one is shown', async () => {
    const open = newIntent(order, before, {
      intentId: 'i',
      requestId: 'r',
      correlationId: 'c',
      now: new Date(),
    })
    await arm(name, open)
    const asked = aPartnerCenter()
    const failure = await submit().catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(AlreadyUnderWay)
    expect(failure).toMatchObject({ intent: { intentId: 'i' } })
    expect(sent(asked)).toEqual([])
    expect(await readIntent(name, 'i')).toEqual(open)
  })

  test('a second time where two people press at once', async () => {
    const asked = aPartnerCenter()
    const results = await Promise.allSettled([submit(), submit(), submit()])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const result of results)
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(AlreadyUnderWay)
    expect(sent(asked)).toHaveLength(1)
  })

  test.each<[string, number, string]>([
    ['has ended the session', 401, 'signed_out'],
    ['does not know the address', 404, 'not_found'],
  ])(
    'where the gateway itself %s: that is final, and a person may submit again',
    async (_why, status, kind) => {
      const refusal = { error: 'refused', status, source: 'gateway' }
      const asked = aPartnerCenter(() => json(refusal, status), { works: false })
      await expect(submit()).rejects.toMatchObject({ kind, neverLeft: true })
      expect(linesOf(asked)).toEqual([list, ways, post])
      expect(await (await database(name)).getAll('intents')).toMatchObject([
        { state: 'not_sent', sends: [{ outcome: 'not_sent' }] },
      ])
      expect(await queryClient.fetchQuery(openIntentsQuery('global'))).toEqual([])
      await expect(submit()).rejects.toMatchObject({ neverLeft: true })
      expect(sent(asked)).toHaveLength(2)
    },
  )

  test.each([
    ['5xx of the gateway', () => json({ error: 'no_answer', status: 502, source: 'gateway' }, 502)],
    ['401 of Partner Center', () => fault(401, 900421)],
  ])('is not said after a %s: the POST may have arrived', async (_what, reply) => {
    aPartnerCenter(reply, { works: false })
    expect(await submit()).toMatchObject({ state: 'unknown' })
  })

  test('under the same id for another intent', async () => {
    const asked = aPartnerCenter(() => fault(400, 2002), { works: false })
    const first = await submit()
    const second = await submit()
    const requestIds = sent(asked).map(({ headers }) => headers.get('MS-RequestId'))
    expect(requestIds).toEqual([first.requestId, second.requestId])
    expect(new Set([...requestIds, first.intentId, second.intentId]).size).toBe(4)
  })
})

describe('a later look', () => {
  async function anUnconfirmed(): Promise<Intent> {
    aPartnerCenter(() => Promise.reject(new TypeError('Failed to fetch')), { works: false })
    return submit()
  }

  test('finds what came late, sends nothing, and tells the pages', async () => {
    const open = await anUnconfirmed()
    await queryClient.fetchQuery(openIntentsQuery('global'))
    const asked = aService((request) => whatIsThere(request, asAfter))
    expect(await lookAgain(queryClient, open)).toMatchObject({ state: 'confirmed', readBack: { looks: 2 } })
    expect(linesOf(asked)).toEqual([list])
    expect(queryClient.getQueryState(openIntentsQuery('global').queryKey)?.isInvalidated).toBe(true)
    expect(await queryClient.fetchQuery({ ...openIntentsQuery('global'), staleTime: 0 })).toEqual([])
  })

  test('that sees nothing, because the list cannot be read, changes nothing', async () => {
    const open = await anUnconfirmed()
    aService(() => fault(500, 1))
    expect(await lookAgain(queryClient, open)).toEqual(open)
    expect(await readIntent(name, open.intentId)).toEqual(open)
  })

  test('for an upgrade of another browser finds none', async () => {
    const open = await anUnconfirmed()
    await (await database(name)).clear('intents')
    aService(() => json(asAfter))
    expect(await lookAgain(queryClient, open)).toBeNull()
  })

  test('of a person who closes it after the wait frees the subscription', async () => {
    const open = await anUnconfirmed()
    await advance(name, open.intentId, (known) => ({ ...known, state: 'not_visible' }))
    await closeIntent(queryClient, open)
    expect(await readIntent(name, open.intentId)).toMatchObject({ state: 'closed' })
    aPartnerCenter()
    expect(await submit()).toMatchObject({ state: 'confirmed' })
  })
})

describe('where the browser keeps nothing', () => {
  test('no banner stands on the pages, and no page fails for it', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('Blocked', 'SecurityError')
    })
    expect(await queryClient.fetchQuery(openIntentsQuery('global'))).toEqual([])
  })

  test('a receipt of another browser is none', async () => {
    expect(
      await queryClient.fetchQuery(receiptQuery({ cloud: 'global', intentId: crypto.randomUUID() })),
    ).toBeNull()
  })
})
