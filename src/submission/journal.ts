import { sameId } from '../contract/index.ts'
import { announceChange } from '../storage/announcements.ts'
import { database, type IntentRow } from '../storage/database.ts'
import { type Intent, type IntentState, isOpen } from './intent.ts'

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
 * disk ("strict") before this resolves. Throws `AlreadyUnderWay` or `JournalUnavailable`; then nothing was written. A row
 * that cannot be read may be an upgrade under way, so it makes the journal unavailable for what it names.
 */
export async function arm(name: string, intent: Intent): Promise<void> {
  let competing: IntentRow | undefined
  try {
    const db = await database(name)
    const transaction = db.transaction('intents', 'readwrite', { durability: 'strict' })
    const work = async () => {
      competing = (await transaction.store.getAll()).find((other) => competes(other, intent))
      if (!competing) await transaction.store.add(intent)
    }
    await Promise.all([work(), transaction.done])
  } catch (cause) {
    throw new JournalUnavailable('The journal cannot be written', { cause })
  }
  if (competing && isIntent(competing)) throw new AlreadyUnderWay(competing)
  if (competing) throw new JournalUnavailable(`The journal cannot be read: ${competing.intentId}`)
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
  const work = async () => {
    const row = await transaction.store.get(intentId)
    const next = row && isIntent(row) ? step(row) : null
    if (next) await transaction.store.put(next)
    return next
  }
  const [next] = await Promise.all([work(), transaction.done])
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

/** The latest confirmed upgrade of a subscription from this browser; `null` where there is none. */
export async function confirmedUpgradeOf(name: string, subscriptionId: string): Promise<Intent | null> {
  const rows = await (await database(name)).getAll('intents')
  return (
    rows
      .filter(isIntent)
      .filter((intent) => intent.state === 'confirmed' && sameId(intent.sourceSubscriptionId, subscriptionId))
      .sort((a, b) => b.createdAt.localeCompare(a.createdAt))[0] ?? null
  )
}

function competes(row: IntentRow, intent: Intent): boolean {
  const other = idsOf(row)
  const sameSource = sameId(other.sourceSubscriptionId, intent.sourceSubscriptionId)
  // Of a row that cannot be read nobody knows whether it is closed, nor whether all its ids are right.
  if (!isIntent(row) && sameSource) return true
  if (isIntent(row) && !isOpen(row)) return false
  const sameTarget = sameId(other.targetOfferId, intent.targetOfferId)
  return sameId(other.customerId, intent.customerId) && (sameSource || sameTarget)
}

function idsOf(row: IntentRow) {
  const { customerId, sourceSubscriptionId, targetOfferId } = row as Partial<Intent>
  return {
    customerId: idFrom(customerId),
    sourceSubscriptionId: idFrom(sourceSubscriptionId),
    targetOfferId: idFrom(targetOfferId),
  }
}

function idFrom(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

const states: readonly IntentState[] = [
  'sent',
  'unknown',
  'confirmed',
  'refused',
  'not_sent',
  'not_visible',
  'closed',
]

/**
 * Whether a row is an intent of this version with everything that its next step rests on. Others, of a newer version or
 * damaged, stay where they are: this version must not guess what they mean.
 */
function isIntent(row: IntentRow): row is Intent {
  const { v, state, createdAt, settleUntil, sends, baseline, ...others } = row as Partial<Intent>
  return (
    v === 1 &&
    states.some((known) => known === state) &&
    Object.values(idsOf(others as IntentRow)).every((id) => id !== null) &&
    !Number.isNaN(Date.parse(createdAt ?? '')) &&
    !Number.isNaN(Date.parse(settleUntil ?? '')) &&
    Array.isArray(sends) &&
    Array.isArray(baseline?.subscriptionIds)
  )
}
