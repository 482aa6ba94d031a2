import type { UserLicenseError } from '../contract/index.ts'
import { database, type FollowUpRow, type RecordRow } from './database.ts'

/** Keeps the accounts that need work. They carry names, so they stand apart from the journal. */
export async function keepFollowUps(
  name: string,
  intentId: string,
  licenseErrors: readonly UserLicenseError[],
  keptAt: string,
): Promise<void> {
  await (await database(name)).put('followUps', { intentId, licenseErrors, keptAt })
}

/** The accounts that need work after an upgrade; `null` where the answer that names them never came. */
export async function readFollowUps(name: string, intentId: string): Promise<FollowUpRow | null> {
  return (await (await database(name)).get('followUps', intentId)) ?? null
}

/** Keeps the reseller's own ticket number and comment. */
export async function keepRecord(name: string, record: RecordRow): Promise<void> {
  await (await database(name)).put('records', record)
}

/** The reseller's own ticket number and comment; `null` where none were written. */
export async function readRecord(name: string, intentId: string): Promise<RecordRow | null> {
  return (await (await database(name)).get('records', intentId)) ?? null
}
