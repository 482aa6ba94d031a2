import type { Upgrade, UpgradeError } from '../../contract/index.ts'
import {
  type Assessment,
  assessUpgrades,
  type ConditionVerdict,
  type LedgerRow,
  ledgerRows,
  offeredTargets,
  type PlanId,
  pageConditions,
  planFrom,
  type UpgradeFacts,
  upgradeErrorCodeOf,
} from '../../eligibility/index.ts'
import { type Block, isBlock } from '../../explanations/blocks.ts'

/** What the service says about a target; `not_asked`: it did not answer. */
export type ServerVerdict = 'possible' | 'not_possible' | 'not_named' | 'not_asked'

/** A reason under a row: ours, with the service's own entry beside it where it gives the same one, or the service's alone. */
export interface LineReason {
  readonly block: Block | null
  readonly error: UpgradeError | null
}

/** One target of the ledger: prediction and answer beside each other. */
export interface LedgerLine extends LedgerRow {
  readonly verdicts: readonly ConditionVerdict[]
  readonly server: ServerVerdict
  readonly reasons: readonly LineReason[]
  /** Prediction and answer contradict each other. */
  readonly differs: boolean
}

/**
 * Every target of the published table and every target the service names, with a verdict on every condition.
 * `upgrades` is `null` where the service did not answer.
 */
export function ledgerOf(facts: UpgradeFacts, upgrades: readonly Upgrade[] | null) {
  const named = offeredTargets(upgrades ?? []).flatMap(({ offer }) => planIdOf(offer.id, offer.name))
  const assessment = assessUpgrades({ ...facts, extraTargets: named })
  return { assessment, lines: linesOf(assessment, upgrades) }
}

function linesOf(assessment: Assessment, upgrades: readonly Upgrade[] | null): readonly LedgerLine[] {
  return ledgerRows(assessment, upgrades ?? []).map((row) => {
    const verdicts = row.predicted?.verdicts ?? []
    const server = serverVerdict(row, upgrades !== null)
    const predicted = row.predicted?.outlook
    return {
      ...row,
      verdicts,
      server,
      reasons: reasonsOf(verdicts.filter(isBlock), row.offered?.errors ?? []),
      differs:
        (server === 'possible' && predicted === 'blocked') ||
        (server === 'not_possible' && predicted === 'possible'),
    }
  })
}

/** Whether the target stands in the published table of this cloud. */
export function isInTable({ predicted }: LedgerRow): boolean {
  return predicted?.inTable === true
}

/** Whether a target can be submitted: Partner Center says so, or it did not answer and nothing is seen against it. */
export function isOpen({ server, predicted }: LedgerLine): boolean {
  return server === 'possible' || (server === 'not_asked' && predicted?.outlook === 'possible')
}

/** The verdicts on the conditions of the source pages; the service's own ones show only where they block. */
export function pageVerdict(line: LedgerLine, condition: string): ConditionVerdict | null {
  return line.verdicts.find((verdict) => verdict.condition === condition) ?? null
}

/** The reasons of every line, each told once: what an earlier line has told already is `repeated`. */
export function withoutRepeats(
  lines: readonly LedgerLine[],
  keyOf: (line: LedgerLine, reason: LineReason) => string,
): ReadonlyMap<LedgerLine, { reasons: readonly LineReason[]; repeated: readonly LineReason[] }> {
  const told = new Set<string>()
  return new Map(
    lines.map((line) => {
      const keyed = line.reasons.map((reason) => ({ reason, key: keyOf(line, reason) }))
      const reasons = keyed.filter(({ key }) => !told.has(key))
      const repeated = keyed.filter(({ key }) => told.has(key))
      for (const { key } of keyed) told.add(key)
      return [
        line,
        { reasons: reasons.map(({ reason }) => reason), repeated: repeated.map(({ reason }) => reason) },
      ]
    }),
  )
}

/** What cannot be verified about the conditions of the source pages, each reason once. */
export function unverifiable(lines: readonly LedgerLine[]) {
  const found = lines
    .flatMap(({ verdicts }) => verdicts)
    .flatMap((verdict) =>
      verdict.verdict === 'cannot_verify' && isPageCondition(verdict.condition) ? [verdict] : [],
    )
  return {
    conditions: new Set(found.map(({ condition }) => condition)).size,
    reasons: [...new Map(found.map(({ reason }) => [JSON.stringify(reason), reason])).values()],
  }
}

function isPageCondition(condition: string): boolean {
  return pageConditions.some((known) => known === condition)
}

function planIdOf(offerId: string, offerName: string | null): readonly PlanId[] {
  const plan = planFrom({ offerId, offerName })
  return plan ? [plan.id] : []
}

function serverVerdict({ offered }: LedgerRow, answered: boolean): ServerVerdict {
  if (!answered) return 'not_asked'
  if (offered === null) return 'not_named'
  return offered.way === null ? 'not_possible' : 'possible'
}

function reasonsOf(blocks: readonly Block[], errors: readonly UpgradeError[]): readonly LineReason[] {
  const unmatched = [...errors]
  const ours = blocks.map((block) => {
    const place = unmatched.findIndex(({ code }) => code === upgradeErrorCodeOf[block.condition])
    const [error = null] = place < 0 ? [] : unmatched.splice(place, 1)
    return { block, error }
  })
  return [...ours, ...unmatched.map((error) => ({ block: null, error }))]
}
