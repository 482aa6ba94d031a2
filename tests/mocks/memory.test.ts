import { deleteDB, openDB } from 'idb'
import { beforeEach, describe, expect, test } from 'vitest'
import { type PartnerCenter, partnerCenter } from '../../mocks/backend/partner-center.ts'
import * as cast from '../../mocks/cast.ts'
import { answer } from '../../mocks/handlers/answer.ts'
import { inIndexedDb, inMemory, type Memory } from '../../mocks/memory.ts'

const start = { seed: 1, customers: 3 }
let name = ''
beforeEach(() => {
  name = `memory ${crypto.randomUUID()}`
})

/** A tab: a service of its own over a memory that it may share. */
const tab = (memory: Memory = inIndexedDb(name), begun = start): PartnerCenter => partnerCenter(memory, begun)

async function ask(center: PartnerCenter, path: string, method = 'GET', body?: unknown, requestId?: string) {
  const request = new Request(`http://localhost/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    headers: requestId === undefined ? {} : { 'MS-RequestId': requestId },
  })
  const door = path.startsWith('__simulator/')
  const answered = await answer(
    center,
    request,
    door ? { cloud: null, path: path.slice('__simulator'.length) } : { cloud: 'global', path },
  )
  return answered === 'lost' ? null : answered.json()
}

const list = `customers/${cast.tailspin.id}/subscriptions`
const source = `${list}/${cast.tailspin.subscriptions.essentials.id}`
const upgrade = (center: PartnerCenter, requestId?: string) =>
  ask(
    center,
    `${source}/upgrades`,
    'POST',
    { targetOffer: { id: '031C9E47-4802-4248-838E-778FB1D2CC05' } },
    requestId,
  )

describe('a memory in the database of the browser', () => {
  test('is one world for two tabs: each sees at once what the other did', async () => {
    const [first, second] = [tab(), tab()]
    expect((await ask(second, list)).totalCount).toBe(1)
    await upgrade(first)
    expect((await ask(second, list)).totalCount).toBe(2)
    await ask(second, source, 'PATCH', { friendlyName: 'x' })
    expect((await ask(first, '__simulator/log')).requests).toHaveLength(4)
  })

  test('survives a reload', async () => {
    const { targetSubscriptionId } = await upgrade(tab())
    const reloaded = await ask(tab(), list)
    expect(reloaded.items[1].id).toBe(targetSubscriptionId)
  })

  test('lets one of two tabs upgrade, however close they come', async () => {
    const tabs = Array.from({ length: 8 }, () => tab())
    const outcomes = await Promise.all(tabs.map((center) => upgrade(center)))
    expect(outcomes.filter(({ upgradeErrors }) => upgradeErrors.length === 0)).toHaveLength(1)
    expect((await ask(tab(), list)).totalCount).toBe(2)
  })

  test('makes one upgrade of one request that two tabs send', async () => {
    const id = crypto.randomUUID()
    const outcomes = await Promise.all([upgrade(tab(), id), upgrade(tab(), id)])
    expect(outcomes[0]).toEqual(outcomes[1])
  })

  test('shares faults and rights', async () => {
    const [first, second] = [tab(), tab()]
    await ask(first, '__simulator/faults', 'POST', { throttle: { times: 1, retryAfterSeconds: 9 } })
    expect((await ask(second, list)).statusCode).toBe(429)
    expect((await ask(first, list)).totalCount).toBe(1)
    await ask(first, `__simulator/customers/${cast.alpineSkiHouse.id}/grant-admin`, 'POST', {})
    expect((await ask(second, `customers/${cast.alpineSkiHouse.id}`)).allowDelegatedAccess).toBe(true)
  })

  test('begins anew in every tab when one resets it', async () => {
    const [first, second] = [tab(), tab()]
    await upgrade(first)
    await ask(second, '__simulator/reset', 'POST', { customers: 9 })
    expect((await ask(first, list)).totalCount).toBe(1)
    expect((await ask(first, '__simulator/state')).customers).toBe(9)
  })

  test('keeps a reset to another world over a reload with the old flags', async () => {
    await ask(tab(), '__simulator/reset', 'POST', { seed: 5 })
    expect((await ask(tab(), '__simulator/state')).seed).toBe(5)
  })

  test('begins anew when it is started with another world', async () => {
    await upgrade(tab())
    const other = tab(inIndexedDb(name), { seed: 1, customers: 4 })
    expect((await ask(other, list)).totalCount).toBe(1)
    expect((await ask(other, '__simulator/state')).customers).toBe(4)
  })

  test("begins anew where a person has thrown the site's data away, also for a tab that is open", async () => {
    const open = tab()
    await upgrade(open)
    expect((await ask(open, list)).totalCount).toBe(2)
    await deleteDB(name)
    expect((await ask(open, list)).totalCount).toBe(1)
    await upgrade(open)
    expect((await ask(tab(), list)).totalCount).toBe(2)
  })

  test('is the new world to a tab that still remembers the one that was thrown away', async () => {
    const open = tab()
    await upgrade(open)
    expect((await ask(open, list)).totalCount).toBe(2)
    await deleteDB(name)
    await ask(tab(), source, 'PATCH', { quantity: 3 })
    const { items } = await ask(open, list)
    expect(items.map(({ quantity }: { quantity: number }) => quantity)).toEqual([3])
  })

  test('grows no longer than since the last reset', async () => {
    const center = tab()
    for (let quantity = 1; quantity < 6; quantity++) await ask(center, source, 'PATCH', { quantity })
    await ask(center, '__simulator/reset', 'POST', {})
    const database = await openDB(name)
    expect(await database.count('effects')).toBe(1)
    database.close()
  })

  test('remembers nothing of a decision that failed', async () => {
    const memory = inIndexedDb(name)
    await upgrade(tab(memory))
    const failing = memory.transact(0, () => {
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect((await ask(tab(), '__simulator/state')).effects).toBe(2)
  })
})

test('both memories tell the same story', async () => {
  const stories = await Promise.all(
    [inMemory(), inIndexedDb(name)].map(async (memory) => {
      const center = tab(memory)
      await upgrade(center)
      await ask(center, source, 'PATCH', { quantity: 3 })
      await ask(center, '__simulator/faults', 'POST', { slowMs: 1 })
      const { items } = await ask(center, list)
      const { effects, requests } = await ask(center, '__simulator/log')
      return {
        ids: items.map(({ id, status }: { id: string; status: string }) => [id, status]),
        effects: effects.map(({ kind }: { kind: string }) => kind),
        requests: requests.map(({ status }: { status: number }) => status),
      }
    }),
  )
  expect(stories[0]).toEqual(stories[1])
})

test.each(['in this module', 'in the database'])(
  'a memory %s keeps the last thousand requests',
  async (where) => {
    const memory = where === 'in the database' ? inIndexedDb(name) : inMemory()
    const entry = { at: '', method: 'GET', cloud: null, requestId: '', correlationId: '', status: 200 }
    const fate = { lost: false, fault: null, by: 'console', effects: [] } as const
    for (let path = 0; path < 1_003; path++)
      await memory.transact(0, () => ({
        happenings: [],
        requests: [{ ...entry, ...fate, path: `/${path}` }],
        result: null,
      }))
    const requests = await memory.requests()
    expect([requests.length, requests[0]?.path, requests.at(-1)?.path]).toEqual([1_000, '/3', '/1002'])
  },
)
