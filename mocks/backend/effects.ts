import type { Cloud } from '../../src/contract/index.ts'
import type { Act, Faults } from '../faults.ts'
import type { ElsewhereDraft, SubscriptionRecord } from './records.ts'

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
  readonly by: Sender
}

/** Who sent a request: the console, or somebody else whom the simulator plays. */
export type Sender = 'console' | 'another_agent'

/** A request as it is kept until the service gets to it. */
export interface KeptCall {
  readonly cloud: Cloud
  readonly method: string
  readonly path: string
  readonly body: string
  readonly requestId: string | null
  readonly correlationId: string
  readonly ifMatch: string | null
}

/** What waits for its time. */
export type Deed =
  | { readonly kind: 'request'; readonly call: KeptCall }
  | {
      readonly kind: 'act'
      readonly act: Act
      readonly cloud: Cloud
      readonly customerId: string
      readonly subscriptionId: string
      /** `null`: the first plan the subscription may become. */
      readonly targetOfferId: string | null
    }

/** What happened to the world, in words that need no rule to be replayed: records stand in it as they became. */
export type Happening =
  | ({
      readonly kind: 'reset'
      /** With what this simulator was started; a start with something else begins a new world. */
      readonly startedWith: string
    } & Origin)
  | { readonly kind: 'faults_changed'; readonly faults: Faults }
  | { readonly kind: 'admin_granted' | 'admin_removed'; readonly cloud: Cloud; readonly customerId: string }
  /** The customer bought something through another channel. */
  | {
      readonly kind: 'bought_elsewhere'
      readonly cloud: Cloud
      readonly customerId: string
      readonly bought: ElsewhereDraft
    }
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
  /** Waits until its time has come; then it is taken up, and what it does follows. */
  | { readonly kind: 'waits'; readonly dueAt: string; readonly deed: Deed }
  | { readonly kind: 'taken_up'; readonly waited: number }
  /** Counted while faults come by chance. */
  | { readonly kind: 'asked'; readonly key: string }
  /** A failure that is answered again to the same MS-RequestId. */
  | {
      readonly kind: 'failure_kept'
      readonly cloud: Cloud
      readonly requestId: string
      readonly answer: Answer
    }

/** A happening with its place in the log and its moment (ISO, UTC). */
export type Effect = Happening & { readonly seq: number; readonly at: string }
