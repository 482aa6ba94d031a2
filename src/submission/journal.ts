import { sameId } from '../contract/index.ts'
import { announceChange } from '../storage/announcements.ts'
import { database, type IntentRow } from '../storage/database.ts'
import { type Intent, isOpen } from './intent.ts'

/** No safety record can be kept in this browser, so nothing is sent. */
export class JournalUnavailable extends Error {
  override readonly name = 'JournalUnavailable'
}

/** An upgrade of the same subscription, or to the same plan for the same customer, is not confirmed yet. */
export class AlreadyUnderWay extends Error {
  override readonly name = 'AlreadyUnderWay'
  readonly intent: Intent
  constructor(intent: Intent) {
    super('An upgrade of this subscription is not confirmed yet')
    this.intent = intent
  }
}

/**
 * Writes an intent before it is sent. One transaction compares and sets, so that of two tabs one wins, and it is on
 * disk ("strict") before this resolves. Throws `AlreadyUnderWay` or `JournalUnavailable`; then nothing was written.
 */
export async function arm(name: string, intent: Intent): Promise<void> {
  let competing: Intent | undefined
  try {
    const db = await database(name)
    const transaction = db.transaction('intents', 'readwrite', { durability: 'strict' })
    competing = (await transaction.store.getAll()).filter(isIntent).find((other) => competes(other, intent))
    if (!competing) await transaction.store.add(intent)
    await transaction.done
  } catch (cause) {
    throw new JournalUnavailable('The journal cannot be written', { cause })
  }
  if (competing) throw new AlreadyUnderWay(competing)
  announceChange()
}

/** Writes how an intent went on. A state read by another tab meanwhile is never set back. */
export async function advance(
  name: string,
  intentId: string,
  step: (intent: Intent) => Intent,
): Promise<Intent | null> {
  const db = await database(name)
  const transaction = db.transaction('intents', 'readwrite', { durability: 'strict' })
  const row = await transaction.store.get(intentId)
  const next = row && isIntent(row) ? step(row) : null
  if (next) await transaction.store.put(next)
  await transaction.done
  announceChange()
  return next
}

/** An intent of this browser; `null` where there is none. */
export async function readIntent(name: string, intentId: string): Promise<Intent | null> {
  const row = await (await database(name)).get('intents', intentId)
  return row && isIntent(row) ? row : null
}

/** The intents whose outcome is not known, oldest first. */
export async function openIntents(name: string): Promise<readonly Intent[]> {
  const rows = await (await database(name)).getAll('intents')
  return rows
    .filter(isIntent)
    .filter(isOpen)
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
}

function competes(other: Intent, intent: Intent): boolean {
  if (!isOpen(other) || !sameId(other.customerId, intent.customerId)) return false
  return (
    sameId(other.sourceSubscriptionId, intent.sourceSubscriptionId) ||
    sameId(other.targetOfferId, intent.targetOfferId)
  )
}

// A row of a newer version stays where it is; this version must not guess what it means.
function isIntent(row: IntentRow): row is Intent {
  return 'v' in row && row.v === 1
}
