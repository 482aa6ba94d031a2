import { expect, test, vi } from 'vitest'
import { database } from '../../src/storage/database.ts'
import { mayHoldIntents } from '../../src/storage/first-reads.ts'

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
