import { isKnown, type Subscription, type UpgradeError, upgradeErrorCodes } from '../contract/index.ts'
import type { HeldReference, NoTargets, Reason } from '../eligibility/index.ts'
import { reasonText } from '../messages/reason-text.ts'
import { useFormat } from '../messages/use-format.ts'
import { useMessages } from '../messages/use-messages.ts'
import type { ReasonText } from '../messages/verdicts/messages.ts'
import type { CustomerRef } from '../paths.ts'
import { type PlanLike, usePlanTitle } from './use-plan-title.ts'

/** What a reason is about. */
export interface ReasonPlace {
  readonly customer: CustomerRef
  readonly source: PlanLike
  /** The plan in question, or several; left out where a reason stands for all of them. */
  readonly target?: PlanLike | readonly PlanLike[] | null | undefined
}

export interface ReasonTexts {
  readonly ofReason: (reason: Reason) => ReasonText
  readonly ofServer: (error: UpgradeError, status?: Subscription['status']) => ReasonText
  readonly ofNoTargets: (kind: NoTargets) => ReasonText
}

/** The sentences of every kind of reason: what is so, who can change it, how. */
export function useReasonText({ target, ...subscription }: ReasonPlace): ReasonTexts {
  return useReasonTexts(subscription)(target)
}

/** The same for many targets of one subscription. */
export function useReasonTexts({
  customer,
  source,
}: Omit<ReasonPlace, 'target'>): (target?: ReasonPlace['target']) => ReasonTexts {
  const m = useMessages('verdicts')
  const titleOf = usePlanTitle(customer.cloud)
  const format = useFormat()
  const nameOf = (name: string) => titleOf({ offerId: null, offerName: name }).name
  return (target) => {
    const targets = (isList(target) ? target : [target]).filter((plan) => plan != null)
    const context = {
      cloud: customer.cloud,
      source: titleOf(source).name,
      target: targets.length > 0 ? format.list(targets.map((plan) => titleOf(plan).name)) : m.anyTarget,
    }
    return {
      ofReason: (reason) => reasonText(m, withTitles(reason, nameOf), context),
      ofServer: ({ code }, status = null) => {
        // The service's code does not say which status it is; the subscription does.
        if (code === 'subscription_status_not_active' && status !== null && status !== 'active')
          return reasonText(m, { code: 'status_not_active', status }, context)
        return isKnown(upgradeErrorCodes, code)
          ? m.serverReasons[code](context)
          : m.unknownServerReason(code ?? '?', context)
      },
      ofNoTargets: (kind) => m.noTargets[kind](context),
    }
  }
}

/** The reason with plans named in the reader's language, every name once. */
function withTitles(reason: Reason, nameOf: (name: string) => string): Reason {
  const titled = (held: readonly HeldReference[]) =>
    held
      .map((one) => ({ ...one, name: nameOf(one.name) }))
      .filter(({ name }, place, all) => all.findIndex((other) => other.name === name) === place)
  if ('by' in reason) return { ...reason, by: titled(reason.by) }
  return 'addOns' in reason ? { ...reason, addOns: titled(reason.addOns) } : reason
}

function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value)
}
