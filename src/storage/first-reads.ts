import type { ListRow } from './database.ts'

/**
 * Whether the journal of an account holds any upgrade, found out without the code that can read it: the start page of a
 * browser that never submitted one does not wait for that code. `true` where it cannot be found out.
 */
export async function mayHoldIntents(name: string): Promise<boolean> {
  try {
    const count = await readFrom(name, 'intents', (intents) => intents.count())
    return count !== null && count > 0
  } catch {
    return true
  }
}

/** A list of the last visit, read in the same way; `null` where there is none, or it cannot be read. */
export async function readKeptList(name: string, key: string): Promise<ListRow | null> {
  try {
    return (
      (await readFrom(name, 'lists', (lists) => lists.get(key) as IDBRequest<ListRow | undefined>)) ?? null
    )
  } catch {
    return null
  }
}

/** Asks one store, and lets go of the database at once; `null` where there is no database. */
async function readFrom<T>(
  name: string,
  store: string,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | null> {
  const db = await existing(name)
  if (db === null) return null
  try {
    return await answerOf(ask(db.transaction(store).objectStore(store)))
  } finally {
    db.close()
  }
}

/** A database as it is; `null` where there is none, which must not come to be without its stores. */
async function existing(name: string): Promise<IDBDatabase | null> {
  const opening = indexedDB.open(name)
  let isNew = false
  opening.onupgradeneeded = () => {
    isNew = true
    opening.transaction?.abort()
  }
  try {
    return await answerOf(opening)
  } catch (error) {
    if (isNew) return null
    throw error
  }
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
