import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import { keepFollowUps, keepRecord } from '../storage/receipts.ts'
import {
  afterAnswer,
  arm,
  armAgain,
  effectOf,
  type Flow,
  type FlowEffect,
  type FlowEvent,
  type Fresh,
  type Intent,
  next,
  type Reviewed,
  record,
  type Stop,
  submitted,
  submittedAgain,
  type UpgradeOrder,
} from '../submission/index.ts'
import { account } from './account.ts'
import { FactsChanged, readFreshFacts } from './check.ts'
import { rereadJournal, submitUpgradeKey } from './intents.ts'
import { type Outcome, postOnce } from './post-upgrade.ts'
import { lookAgain } from './read-back.ts'
import { holdBack } from './traffic.ts'
import { mustBeOpen } from './write-closure.ts'

/** What the form hands over: the order, what the person saw when they decided, and the reseller's own words. */
export interface Submission {
  readonly order: UpgradeOrder
  readonly reviewed: Reviewed
  readonly ticket: string
  readonly comment: string
  /** Called when the intent is on disk, just before the request leaves. */
  readonly onWritten?: () => void
}

/**
 * Submits an upgrade once. The service is asked whether all is as the person saw it; the journal is written; then one POST to
 * the source subscription's id; then the customer's subscriptions are read back. Resolves with the intent whatever the
 * answer was. Rejects only where nothing was sent: offline, facts unreadable or changed (`FactsChanged`), journal
 * unavailable, another intent under way, `WritesClosed`, or refused by the gateway itself.
 */
export function submitUpgradeMutation(queryClient: QueryClient) {
  return mutationOptions({
    mutationKey: submitUpgradeKey,
    mutationFn: ({ order, reviewed, ...own }: Submission) =>
      carryOut(queryClient, submitted(order, reviewed), own),
    gcTime: Number.POSITIVE_INFINITY,
  })
}

/**
 * Sends an upgrade again that was not visible for the whole wait: checked anew, under the same id. Resolves and rejects as
 * the first time; where another tab was quicker, it rejects with `SentElsewhere`.
 */
export function sendAgainMutation(queryClient: QueryClient) {
  return mutationOptions({
    mutationKey: submitUpgradeKey,
    mutationFn: ({ order }: Again) =>
      carryOut(queryClient, submittedAgain(order), { ticket: '', comment: '' }),
    gcTime: Number.POSITIVE_INFINITY,
  })
}

/** The intent to send again; `order` as in a `Submission`, because both stand under one key. */
export interface Again {
  readonly order: Intent
}

/** The intent has gone on in another tab. Nothing was sent from here. */
export class SentElsewhere extends Error {
  override readonly name = 'SentElsewhere'
}

type Own = Pick<Submission, 'ticket' | 'comment' | 'onWritten'>

async function carryOut(queryClient: QueryClient, begun: Flow, own: Own): Promise<Intent> {
  let flow = begun
  let outcome: Outcome | null = null
  for (let effect = effectOf(flow); effect !== null; effect = effectOf(flow)) {
    const [event, answered] = await perform(effect, own)
    outcome = answered ?? outcome
    flow = next(flow, event)
  }
  if (flow.at === 'stopped') throw causeOf(flow.by)
  if (flow.at !== 'answered' || outcome === null) throw new Error(`Left at "${flow.at}"`)
  return settle(queryClient, flow.intent, flow.when, outcome)
}

async function perform(effect: FlowEffect, own: Own): Promise<[FlowEvent, Outcome?]> {
  switch (effect.kind) {
    case 'check':
      try {
        mustBeOpen()
        const facts = await readFreshFacts(effect.order)
        return [{ kind: 'checked', facts, fresh: freshIds() }]
      } catch (cause) {
        return [{ kind: 'not_checked', cause }]
      }
    case 'arm':
      try {
        await arm(account(effect.intent.cloud), effect.intent)
        await keepOwnWords(effect.intent, own)
        own.onWritten?.()
        return [{ kind: 'armed', intent: effect.intent }]
      } catch (cause) {
        return [{ kind: 'not_armed', cause }]
      }
    case 'arm_again':
      return [await armedAgain(effect)]
    case 'post': {
      const outcome = await postOnce(effect.intent)
      return [{ kind: 'answered', answer: outcome.answer, when: new Date() }, outcome]
    }
  }
}

async function armedAgain({
  intent: { cloud, intentId },
  correlationId,
}: Extract<FlowEffect, { kind: 'arm_again' }>): Promise<FlowEvent> {
  try {
    const intent = await armAgain(account(cloud), intentId, correlationId, new Date())
    return intent ? { kind: 'armed', intent } : { kind: 'not_armed', cause: new SentElsewhere() }
  } catch (cause) {
    return { kind: 'not_armed', cause }
  }
}

// From here on nothing may look as if the upgrade had not been sent: what fails besides costs only itself.
async function settle(
  queryClient: QueryClient,
  intent: Intent,
  at: Date,
  { answer, licenseErrors, retryAfter, neverLeft }: Outcome,
): Promise<Intent> {
  const name = account(intent.cloud)
  if (licenseErrors.length > 0)
    await keepFollowUps(name, intent.intentId, licenseErrors, at.toISOString()).catch(() => undefined)
  const written = await record(name, intent.intentId, { kind: 'answered', answer, at }).catch(() => null)
  if (neverLeft !== null) {
    await rereadJournal(queryClient, intent.cloud)
    throw neverLeft
  }
  // The service asked us to wait: the look waits too, and the receipt says so meanwhile.
  if (retryAfter !== null) {
    holdBack(retryAfter, intent.sends.at(-1)?.correlationId ?? '')
    await rereadJournal(queryClient, intent.cloud)
    return written ?? afterAnswer(intent, answer, at)
  }
  const seen = await lookAgain(queryClient, intent).catch(() => null)
  return seen ?? written ?? afterAnswer(intent, answer, at)
}

async function keepOwnWords({ cloud, intentId }: Intent, { ticket, comment }: Own): Promise<void> {
  if (ticket || comment)
    await keepRecord(account(cloud), { intentId, ticket, comment }).catch(() => undefined)
}

function causeOf(by: Stop): unknown {
  return by.kind === 'changed' ? new FactsChanged(by.changes) : by.cause
}

function freshIds(): Fresh {
  return {
    intentId: crypto.randomUUID(),
    requestId: crypto.randomUUID(),
    correlationId: crypto.randomUUID(),
    now: new Date(),
  }
}
