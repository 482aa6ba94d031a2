import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { onChange } from '../../src/storage/announcements.ts'
import { database } from '../../src/storage/database.ts'
import {
  AlreadyUnderWay,
  advance,
  arm,
  closed,
  type Intent,
  type IntentState,
  JournalUnavailable,
  openIntents,
  readIntent,
} from '../../src/submission/index.ts'
import { anIntent, ids, minutesLater, offers } from './situations.ts'

const somebodyElse = 'c0000000-0000-4000-8000-000000000009'
const open: readonly IntentState[] = ['sent', 'unknown', 'not_visible']
const final: readonly IntentState[] = ['confirmed', 'refused', 'closed']

let name = ''
beforeEach(() => {
  name = `uplift/test/${crypto.randomUUID()}`
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** Writes a row as another version, or a fault, has left it. */
async function leave(row: { readonly intentId: string; readonly [name: string]: unknown }): Promise<void> {
  await (await database(name)).put('intents', row)
}

describe('before an upgrade is sent', () => {
  test('it stands in the journal as sent', async () => {
    const intent = anIntent()
    await arm(name, intent)
    expect(await readIntent(name, intent.intentId)).toEqual(intent)
    expect(intent.state).toBe('sent')
  })

  test('it is on disk: the write is strict, and arming waits for the end of the transaction', async () => {
    await database(name)
    let complete = false
    const begin = IDBDatabase.prototype.transaction
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...how
    ) {
      const transaction = begin.apply(this, how)
      transaction.addEventListener('complete', () => {
        complete = true
      })
      return transaction
    })
    await arm(name, anIntent())
    expect(complete).toBe(true)
    expect(transactions.mock.calls).toEqual([['intents', 'readwrite', { durability: 'strict' }]])
  })

  test('nothing of a name, an address or a token is in it', async () => {
    const intent = anIntent()
    await arm(name, intent)
    const row = (await (await database(name)).get('intents', intent.intentId)) as Intent
    expect(Object.keys(row).sort()).toEqual([
      'baseline',
      'cloud',
      'createdAt',
      'customerId',
      'followUpCount',
      'intentId',
      'promisedSubscriptionId',
      'quantity',
      'readBack',
      'refusals',
      'requestId',
      'sends',
      'settleUntil',
      'sourceOfferId',
      'sourceSubscriptionId',
      'state',
      'targetOfferId',
      'upgradeType',
      'v',
    ])
    expect(Object.keys(row.baseline).sort()).toEqual([
      'sourceEtag',
      'sourceQuantity',
      'sourceStatus',
      'subscriptionIds',
    ])
    expect(Object.keys(row.sends[0] ?? {}).sort()).toEqual([
      'correlationId',
      'endedAt',
      'outcome',
      'startedAt',
    ])
  })

  test('the other tabs are told, and only of what was written', async () => {
    const told = vi.fn()
    const stop = onChange(told)
    const intent = anIntent()
    await arm(name, intent)
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1))
    await arm(name, anIntent()).catch(() => undefined)
    await advance(name, intent.intentId, (sent) => sent)
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2))
    stop()
  })

  test('it is armed also where other tabs cannot be told', async () => {
    vi.stubGlobal('BroadcastChannel', function refused() {
      throw new DOMException('The operation is insecure', 'SecurityError')
    })
    const intent = anIntent()
    await arm(name, intent)
    expect(await readIntent(name, intent.intentId)).toEqual(intent)
  })
})

