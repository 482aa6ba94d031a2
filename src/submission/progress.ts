import { type AuditRecord, type Subscription, sameId } from '../contract/index.ts'
import { type AnswerKind, type Intent, isOpen, mostSends, type Refusal, settleMs } from './intent.ts'

/** What an answer said, reduced to what the journal keeps. */
export interface Answer {
  readonly kind: AnswerKind
  readonly promisedSubscriptionId: string | null
  readonly refusals: readonly Refusal[]
  readonly followUpCount: number | null
}

/**
 * The intent after its answer came, or did not. Never a verdict: only read-back confirms or refuses, but for a request that
 * the gateway did not let out. What another tab has read back meanwhile stays.
 */
export function afterAnswer(intent: Intent, answer: Answer, at: Date): Intent {
  const sends = intent.sends.map((send, index) =>
    index === intent.sends.length - 1 ? { ...send, endedAt: at.toISOString(), outcome: answer.kind } : send,
  )
  return {
    ...intent,
    sends,
    state: isOpen(intent) ? stateAfter(answer) : intent.state,
    promisedSubscriptionId: promisedBy(answer, intent) ?? intent.promisedSubscriptionId,
    refusals: answer.refusals,
    followUpCount: answer.followUpCount ?? intent.followUpCount,
  }
}

function stateAfter({ kind }: Answer): Intent['state'] {
  return kind === 'not_sent' ? 'not_sent' : 'unknown'
}

/**
 * The intent after a look into the customer's subscriptions. The new subscription is the promised one, else one of the
 * target's offer that was not there before. "Refused" is said only when every copy of the request is refused alike and the
 * source was read back exactly as it was: another refusal may be the echo of our own success, so it stays unknown, as a
 * missing answer does, until the settle window ends. A verdict stays, with the look it rests on, whatever a later list
 * leaves out; only a new subscription changes it.
 */
export function afterReadBack(intent: Intent, subscriptions: readonly Subscription[], at: Date): Intent {
  const found = newOneAmong(subscriptions, intent)
  const source = subscriptions.find(({ id }) => sameId(id, intent.sourceSubscriptionId))
  const readBack = {
    at: at.toISOString(),
    looks: (intent.readBack?.looks ?? 0) + 1,
    newSubscriptionId: found?.id ?? null,
    sourceStatus: source?.status ?? null,
  }
  if (found) return { ...intent, state: 'confirmed', readBack }
  if (intent.state === 'confirmed' || intent.state === 'refused') return intent
  if (intent.state === 'closed' || intent.state === 'not_sent') return { ...intent, readBack }
  if (wasRefusedAlike(intent) && source && isUnchanged(intent, source))
    return { ...intent, state: 'refused', readBack }
  const settleUntil = settleUntilSeen(intent, at)
  const settled = at.toISOString() >= settleUntil
  return { ...intent, state: settled ? 'not_visible' : 'unknown', readBack, settleUntil }
}

/** What the partner's activity tells about an upgrade; global cloud only. */
export interface Witness {
  /** MS-CorrelationId of the request that is recorded. */
  readonly correlationId: string | null
  readonly status: AuditRecord['operationStatus']
}

/**
 * The intent after a look into the partner's activity: it says whose request a new subscription comes from, and after the
 * wait that every request of ours was refused. Not sooner, because a copy that the browser sent may still be under way
 * while another is recorded as failed. Never a confirmation: that takes the subscription itself.
 */
export function afterAudit(intent: Intent, witnesses: readonly Witness[]): Intent {
  const isOurs = ({ correlationId }: Witness) =>
    intent.sends.some((send) => sameId(send.correlationId, correlationId))
  const ours = witnesses.filter(isOurs)
  if (intent.state === 'confirmed') {
    const done = ours.some(({ status }) => status === 'succeeded')
    const elsewhere = witnesses.some((one) => !isOurs(one) && one.status === 'succeeded')
    const by = done ? 'ours' : elsewhere ? 'another' : null
    return by === null ? intent : { ...intent, attribution: by }
  }
  const last = intent.sends.at(-1)
  const isRecorded = ours.some(({ correlationId }) => sameId(correlationId, last?.correlationId))
  const isRefused = isRecorded && last?.endedAt != null && ours.every(({ status }) => status === 'failed')
  const isOver = intent.state === 'not_visible' && intent.promisedSubscriptionId === null
  return isOver && isRefused ? { ...intent, state: 'refused' } : intent
}

/**
 * The intent that a person sends again after it was not visible for the whole wait: the same id, so that a service that
 * knows it does nothing twice. Unchanged where that may not be: `canSendAgain`.
 */
export function sentAgain(intent: Intent, correlationId: string, at: Date): Intent {
  if (!canSendAgain(intent)) return intent
  const startedAt = at.toISOString()
  return {
    ...intent,
    state: 'sent',
    sends: [...intent.sends, { correlationId, startedAt, endedAt: null, outcome: null }],
    settleUntil: new Date(at.getTime() + settleMs).toISOString(),
  }
}

/** Whether a person may send an intent again. */
export function canSendAgain({ state, sends }: Intent): boolean {
  return state === 'not_visible' && sends.length < mostSends
}

/** A person closes an intent that was not seen for the whole settle window. It is kept as a receipt. */
export function closed(intent: Intent): Intent {
  return intent.state === 'not_visible' ? { ...intent, state: 'closed' } : intent
}

/** Seconds until the next look: 1, 2, 4 … 60, and 300 after the wait. `tried`: looks of this tab that saw nothing included. */
export function nextLookInSeconds({ state, readBack }: Intent, tried = 0): number {
  if (state === 'not_visible') return 300
  return Math.min(60, 2 ** Math.min(6, Math.max(tried, readBack?.looks ?? 0)))
}

function newOneAmong(subscriptions: readonly Subscription[], intent: Intent): Subscription | undefined {
  const added = subscriptions.filter(({ id }) => !wasThere(intent, id))
  // Once promised or found it keeps its name, also where the customer buys the same plan again.
  const named = intent.promisedSubscriptionId ?? intent.readBack?.newSubscriptionId
  const byName = added.find(({ id }) => sameId(id, named))
  if (byName || intent.promisedSubscriptionId !== null) return byName
  return added.find(({ offerId }) => sameId(offerId, intent.targetOfferId))
}

// An id that was there before promises nothing new.
function promisedBy({ promisedSubscriptionId }: Answer, intent: Intent): string | null {
  return promisedSubscriptionId !== null && wasThere(intent, promisedSubscriptionId)
    ? null
    : promisedSubscriptionId
}

function wasThere({ sourceSubscriptionId, baseline }: Intent, id: string): boolean {
  return [sourceSubscriptionId, ...baseline.subscriptionIds].some((known) => sameId(known, id))
}

function wasRefusedAlike(intent: Intent): boolean {
  return intent.promisedSubscriptionId === null && intent.sends.at(-1)?.outcome === 'refused_by_content'
}

// A clock that was set back would let the wait end too late or, set on again, too early: it begins anew.
function settleUntilSeen({ sends, settleUntil }: Intent, at: Date): string {
  const startedAt = sends.at(-1)?.startedAt ?? ''
  return at.toISOString() < startedAt ? new Date(at.getTime() + settleMs).toISOString() : settleUntil
}

function isUnchanged({ baseline }: Intent, source: Subscription): boolean {
  return (
    source.status === baseline.sourceStatus &&
    source.quantity === baseline.sourceQuantity &&
    (source.attributes?.etag ?? null) === baseline.sourceEtag
  )
}
