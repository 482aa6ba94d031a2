import { describe, expect, test, vi } from 'vitest'
import { database } from '../../src/storage/database.ts'
import { databaseName } from '../../src/storage/database-name.ts'

const fresh = () => `uplift/test/${crypto.randomUUID()}`

test('nobody reads what another account, cloud or the simulation has left: each has a database of its own', () => {
  const names = (['simulated', 'live'] as const).flatMap((build) =>
    ['global', '21vianet'].flatMap((cloud) =>
      ['ada', 'grace'].map((account) => databaseName(build, cloud, account)),
    ),
  )
  expect(new Set(names).size).toBe(8)
  expect(names[0]).toBe('uplift/simulated/global/ada')
})

describe('the database', () => {
  test('keeps intents, the accounts to follow up, own records and drafts apart', async () => {
    const db = await database(fresh())
    expect([...db.objectStoreNames]).toEqual(['drafts', 'followUps', 'intents', 'lists', 'records'])
  })

  test('is opened once for all who ask', async () => {
    const open = vi.spyOn(IDBFactory.prototype, 'open')
    const name = fresh()
    const [first, second] = await Promise.all([database(name), database(name)])
    expect(first).toBe(second)
    expect(open).toHaveBeenCalledTimes(1)
    open.mockRestore()
  })

  test('is asked for again after it could not be opened', async () => {
    const name = fresh()
    // A newer version of the console has been here.
    const newer = await opened(name, 3)
    newer.close()
    await expect(database(name)).rejects.toThrow()
    await new Promise((done) => {
      indexedDB.deleteDatabase(name).onsuccess = done
    })
    await expect(database(name)).resolves.toBeDefined()
  })

  test('makes way for a newer version in another tab', async () => {
    const name = fresh()
    await (await database(name)).put('drafts', { key: 'k', fields: { seats: '18' } })
    const newer = await opened(name, 3)
    expect(newer.version).toBe(3)
    newer.close()
    // From now on the old tab keeps nothing, and says so.
    await expect(database(name)).rejects.toThrow()
  })
})

function opened(name: string, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, version)
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
    opening.onblocked = () => reject(new Error('The old tab did not let go'))
  })
}