describe('of two upgrades', () => {
  test('of one subscription in two tabs exactly one is armed, and the other person is shown it', async () => {
    const [first, second] = [anIntent(), anIntent()]
    const results = await Promise.allSettled([arm(name, first), arm(name, second)])
    const [winner, loser] = results[0].status === 'fulfilled' ? [first, results[1]] : [second, results[0]]
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const reason = (loser as PromiseRejectedResult).reason
    expect(reason).toBeInstanceOf(AlreadyUnderWay)
    expect(reason.name).toBe('AlreadyUnderWay')
    expect(reason.intent).toEqual(winner)
    expect(await openIntents(name)).toEqual([winner])
  })

  test.each(open)('of one subscription the second waits while the first is %s', async (state) => {
    await arm(name, anIntent({ state }))
    await expect(arm(name, anIntent())).rejects.toBeInstanceOf(AlreadyUnderWay)
  })

  test.each(final)('of one subscription the second may go once the first is %s', async (state) => {
    const first = anIntent({ state })
    await arm(name, first)
    await arm(name, anIntent())
    expect((await openIntents(name)).map(({ intentId }) => intentId)).not.toContain(first.intentId)
  })

  test('the second may go as soon as a person closes the first', async () => {
    const first = anIntent({ state: 'not_visible' })
    await arm(name, first)
    await advance(name, first.intentId, closed)
    await arm(name, anIntent())
  })

  test.each<[string, Partial<Intent>, boolean]>([
    [
      'of two subscriptions to two plans',
      { sourceSubscriptionId: ids.other, targetOfferId: offers.another },
      true,
    ],
    ['of two subscriptions to one plan', { sourceSubscriptionId: ids.other }, false],
    [
      'of two subscriptions to one plan, shouted',
      { sourceSubscriptionId: ids.other, targetOfferId: offers.target.toUpperCase() },
      false,
    ],
    ['of two customers to one plan', { customerId: somebodyElse, sourceSubscriptionId: ids.other }, true],
    ['of one subscription to two plans', { targetOfferId: offers.another }, false],
    [
      'of one subscription, shouted',
      {
        sourceSubscriptionId: ids.source.toUpperCase(),
        customerId: ids.customer.toUpperCase(),
        targetOfferId: offers.another,
      },
      false,
    ],
  ])('the second is held to one customer, one source, one plan: %s', async (_what, members, goes) => {
    const first = anIntent()
    const second = anIntent(members)
    await arm(name, first)
    if (goes) await arm(name, second)
    else await expect(arm(name, second)).rejects.toMatchObject({ intent: { intentId: first.intentId } })
    expect(await readIntent(name, second.intentId)).toEqual(goes ? second : null)
  })
})

describe('where no safety record can be kept, nothing is armed', () => {
  test.each<[string, () => unknown]>([
    ['the browser has no database', () => vi.stubGlobal('indexedDB', undefined)],
    [
      'the browser refuses the database at once',
      () => {
        vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
          throw new DOMException('Blocked', 'SecurityError')
        })
      },
    ],
    [
      'the disk is full when the row is written',
      () => {
        vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
          throw new DOMException('Full', 'QuotaExceededError')
        })
      },
    ],
    [
      'the journal cannot be read',
      () => {
        vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
          throw new DOMException('Broken', 'UnknownError')
        })
      },
    ],
    [
      'the database is closed under us',
      async () => {
        await database(name)
        vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
          throw new DOMException('Closing', 'InvalidStateError')
        })
      },
    ],
  ])('because %s', async (_why, breaks) => {
    await breaks()
    const failure = await arm(name, anIntent()).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(JournalUnavailable)
    expect(failure).toMatchObject({ name: 'JournalUnavailable', cause: expect.anything() })
  })

  test('because the database answers with an error', async () => {
    const later = await new Promise<string>((done) => {
      const opening = indexedDB.open(name, 2)
      opening.onsuccess = () => {
        opening.result.close()
        done(name)
      }
    })
    await expect(arm(later, anIntent())).rejects.toBeInstanceOf(JournalUnavailable)
  })

  test('because the end of the write fails, although the row was taken', async () => {
    await database(name)
    const add = IDBObjectStore.prototype.add
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...row) {
      const request = add.apply(this, row)
      request.addEventListener('success', () => this.transaction.abort())
      return request
    })
    await expect(arm(name, anIntent())).rejects.toBeInstanceOf(JournalUnavailable)
    vi.restoreAllMocks()
    expect(await openIntents(name)).toEqual([])
  })

  test('and the next try works once the browser allows it', async () => {
    vi.stubGlobal('indexedDB', undefined)
    await arm(name, anIntent()).catch(() => undefined)
    vi.unstubAllGlobals()
    await arm(name, anIntent())
    expect(await openIntents(name)).toHaveLength(1)
  })

  test('because an intent of that id is there already', async () => {
    const first = anIntent({ state: 'confirmed' })
    await arm(name, first)
    await expect(arm(name, { ...anIntent(), intentId: first.intentId })).rejects.toBeInstanceOf(
      JournalUnavailable,
    )
    expect(await readIntent(name, first.intentId)).toEqual(first)
  })
})

