import { announceChange } from './announcements.ts'
import { database } from './database.ts'

/**
 * Empties the database of an account, open upgrades included. Only for the simulated account, whose world begins anew with
 * it: of a real upgrade nothing may be forgotten before its outcome is known (reliability, 2.2).
 */
export async function forgetAll(name: string): Promise<void> {
  try {
    const db = await database(name)
    await Promise.all([...db.objectStoreNames].map((store) => db.clear(store)))
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
  announceChange()
}
