import {
  offerIdIn,
  type PlanId,
  planOf,
  publishedTables,
  type UpgradeFacts,
} from '../../src/eligibility/index.ts'

/** What the bare look-up knows before it is asked, for one cloud. */
export interface BareTables {
  readonly planOfOffer: ReadonlyMap<string, PlanId>
  readonly targets: ReadonlyMap<PlanId, readonly PlanId[]>
}

/** The published table of the global cloud as two maps. */
export function bareTables(): BareTables {
  const targets = new Map(Object.entries(publishedTables.global.upgrades) as [PlanId, readonly PlanId[]][])
  const named = [...targets].flatMap(([source, of]) => [source, ...of])
  const planOfOffer = new Map(named.map((id) => [offerIdIn('global', planOf(id)) ?? '', id]))
  return { planOfOffer, targets }
}

/**
 * The least that an answer takes with the same objects: find the plan, find its targets, ask four yes-or-no questions of
 * each. Counts the targets that are possible; says no reason.
 */
export function bareAssessment({ planOfOffer, targets }: BareTables, facts: UpgradeFacts): number {
  const source = planOfOffer.get(facts.subscription.offerId ?? '')
  let possible = 0
  for (const target of (source && targets.get(source)) ?? []) {
    const isActive = facts.subscription.status === 'active'
    const isGranted = facts.delegatedAdmin !== false
    const isHeld = facts.held.some(({ offerId }) => offerId !== null && planOfOffer.get(offerId) === target)
    const isBare = (facts.addOns?.length ?? 0) === 0
    if (isActive && isGranted && !isHeld && isBare) possible += 1
  }
  return possible
}
