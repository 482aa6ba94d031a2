import type { Subscription } from '../contract/index.ts'
import { type Change, changesSince, type FreshFacts, type Reviewed } from './check.ts'
import { type Intent, newIntent, type UpgradeOrder } from './intent.ts'
import type { Answer } from './progress.ts'

/**
 * The way of one Submit, from the click to the journal (reliability, 2.3: Checking, Arming, Sent). From `sent` on the
 * journal is the truth, and what becomes of the intent is `step`.
 */
export type Flow =
  | {
      readonly at: 'checking'
      readonly order: UpgradeOrder
      readonly reviewed: Reviewed
      /** The intent that a person sends again; `null` for a new one. */
      readonly again: Intent | null
    }
  | { readonly at: 'arming'; readonly intent: Intent; readonly againAs: string | null }
  | { readonly at: 'sent'; readonly intent: Intent }
  | { readonly at: 'answered'; readonly intent: Intent; readonly answer: Answer; readonly when: Date }
  | { readonly at: 'stopped'; readonly by: Stop }

/** Why nothing was sent. */
export type Stop =
  | { readonly kind: 'changed'; readonly changes: readonly Change[]; readonly facts: FreshFacts }
  /** The facts could not be read, or sending is closed. */
  | { readonly kind: 'not_checked'; readonly cause: unknown }
  /** The journal refused: it cannot be kept, or it knows of an upgrade under way. */
  | { readonly kind: 'not_armed'; readonly cause: unknown }

export type FlowEvent =
  | { readonly kind: 'checked'; readonly facts: FreshFacts; readonly fresh: Fresh }
  | { readonly kind: 'not_checked' | 'not_armed'; readonly cause: unknown }
  /** With the intent as it stands in the journal. */
  | { readonly kind: 'armed'; readonly intent: Intent }
  | { readonly kind: 'answered'; readonly answer: Answer; readonly when: Date }

/** Ids and the moment of a new intent. */
export interface Fresh {
  readonly intentId: string
  readonly requestId: string
  readonly correlationId: string
  readonly now: Date
}

/** What has to be done next; each ends in one event. Nothing in the last two states. */
export type FlowEffect =
  | { readonly kind: 'check'; readonly order: UpgradeOrder }
  | { readonly kind: 'arm'; readonly intent: Intent }
  /** Under the same id, with a correlation id of its own. */
  | { readonly kind: 'arm_again'; readonly intent: Intent; readonly correlationId: string }
  | { readonly kind: 'post'; readonly intent: Intent }

/** A person has pressed Submit. */
export function submitted(order: UpgradeOrder, reviewed: Reviewed): Flow {
  return { at: 'checking', order, reviewed, again: null }
}

/** A person sends an intent again that was not visible for the whole wait. It is checked like a new one. */
export function submittedAgain(intent: Intent): Flow {
  const { sourceStatus: status, sourceQuantity: quantity } = intent.baseline
  const reviewed = { status, quantity, offerId: intent.sourceOfferId }
  return { at: 'checking', order: intent, reviewed, again: intent }
}

/** What the flow waits for; `null` where it has ended. */
export function effectOf(flow: Flow): FlowEffect | null {
  switch (flow.at) {
    case 'checking':
      return { kind: 'check', order: flow.order }
    case 'arming':
      return flow.againAs === null
        ? { kind: 'arm', intent: flow.intent }
        : { kind: 'arm_again', intent: flow.intent, correlationId: flow.againAs }
    case 'sent':
      return { kind: 'post', intent: flow.intent }
    default:
      return null
  }
}

/** The flow after an event. Throws where the event does not belong to what the flow waits for. */
export function next(flow: Flow, event: FlowEvent): Flow {
  if (flow.at === 'checking' && event.kind === 'checked') return afterCheck(flow, event)
  if (flow.at === 'checking' && event.kind === 'not_checked') return stopped(event)
  if (flow.at === 'arming' && event.kind === 'not_armed') return stopped(event)
  if (flow.at === 'arming' && event.kind === 'armed') return { at: 'sent', intent: event.intent }
  if (flow.at === 'sent' && event.kind === 'answered')
    return { at: 'answered', intent: flow.intent, answer: event.answer, when: event.when }
  throw new Error(`"${event.kind}" cannot follow "${flow.at}"`)
}

function afterCheck(
  { order, reviewed, again }: Extract<Flow, { at: 'checking' }>,
  { facts, fresh }: Extract<FlowEvent, { kind: 'checked' }>,
): Flow {
  const changes = changesSince(order, reviewed, facts)
  if (changes.length > 0) return { at: 'stopped', by: { kind: 'changed', changes, facts } }
  if (again !== null) return { at: 'arming', intent: again, againAs: fresh.correlationId }
  return { at: 'arming', intent: newIntent(order, facts.subscriptions, fresh), againAs: null }
}

function stopped(event: Extract<FlowEvent, { cause: unknown }>): Flow {
  return { at: 'stopped', by: { kind: event.kind, cause: event.cause } }
}

/** What a person sees of a subscription when they decide. */
export function reviewedFrom({ status, quantity, offerId, billingCycle }: Subscription): Reviewed {
  return { status, quantity, offerId, billingCycle }
}
