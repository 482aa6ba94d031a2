import { type Database, database } from './database.ts'

/** Fields of a begun form, as typed. */
export type Draft = { readonly [name: string]: string }

/** What was typed into a form before a reload; `null` where nothing was, or nothing can be kept here. */
export async function readDraft(name: string, key: string): Promise<Draft | null> {
  return quietly(name, async (db) => (await db.get('drafts', key))?.fields ?? null)
}

/** Keeps what is typed. A browser that keeps nothing costs the draft only, so this never rejects. */
export async function keepDraft(name: string, key: string, fields: Draft): Promise<void> {
  await quietly(name, (db) => db.put('drafts', { key, fields }))
}

/** Forgets a form that was submitted. */
export async function dropDraft(name: string, key: string): Promise<void> {
  await quietly(name, (db) => db.delete('drafts', key))
}

async function quietly<T>(name: string, work: (db: Database) => Promise<T>): Promise<T | null> {
  try {
    return await work(await database(name))
  } catch {
    return null
  }
}
