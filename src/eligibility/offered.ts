import {
  isKnown,
  isOffered,
  type Offer,
  sameId,
  type Upgrade,
  type UpgradeError,
  upgradeTypes,
} from '../contract/index.ts'
import type { Assessment, TargetAssessment } from './assess-upgrades.ts'
import { planFrom } from './find-plan.ts'
import type { Plan } from './plans.ts'

/** One target as the service answers for it: its entries for one offer, brought together. */
export interface OfferedTarget {
  readonly offer: Offer
  /** The entry to submit: with license transfer where that is offered, else upgrade only; `null`: refused. */
  readonly way: Upgrade | null
  /** Why not, each reason once; empty where a way is offered. */
  readonly errors: readonly UpgradeError[]
}

/** One row of the ledger: what we predict about a target, and what the service answers. */
export interface LedgerRow {
  readonly offerId: string
  readonly plan: Plan | null
  readonly predicted: TargetAssessment | null
  /** `null`: the service does not name this target, so it cannot be submitted. */
  readonly offered: OfferedTarget | null
}

/**
 * The service's entries by target. The same target may come once per upgrade type, so they are grouped by offer id
 * whatever its case; duplicates are merged. An upgrade type we do not know is never chosen.
 */
export function offeredTargets(upgrades: readonly Upgrade[]): readonly OfferedTarget[] {
  const groups: Upgrade[][] = []
  for (const entry of upgrades) {
    const group = groups.find(([first]) => sameId(first?.targetOffer.id, entry.targetOffer.id))
    if (group) group.push(entry)
    else groups.push([entry])
  }
  return groups.flatMap((group) => {
    const [first] = group
    if (!first) return []
    const open = group.filter((entry) => isOffered(entry) && isKnown(upgradeTypes, entry.upgradeType))
    const way =
      open.find(({ upgradeType }) => upgradeType === 'upgrade_with_license_transfer') ??
      open.find(({ upgradeType }) => upgradeType === 'upgrade_only') ??
      null
    const errors = way ? [] : uniqueErrors(group.flatMap(({ upgradeErrors }) => upgradeErrors))
    return [{ offer: first.targetOffer, way, errors }]
  })
}

/**
 * Every target of the table and every target the service names, once each; the service's own order comes second. A
 * target is recognized by its id, else by its name: offer ids of India and of the 21Vianet cloud are not public.
 */
export function ledgerRows(assessment: Assessment, upgrades: readonly Upgrade[]): readonly LedgerRow[] {
  const offered = offeredTargets(upgrades)
  const predicted = assessment.targets.map((target) => ({
    offerId: target.offerId,
    plan: target.target,
    predicted: target,
    offered:
      offered.find(({ offer }) => sameId(offer.id, target.offerId)) ??
      offered.find(({ offer }) => planOfOffer(offer)?.id === target.target.id) ??
      null,
  }))
  const unexpected = offered
    .filter((target) => !predicted.some((row) => row.offered === target))
    .map((target) => ({
      offerId: target.offer.id,
      plan: planOfOffer(target.offer),
      predicted: null,
      offered: target,
    }))
  return [...predicted, ...unexpected]
}

function planOfOffer({ id, name }: Offer): Plan | null {
  return planFrom({ offerId: id, offerName: name })
}

function uniqueErrors(errors: readonly UpgradeError[]): readonly UpgradeError[] {
  return errors.filter(
    (error, position) =>
      errors.findIndex(
        ({ code, description }) => code === error.code && description === error.description,
      ) === position,
  )
}
