import { type Subscription, sameId } from '../contract/index.ts'
import { type AnswerKind, type Intent, isOpen, type Refusal } from './intent.ts'

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
 * target's offer that was not there before. "Refused" is said only when the service refused and the source was read
 * back exactly as it was; a missing answer stays unknown until the settle window ends. A verdict stays, with the look it
 * rests on, whatever a later list leaves out; only a new subscription changes it.
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
  if (wasRefused(intent) && source && isUnchanged(intent, source))
    return { ...intent, state: 'refused', readBack }
  const settled = at.getTime() >= new Date(intent.settleUntil).getTime()
  return { ...intent, state: settled ? 'not_visible' : 'unknown', readBack }
}

/** A person closes an intent that was not seen for the whole settle window. It is kept as a receipt. */
export function closed(intent: Intent): Intent {
  return intent.state === 'not_visible' ? { ...intent, state: 'closed' } : intent
}

/** Seconds until the next look: 1, 2, 4 … 60. `tried`: looks of this tab, those that saw nothing included. */
export function nextLookInSeconds({ readBack }: Intent, tried = 0): number {
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

function wasRefused(intent: Intent): boolean {
  const outcome = intent.sends.at(-1)?.outcome
  return (
    intent.promisedSubscriptionId === null &&
    (outcome === 'refused_by_content' || outcome === 'refused_by_state')
  )
}

function isUnchanged({ baseline }: Intent, source: Subscription): boolean {
  return (
    source.status === baseline.sourceStatus &&
    source.quantity === baseline.sourceQuantity &&
    (source.attributes?.etag ?? null) === baseline.sourceEtag
  )
}
