import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { UserLicenseError } from '../contract/index.ts'

/** A row of the journal as stored. Its meaning is the business of `submission`. */
export interface IntentRow {
  readonly intentId: string
}

/** What the answer said about accounts, kept apart from the journal because it carries names. */
export interface FollowUpRow {
  readonly intentId: string
  readonly keptAt: string
  readonly licenseErrors: readonly UserLicenseError[]
}

/** The reseller's own words on an upgrade; never sent to Partner Center. */
export interface RecordRow {
  readonly intentId: string
  readonly ticket: string
  readonly comment: string
}

/** A form that was begun and not yet submitted. */
export interface DraftRow {
  readonly key: string
  readonly fields: { readonly [name: string]: string }
}

/** A list as the service sent it, kept for the next visit. It names customers, so it leaves with whoever signs out. */
export interface ListRow {
  readonly key: string
  readonly keptAt: string
  readonly list: unknown
}

interface Schema extends DBSchema {
  intents: { key: string; value: IntentRow }
  followUps: { key: string; value: FollowUpRow }
  records: { key: string; value: RecordRow }
  drafts: { key: string; value: DraftRow }
  lists: { key: string; value: ListRow }
}

export type Database = IDBPDatabase<Schema>

const opened = new Map<string, Promise<Database>>()

/**
 * The database of one account, cloud and build, so that nobody reads what another account or the simulation left.
 * Rejects where the browser keeps nothing (private mode, blocked, full).
 */
export function database(name: string): Promise<Database> {
  const known = opened.get(name)
  if (known) return known
  const opening = openDB<Schema>(name, 2, {
    upgrade(db, before) {
      db.createObjectStore('lists', { keyPath: 'key' })
      if (before === 1) return
      db.createObjectStore('intents', { keyPath: 'intentId' })
      db.createObjectStore('followUps', { keyPath: 'intentId' })
      db.createObjectStore('records', { keyPath: 'intentId' })
      db.createObjectStore('drafts', { keyPath: 'key' })
    },
    blocking: () => close(name),
    terminated: () => opened.delete(name),
  })
  opened.set(name, opening)
  opening.catch(() => opened.delete(name))
  return opening
}

function close(name: string): void {
  opened.get(name)?.then((db) => db.close())
  opened.delete(name)
}
