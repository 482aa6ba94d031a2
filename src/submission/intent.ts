import { type Cloud, type Subscription, sameId, type UpgradeError } from '../contract/index.ts'

/** What a person has decided to submit. */
export interface UpgradeOrder {
  readonly cloud: Cloud
  readonly customerId: string
  readonly sourceSubscriptionId: string
  readonly sourceOfferId: string | null
  readonly targetOfferId: string
  readonly upgradeType: string
  /** Number of licenses of the new subscription. */
  readonly quantity: number
}

/** What the customer had just before the upgrade was sent; read-back compares with it. */
export interface Baseline {
  readonly subscriptionIds: readonly string[]
  readonly sourceEtag: string | null
  readonly sourceStatus: Subscription['status']
  readonly sourceQuantity: number | null
}

/** One POST and what came back. `outcome` is `null` until something did. */
export interface Send {
  readonly correlationId: string
  readonly startedAt: string
  readonly endedAt: string | null
  readonly outcome: AnswerKind | null
}

/**
 * How an answer counts. `refused_by_content`: every copy of the request is refused alike. `refused_by_state`: may be
 * the echo of our own success, so it proves nothing until read back. `not_sent`: the gateway refused it, and Partner
 * Center heard nothing of it.
 */
export type AnswerKind =
  | 'done'
  | 'refused_by_content'
  | 'refused_by_state'
  | 'throttled'
  | 'signed_out'
  | 'not_sent'
  | 'no_answer'

/**
 * Where an intent stands. Open: `sent`, `unknown` and `not_visible` (looked for 15 minutes, a person decides). The others
 * are final, but for one thing: a new subscription that is seen late confirms what was refused or closed.
 */
export type IntentState = 'sent' | 'unknown' | 'confirmed' | 'refused' | 'not_sent' | 'not_visible' | 'closed'

/** One decision to upgrade, at most one upgrade. Ids only: no names, no prices, no tokens. */
export interface Intent extends UpgradeOrder {
  readonly v: 1
  readonly intentId: string
  /** Goes out as MS-RequestId: the same for every copy of this intent, never for another. */
  readonly requestId: string
  readonly createdAt: string
  readonly baseline: Baseline
  readonly sends: readonly Send[]
  readonly state: IntentState
  /** Until then the upgrade may still appear; ISO. */
  readonly settleUntil: string
  /** Id that the answer promised; a promise, not yet a fact. */
  readonly promisedSubscriptionId: string | null
  readonly refusals: readonly Refusal[]
  readonly readBack: ReadBack | null
  /** `null`: the answer never came, so nobody told us which accounts need work. */
  readonly followUpCount: number | null
  /** Whose request the new subscription comes from, where the partner's activity tells; missing: not told. */
  readonly attribution?: 'ours' | 'another'
}

/** A reason of the service, as it came. */
export type Refusal = Pick<UpgradeError, 'code' | 'description'> & { readonly status: number }

/** The last look into the customer's subscriptions. */
export interface ReadBack {
  readonly at: string
  readonly looks: number
  readonly newSubscriptionId: string | null
  readonly sourceStatus: string | null
}

/** How often one intent may be sent, each time after the first by a person. */
export const mostSends = 3

/** Longer than the longest envelope of Microsoft's own client, 4 x 3 min + 5.5 s. */
export const settleMs = 15 * 60_000

interface Fresh {
  readonly intentId: string
  readonly requestId: string
  readonly correlationId: string
  readonly now: Date
}

/** A new intent, already in the state `sent`: the journal says so before the request leaves. */
export function newIntent(order: UpgradeOrder, before: readonly Subscription[], fresh: Fresh): Intent {
  const source = before.find(({ id }) => sameId(id, order.sourceSubscriptionId))
  const startedAt = fresh.now.toISOString()
  return {
    ...order,
    v: 1,
    intentId: fresh.intentId,
    requestId: fresh.requestId,
    createdAt: startedAt,
    baseline: {
      subscriptionIds: before.map(({ id }) => id.toLowerCase()),
      sourceEtag: source?.attributes?.etag ?? null,
      sourceStatus: source?.status ?? null,
      sourceQuantity: source?.quantity ?? null,
    },
    sends: [{ correlationId: fresh.correlationId, startedAt, endedAt: null, outcome: null }],
    state: 'sent',
    settleUntil: new Date(fresh.now.getTime() + settleMs).toISOString(),
    promisedSubscriptionId: null,
    refusals: [],
    readBack: null,
    followUpCount: null,
  }
}

/** Whether the outcome is still unknown: such an intent locks its subscription and stands in the banner. */
export function isOpen({ state }: Intent): boolean {
  return state === 'sent' || state === 'unknown' || state === 'not_visible'
}
