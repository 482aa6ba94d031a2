import { type Subscription, sameId } from '../contract/index.ts'
import type { AnswerKind, Intent, Refusal } from './intent.ts'

/** What an answer said, reduced to what the journal keeps. */
export interface Answer {
  readonly kind: AnswerKind
  readonly promisedSubscriptionId: string | null
  readonly refusals: readonly Refusal[]
  readonly followUpCount: number | null
}

/** The intent after its answer came, or did not. Never a verdict: only read-back confirms or refuses. */
export function afterAnswer(intent: Intent, answer: Answer, at: Date): Intent {
  const sends = intent.sends.map((send, index) =>
    index === intent.sends.length - 1 ? { ...send, endedAt: at.toISOString(), outcome: answer.kind } : send,
  )
  return {
    ...intent,
    sends,
    state: 'unknown',
    promisedSubscriptionId: answer.promisedSubscriptionId,
    refusals: answer.refusals,
    followUpCount: answer.followUpCount,
  }
}

/**
 * The intent after a look into the customer's subscriptions. The new subscription is the promised one, else one of the
 * target's offer that was not there before. "Refused" is said only when the service refused and the source was read
 * back exactly as it was; a missing answer stays unknown until the settle window ends.
 */
export function afterReadBack(intent: Intent, subscriptions: readonly Subscription[], at: Date): Intent {
  const found = subscriptions.find((candidate) => isTheNewOne(intent, candidate))
  const source = subscriptions.find(({ id }) => sameId(id, intent.sourceSubscriptionId))
  const readBack = {
    at: at.toISOString(),
    looks: (intent.readBack?.looks ?? 0) + 1,
    newSubscriptionId: found?.id ?? null,
    sourceStatus: source?.status ?? null,
  }
  if (found) return { ...intent, state: 'confirmed', readBack }
  if (intent.state === 'closed') return { ...intent, readBack }
  if (wasRefused(intent) && source && isUnchanged(intent, source))
    return { ...intent, state: 'refused', readBack }
  const settled = at.getTime() >= new Date(intent.settleUntil).getTime()
  return { ...intent, state: settled ? 'not_visible' : 'unknown', readBack }
}

/** A person closes an intent that was not seen for the whole settle window. It is kept as a receipt. */
export function closed(intent: Intent): Intent {
  return intent.state === 'not_visible' ? { ...intent, state: 'closed' } : intent
}

/** Seconds until the next look: 1, 2, 4 … 60. */
export function nextLookInSeconds({ readBack }: Intent): number {
  return Math.min(60, 2 ** Math.min(6, readBack?.looks ?? 0))
}

function isTheNewOne(intent: Intent, candidate: Subscription): boolean {
  if (sameId(candidate.id, intent.sourceSubscriptionId)) return false
  if (intent.baseline.subscriptionIds.some((known) => sameId(known, candidate.id))) return false
  if (intent.promisedSubscriptionId !== null) return sameId(candidate.id, intent.promisedSubscriptionId)
  return sameId(candidate.offerId, intent.targetOfferId)
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
