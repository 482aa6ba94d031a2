import { clouds } from '../../src/contract/index.ts'
import { database } from '../../src/storage/database.ts'
import { databaseName } from '../../src/storage/database-name.ts'

/** Empties what this browser keeps, so that no test reads what another left. */
export async function forgetEverything(): Promise<void> {
  localStorage.clear()
  for (const cloud of clouds) {
    const db = await database(databaseName('simulated', cloud, 'this-browser'))
    for (const store of db.objectStoreNames) await db.clear(store)
  }
}
