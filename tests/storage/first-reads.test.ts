import { expect, test, vi } from 'vitest'
import { database } from '../../src/storage/database.ts'
import { mayHoldIntents, readKeptList } from '../../src/storage/first-reads.ts'
import { keepList } from '../../src/storage/kept-lists.ts'

const fresh = () => `uplift/test/${crypto.randomUUID()}`

test('a browser that was never here holds no upgrade, and no database comes to be by asking', async () => {
  const name = fresh()
  expect(await mayHoldIntents(name)).toBe(false)
  expect((await indexedDB.databases()).map((known) => known.name)).not.toContain(name)
  await expect(database(name)).resolves.toBeTruthy()
})

test('a browser with a begun form alone holds no upgrade', async () => {
  const name = fresh()
  await (await database(name)).put('drafts', { key: 'upgrade/1', fields: {} })
  expect(await mayHoldIntents(name)).toBe(false)
})

test('an upgrade in the journal is never overlooked', async () => {
  const name = fresh()
  await (await database(name)).put('intents', { intentId: '1' })
  expect(await mayHoldIntents(name)).toBe(true)
})

test('a journal that cannot be opened may hold an upgrade', async () => {
  const open = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Blocked', 'SecurityError')
  })
  expect(await mayHoldIntents(fresh())).toBe(true)
  open.mockRestore()
})

test('a list is kept beside a journal of the version before, which stays as it was', async () => {
  const name = fresh()
  await new Promise((done) => {
    const opening = indexedDB.open(name, 1)
    opening.onupgradeneeded = () => {
      for (const store of ['intents', 'followUps', 'records'])
        opening.result.createObjectStore(store, { keyPath: 'intentId' })
      opening.result.createObjectStore('drafts', { keyPath: 'key' })
      opening.transaction?.objectStore('intents').add({ intentId: '1' })
    }
    opening.onsuccess = () => {
      opening.result.close()
      done(undefined)
    }
  })
  expect(await readKeptList(name, 'customers')).toBeNull()
  const row = { key: 'customers', keptAt: '2026-11-27T09:00:00Z', list: { items: [] } }
  await keepList(name, row)
  expect(await readKeptList(name, 'customers')).toEqual(row)
  expect(await mayHoldIntents(name)).toBe(true)
})
