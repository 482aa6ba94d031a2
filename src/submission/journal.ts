import { sameId } from '../contract/index.ts'
import { announceChange } from '../storage/announcements.ts'
import { database, type IntentRow } from '../storage/database.ts'
import { type Intent, isOpen } from './intent.ts'
import { competitorOf, isIntent } from './journal-rules.ts'
import { type IntentEvent, step } from './step.ts'

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
      competing = competitorOf(intent, await transaction.store.getAll())
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

/** Writes what an event makes of an intent. `null`: not in this browser. Rejects where the journal cannot be written. */
export function record(name: string, intentId: string, event: IntentEvent): Promise<Intent | null> {
  return advance(name, intentId, (intent) => step(intent, event).intent)
}

/**
 * Writes down that a person sends an intent again, and whether it may go: of two tabs that ask at once, one is told so.
 * Rejects where the journal cannot be written; then it may not.
 */
export async function armAgain(
  name: string,
  intentId: string,
  correlationId: string,
  at: Date,
): Promise<Intent | null> {
  let mayGo = false
  const intent = await advance(name, intentId, (known) => {
    const next = step(known, { kind: 'send_again', correlationId, at })
    mayGo = next.effects.some(({ kind }) => kind === 'post')
    return next.intent
  })
  return mayGo ? intent : null
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
