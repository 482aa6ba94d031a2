import { database, type ListRow } from './database.ts'

/** Keeps a list for the next visit, in place of the one before. A browser that keeps nothing costs the next visit only. */
export async function keepList(name: string, row: ListRow): Promise<void> {
  try {
    await (await database(name)).put('lists', row)
  } catch {
    // The list is asked for as if nobody had been here.
  }
}
