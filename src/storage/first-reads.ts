/**
 * Whether the journal of an account holds any upgrade, found out without the code that can read it: the start page of a
 * browser that never submitted one does not wait for that code. `true` where it cannot be found out.
 */
export async function mayHoldIntents(name: string): Promise<boolean> {
  try {
    const db = await existing(name)
    if (db === null) return false
    const count = await answerOf(db.transaction('intents').objectStore('intents').count()).finally(() =>
      db.close(),
    )
    return count > 0
  } catch {
    return true
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
