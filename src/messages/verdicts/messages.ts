import type { Cloud, UpgradeErrorCode } from '../../contract/index.ts'
import type { ConditionVerdict, NoTargets, Reason, ServiceType } from '../../eligibility/index.ts'
import type { HelpTopic } from '../help/messages.ts'

/** Who can change what stands in the way. */
export type Person =
  | 'you'
  | 'customer_global_admin'
  | 'customer_admin'
  | 'other_channel'
  /** Microsoft, or 21Vianet. */
  | 'operator_of_cloud'
  /** Nothing to do: Partner Center checks by itself. */
  | 'partner_center'
  /** Whoever runs this console. */
  | 'operator_of_console'
  | 'nobody'

/** One reason in words. */
export interface ReasonText {
  /** Short, without a period: also stands alone under the name of a blocked plan. */
  readonly title: string
  readonly explanation: string
  readonly who: Person
  readonly how: string
  readonly help: HelpTopic | null
}

/** What the sentences of a reason name. */
export interface ReasonContext {
  readonly cloud: Cloud
  /** Name of the plan the subscription has today. */
  readonly source: string
  /** Name of the plan in question; `anyTarget` where a reason stands for all of them. */
  readonly target: string
}

type ReasonOf<C extends Reason['code']> = Extract<Reason, { readonly code: C }>

/** Why, and why not. */
export interface VerdictsMessages {
  upgradeNow: string
  /** Of a subscription that this browser has upgraded. */
  upgradedHere: { title: (plan: string) => string; text: string; open: string }
  whyNot: string
  allConditions: string
  anyTarget: string
  labels: { reason: string; who: string; how: string; learnMore: string }
  /** Links from a reason to the subscription it points at. */
  actions: { addLicenses: string; openAddOn: string; openSubscription: string }
  people: { readonly [person in Person]: (cloud: Cloud) => string }

  verdicts: { readonly [verdict in ConditionVerdict['verdict']]: string }
  conditions: {
    /** Head of a column. */
    readonly [condition in ConditionVerdict['condition']]: string
  }
  serviceTypes: { readonly [type in ServiceType]: string }

  reasons: {
    readonly [code in Reason['code']]: (reason: ReasonOf<code>, context: ReasonContext) => ReasonText
  }
  noTargets: { readonly [kind in NoTargets]: (context: ReasonContext) => ReasonText }
  /** Reasons that Partner Center gives, in our words. */
  serverReasons: { readonly [code in UpgradeErrorCode]: (context: ReasonContext) => ReasonText }
  unknownServerReason: (code: string, context: ReasonContext) => ReasonText
  partnerCentersOwnWords: (text: string) => string

  /** The popover behind the icon after the name of a plan. */
  hint: {
    possible: (possible: number, total: number) => string
    blockEvery: (conditions: number) => string
    everyBlocked: (plans: number) => string
    checkedPlans: (plans: number, time: string) => string
    predicted: (time: string) => string
    /** Under the name of a plan that is not possible. */
    blocked: (title: string) => string
  }

  /** The server's own verdict for a target. */
  server: {
    head: string
    possible: string
    notPossible: string
    notNamed: string
    notNamedNote: string
    notAsked: string
    isFinal: string
    notInTable: string
    /** Prediction and answer differ. */
    differs: string
  }
  /** Once, below the table. */
  cannotVerifyNote: { readonly [cloud in Cloud]: string }
}