describe('a row that this version cannot read', () => {
  const newer = { ...anIntent(), v: 2 } as unknown as Intent

  const unreadable: readonly [string, object][] = [
    ['of a newer version', { v: 2 }],
    ['of a newer version that calls it confirmed', { v: 2, state: 'confirmed' }],
    ['without a version', { v: undefined }],
    ['in a state nobody knows', { state: 'on_hold' }],
    ['without a state', { state: undefined }],
    ['without what was there before', { baseline: undefined }],
    ['with half of what was there before', { baseline: {} }],
    ['without its sends', { sends: undefined }],
    ['without the moment it was made', { createdAt: undefined }],
    ['with a moment that is none', { createdAt: 'soon' }],
    ['without the end of the wait', { settleUntil: undefined }],
    ['without its customer', { customerId: undefined }],
    ['with a plan that is a number', { targetOfferId: 7 }],
  ]

  test.each(unreadable)(
    '%s holds its subscription back, because it may be under way',
    async (_what, members) => {
      const row = { ...anIntent(), ...members } as Intent
      await leave({ ...row })
      const failure = await arm(name, anIntent({ targetOfferId: offers.another })).catch(
        (error: unknown) => error,
      )
      expect(failure).toBeInstanceOf(JournalUnavailable)
      expect(String(failure)).toContain(row.intentId)
      expect(await (await database(name)).getAll('intents')).toEqual([row])
    },
  )

  test('holds back also the same plan for the same customer', async () => {
    await leave({ ...newer })
    await expect(arm(name, anIntent({ sourceSubscriptionId: ids.other }))).rejects.toBeInstanceOf(
      JournalUnavailable,
    )
  })

  test('holds its subscription back whoever it says the customer is', async () => {
    await leave({ ...newer, customerId: somebodyElse, sourceSubscriptionId: ids.source.toUpperCase() })
    await expect(arm(name, anIntent())).rejects.toBeInstanceOf(JournalUnavailable)
  })

  test('leaves every other subscription free', async () => {
    await leave({ ...newer })
    await leave({ intentId: 'nothing else' })
    const another = anIntent({ sourceSubscriptionId: ids.other, targetOfferId: offers.another })
    await arm(name, another)
    expect(await openIntents(name)).toEqual([another])
  })

  test.each(unreadable)('%s is left alone and not shown', async (_what, members) => {
    const row = { ...anIntent(), ...members } as Intent
    await leave({ ...row })
    const step = vi.fn((intent: Intent) => intent)
    expect(await openIntents(name)).toEqual([])
    expect(await readIntent(name, row.intentId)).toBeNull()
    expect(await advance(name, row.intentId, step)).toBeNull()
    expect(step).not.toHaveBeenCalled()
    expect(await (await database(name)).get('intents', row.intentId)).toEqual(row)
  })
})

describe('a step', () => {
  const counted = (intent: Intent): Intent => ({ ...intent, followUpCount: (intent.followUpCount ?? 0) + 1 })

  test('is written strictly, and what was written comes back', async () => {
    const intent = anIntent()
    await arm(name, intent)
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction')
    const next = await advance(name, intent.intentId, counted)
    expect(transactions.mock.calls).toEqual([['intents', 'readwrite', { durability: 'strict' }]])
    expect(next).toEqual({ ...intent, followUpCount: 1 })
    expect(await readIntent(name, intent.intentId)).toEqual(next)
  })

  test('starts from what any other tab has written: of many at once none is lost', async () => {
    const intent = anIntent()
    await arm(name, intent)
    await Promise.all(Array.from({ length: 20 }, () => advance(name, intent.intentId, counted)))
    expect((await readIntent(name, intent.intentId))?.followUpCount).toBe(20)
  })

  test('of an intent that is not in this browser is none', async () => {
    const step = vi.fn(counted)
    expect(await advance(name, crypto.randomUUID(), step)).toBeNull()
    expect(step).not.toHaveBeenCalled()
    expect(await (await database(name)).getAll('intents')).toEqual([])
  })

  test('that cannot be written is not said to be', async () => {
    const intent = anIntent()
    await arm(name, intent)
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError')
    })
    await expect(advance(name, intent.intentId, counted)).rejects.toThrow('Full')
    expect(await readIntent(name, intent.intentId)).toEqual(intent)
  })
})

describe('the upgrades whose outcome is not known', () => {
  test('are told oldest first, and none that is settled', async () => {
    const made = (minute: number, state: IntentState) =>
      anIntent({
        createdAt: minutesLater(minute).toISOString(),
        state,
        sourceSubscriptionId: crypto.randomUUID(),
        targetOfferId: crypto.randomUUID(),
      })
    const all = [
      made(3, 'not_visible'),
      made(1, 'sent'),
      made(2, 'unknown'),
      made(4, 'confirmed'),
      made(5, 'refused'),
      made(0, 'closed'),
    ]
    for (const intent of all) await arm(name, intent)
    expect((await openIntents(name)).map(({ state }) => state)).toEqual(['sent', 'unknown', 'not_visible'])
  })

  test('are those of this account, cloud and build only', async () => {
    await arm(name, anIntent())
    expect(await openIntents(`${name}/another`)).toEqual([])
    await arm(`${name}/another`, anIntent())
  })
})
