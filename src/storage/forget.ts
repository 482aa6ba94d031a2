import { announceChange } from './announcements.ts'
import { type Database, database } from './database.ts'

/**
 * Empties the database of an account, open upgrades included. Only for the simulated account, whose world begins anew with
 * it: of a real upgrade nothing may be forgotten before its outcome is known (reliability, 2.2).
 */
export async function forgetAll(name: string): Promise<void> {
  await forget(name, () => true)
}

/**
 * Takes away all that was typed or names people, when somebody signs out. The journal stays: it holds ids only, and of an
 * upgrade nothing may be forgotten before its outcome is known.
 */
export async function forgetPeople(name: string): Promise<void> {
  await forget(name, (store) => store !== 'intents')
}

type Store = Database['objectStoreNames'][number]

async function forget(name: string, isForgotten: (store: Store) => boolean): Promise<void> {
  try {
    const db = await database(name)
    await Promise.all([...db.objectStoreNames].filter(isForgotten).map((store) => db.clear(store)))
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
  announceChange()
}
