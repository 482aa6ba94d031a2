import type { UpgradeErrorCode } from '../src/contract/index.ts'
import type { RefusalName } from './faults/refusals.ts'
import type { Situation } from './faults/situations.ts'

/** What goes wrong with one request. */
export type Fault =
  /** The answer comes late; what it tells has happened before. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** The request is lost on its way; the service never sees it. */
  | { readonly kind: 'never_arrives' }
  /** A write happens, and its answer is lost on its way back. */
  | { readonly kind: 'answer_lost' }
  /** An error of the service or of a gateway, before anything happened. */
  | { readonly kind: 'error_before'; readonly status: ServerError }
  /** The same although a write has happened. */
  | { readonly kind: 'error_after'; readonly status: ServerError }
  /** No answer comes, and the service works on the request so much later. */
  | { readonly kind: 'processed_late'; readonly ms: number }
  /** The transport delivers the request so many times; the last delivery is the one that is answered. */
  | { readonly kind: 'copies'; readonly count: number }
  /** 429, and how it says when to come again. */
  | {
      readonly kind: 'throttled'
      readonly retryAfter: RetryAfterForm
      readonly seconds: number
      readonly body: 'json' | 'empty' | 'html'
    }
  | { readonly kind: 'refused'; readonly as: RefusalName }
  /** Status 200 and reasons against the upgrade; nothing is changed. */
  | { readonly kind: 'upgrade_errors'; readonly codes: readonly UpgradeErrorCode[] }
  /** Whatever was asked has happened, and its answer ends in the middle, is a page, or is nothing at all. */
  | { readonly kind: 'truncated' | 'html' | 'empty' }
  /** The answer comes in drops, so much apart. */
  | { readonly kind: 'drip'; readonly ms: number }

export type FaultKind = Fault['kind']
export const serverErrors = [500, 502, 503, 504, 408] as const
export type ServerError = (typeof serverErrors)[number]
export const retryAfterForms = ['seconds', 'date', 'missing', 'negative', 'huge', 'text'] as const
export type RetryAfterForm = (typeof retryAfterForms)[number]

/** A fault and the requests it waits for: so many more with this method and this text in their path. */
export interface FaultStep {
  readonly fault: Fault
  readonly times: number
  /** In capitals; empty: any. */
  readonly method: string
  /** In any case; empty: any. */
  readonly path: string
}

export const acts = ['upgrade', 'suspend', 'add_license', 'remove_rights', 'buy_elsewhere'] as const
/** What somebody else does to the subscription that is being worked on. */
export type Act = (typeof acts)[number]

/** What goes wrong on purpose. All of it is part of the log of effects, so that every tab has the same faults. */
export interface Faults {
  /** The situation that these began from; `null`: none, or knobs were set one by one since. */
  readonly situation: Situation | null
  /** Whether the situation stays for every request that fits, not only for the next one. */
  readonly every: boolean
  /** Every answer comes this many milliseconds late; what it tells has happened before. */
  readonly slowMs: number
  /** One after the other: each request meets the first step that waits for it. */
  readonly script: readonly FaultStep[]
  /** A share of the requests that no step waits for meets one of these faults; which one follows from the seed. */
  readonly chance: {
    readonly share: number
    readonly kinds: readonly FaultKind[]
    readonly method: string
  } | null
  /** In every upgrade with license transfer the licenses of so many people do not move. */
  readonly licenseFailures: { readonly count: number } | null
  /** Subscriptions are shown as they were so long ago; the rules judge what is. */
  readonly readLagMs: number
  /** Once: right before the next write, or so long after the next look at the upgrades, somebody else acts. */
  readonly meanwhile: {
    readonly act: Act
    readonly when: 'before_write' | 'after_check'
    readonly afterMs: number
  } | null
  /** What the service remembers of an MS-RequestId. */
  readonly requestIds: 'for_ever' | 'window' | 'never' | 'failures_too'
  readonly requestIdWindowMs: number
  /** Whether a customer who has the target is refused; `allowed`: the service does not notice what it has already done. */
  readonly ownedTarget: 'refused' | 'allowed'
  readonly auditRecords: 'on' | 'off'
  /** How the enums of upgrades are written; `documented`: as in the samples, names in the list, numbers in the result. */
  readonly enums: 'documented' | 'number' | 'name' | 'pascal_name' | 'unknown'
  readonly letters: 'camel' | 'pascal'
  /** 0: texts are as they are. Else every text is one that should be run, followed or mistaken; which one, changes with the number. */
  readonly hostileTexts: number
}

export const noFaults: Faults = {
  situation: null,
  every: false,
  slowMs: 0,
  script: [],
  chance: null,
  licenseFailures: null,
  readLagMs: 0,
  meanwhile: null,
  requestIds: 'for_ever',
  requestIdWindowMs: 600_000,
  ownedTarget: 'refused',
  auditRecords: 'on',
  enums: 'documented',
  letters: 'camel',
  hostileTexts: 0,
}

// These say where faults came from, or only something together with another one.
const noFault: readonly string[] = ['situation', 'every', 'script', 'requestIdWindowMs']

/** How many faults are set now: a step that every request it waited for has met is none any more. */
export function countOf(faults: Faults): number {
  const names = (Object.keys(noFaults) as (keyof Faults)[]).filter((name) => !noFault.includes(name))
  return names.filter((name) => faults[name] !== noFaults[name]).length + faults.script.length
}
