import { assessCondition } from './conditions.ts'
import type { UpgradeFacts } from './facts.ts'
import { offerIdIn, planFrom, planOf } from './find-plan.ts'
import type { Plan } from './plans.ts'
import { publishedTargets } from './published-tables.ts'
import { type SubscriptionKind, subscriptionKind } from './subscription-kind.ts'
import { type ConditionVerdict, conditions } from './verdicts.ts'

/** Why a subscription has no target at all: its kind, or no row in the published table. */
export type NoTargets = Exclude<SubscriptionKind, 'license'> | 'not_in_table'

export interface TargetAssessment {
  readonly target: Plan
  /** Offer id of the target in this cloud. */
  readonly offerId: string
  /** False for a way that only the service names. */
  readonly inTable: boolean
  /** One verdict for every condition, in the order of `conditions`. */
  readonly verdicts: readonly ConditionVerdict[]
  /** Blocked by at least one condition; otherwise possible as far as the facts go. */
  readonly outlook: 'possible' | 'blocked'
}

export interface Assessment {
  readonly source: Plan | null
  /** Set exactly when there is no target. */
  readonly noTargets: NoTargets | null
  readonly targets: readonly TargetAssessment[]
}

/**
 * What may become of a subscription: every target of the published table (and of `extraTargets`), each with a verdict
 * for every condition, never only the first that blocks. Pure: the console explains with it, the simulated Partner
 * Center answers with it. A fact that cannot be seen gives "cannot verify" and does not block.
 */
export function assessUpgrades(facts: UpgradeFacts): Assessment {
  const source = planFrom(facts.subscription)
  const kind = subscriptionKind(facts.subscription)
  if (kind !== 'license') return { source, noTargets: kind, targets: [] }
  if (source === null) return { source, noTargets: 'not_in_table', targets: [] }
  const published = publishedTargets(facts.cloud, source.id)
  const targets = [...new Set([...published, ...(facts.extraTargets ?? [])])].flatMap((id) => {
    const target = planOf(id)
    const offerId = offerIdIn(facts.cloud, target)
    if (offerId === null) return []
    const verdicts = conditions.map((condition) => assessCondition(condition, facts, source, target))
    const blocked = verdicts.some(({ verdict }) => verdict === 'blocks')
    const outlook: TargetAssessment['outlook'] = blocked ? 'blocked' : 'possible'
    return [{ target, offerId, inTable: published.includes(id), verdicts, outlook }]
  })
  return { source, noTargets: targets.length === 0 ? 'not_in_table' : null, targets }
}

/** Conditions that block every target, each once: what a person has to solve before any upgrade. */
export function blockersOfAll({ targets }: Assessment): readonly ConditionVerdict[] {
  const [first, ...others] = targets
  return (first?.verdicts ?? []).filter(
    ({ condition, verdict }) =>
      verdict === 'blocks' &&
      others.every((target) =>
        target.verdicts.some((v) => v.condition === condition && v.verdict === 'blocks'),
      ),
  )
}
