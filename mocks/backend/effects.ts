import type { Cloud } from '../../src/contract/index.ts'
import type { Faults } from '../faults.ts'
import type { SubscriptionRecord } from './records.ts'

/** What a world is made from, before anything happened. */
export interface Origin {
  readonly seed: number
  /** Generated customers in each cloud, besides the cast. */
  readonly customers: number
  /** The day from which all dates of the world count, ISO. */
  readonly today: string
}

/** An answer that is given again when the same request arrives again. */
export interface Answer {
  readonly status: number
  readonly body: unknown
}

/** A write as it arrived: `requestId` makes it idempotent, `fingerprint` tells whether it is the same one. */
export interface Write {
  readonly cloud: Cloud
  readonly customerId: string
  readonly requestId: string | null
  readonly correlationId: string
  readonly fingerprint: string
  readonly answer: Answer
}

/** What happened to the world, in words that need no rule to be replayed: records stand in it as they became. */
export type Happening =
  | ({
      readonly kind: 'reset'
      /** With what this simulator was started; a start with something else begins a new world. */
      readonly startedWith: string
    } & Origin)
  | { readonly kind: 'faults_changed'; readonly faults: Faults }
  | { readonly kind: 'admin_granted'; readonly cloud: Cloud; readonly customerId: string }
  | {
      readonly kind: 'subscription_changed'
      readonly write: Write
      readonly subscriptionId: string
      readonly subscriptions: readonly SubscriptionRecord[]
    }
  | {
      readonly kind: 'upgrade_done'
      readonly write: Write
      readonly sourceSubscriptionId: string
      readonly targetSubscriptionId: string
      readonly subscriptions: readonly SubscriptionRecord[]
    }
  | { readonly kind: 'upgrade_refused'; readonly write: Write; readonly sourceSubscriptionId: string }
  /** A copy of a write that was already answered: nothing happens but that it is counted. */
  | { readonly kind: 'copy_arrived'; readonly copyOf: number }

/** A happening with its place in the log and its moment (ISO, UTC). */
export type Effect = Happening & { readonly seq: number; readonly at: string }
