import { type UpgradeErrorCode, upgradeErrorCodes } from '../../src/contract/index.ts'
import {
  assessUpgrades,
  type ConditionVerdict,
  type Reason,
  upgradeErrorCodeOf,
} from '../../src/eligibility/index.ts'
import { factsOf } from './facts.ts'
import { type Product, productById } from './products.ts'
import type { CustomerState, SubscriptionRecord } from './records.ts'
import { upgradeErrorTexts } from './upgrade-error-texts.ts'

export type UpgradeType = 'upgrade_only' | 'upgrade_with_license_transfer'

/** A reason against a way, as the service writes it. */
export interface WayError {
  readonly code: UpgradeErrorCode
  readonly additionalDetails: string | null
}

/** One way up: a target offer, how its licenses move, and everything that stands against it. */
export interface Way {
  readonly target: Product
  readonly upgradeType: UpgradeType
  readonly errors: readonly WayError[]
}

/**
 * Every way of a subscription, the ineligible ones included: one per target and upgrade type. The 21Vianet cloud
 * moves no licenses by itself. Source: domain facts 3.2, 3.3, 3.5 (isEligible stands per entry, and the types need
 * different rights).
 */
export function waysOf(state: CustomerState, source: SubscriptionRecord): readonly Way[] {
  const { cloud, withheldTargets } = state.sheet
  const types: readonly UpgradeType[] =
    cloud === 'global' ? ['upgrade_with_license_transfer', 'upgrade_only'] : ['upgrade_only']
  const { targets } = assessUpgrades(factsOf(state, source))
  return targets
    .filter(({ target }) => !withheldTargets.includes(target.id))
    .flatMap(({ offerId, verdicts }) => {
      const target = productById(cloud, offerId)
      if (target === null) return []
      return types.map((upgradeType) => ({
        target,
        upgradeType,
        errors: [...merged(verdicts), ...rightsErrors(state, upgradeType)],
      }))
    })
}

/**
 * Errors 5 and 11 hang on how the licenses move: with granular rights "upgrade only" takes Directory Reader, the
 * transfer Directory Writer, and only the transfer needs a signed-in person. Source: domain facts 3.1.
 */
function rightsErrors({ sheet }: CustomerState, upgradeType: UpgradeType): readonly WayError[] {
  const transfer = upgradeType === 'upgrade_with_license_transfer'
  const rights = sheet.granularRights
  const insufficient = rights === 'none' || (transfer && rights === 'read')
  return [
    ...(transfer && !sheet.userContext ? [error('user_context_required')] : []),
    ...(insufficient ? [error('insufficient_granular_admin_permissions')] : []),
  ]
}

// Two conditions answer with the same code; the service names a code once.
function merged(verdicts: readonly ConditionVerdict[]): readonly WayError[] {
  const details = new Map<UpgradeErrorCode, string[]>()
  for (const finding of verdicts) {
    if (finding.verdict !== 'blocks') continue
    const code = upgradeErrorCodeOf[finding.condition]
    const known = details.get(code) ?? []
    const detail = detailOf(finding.reason)
    details.set(code, detail === null || known.includes(detail) ? known : [...known, detail])
  }
  return [...details].map(([code, texts]) => error(code, texts.length > 0 ? texts.join('; ') : null))
}

function detailOf(reason: Reason): string | null {
  switch (reason.code) {
    case 'status_not_active':
    case 'not_provisioned':
      return reason.status
    case 'services_already_held':
    case 'target_already_held':
      return reason.by.map(({ name }) => name).join(', ')
    case 'add_ons_present':
      return reason.addOns.map(({ name }) => name).join(', ')
    case 'billing_cycle_not_supported':
      return reason.billingCycle
    case 'concurrency_limit_reached':
      return `${reason.count} of at most ${reason.limit}`
    default:
      return null
  }
}

function error(code: UpgradeErrorCode, additionalDetails: string | null = null): WayError {
  return { code, additionalDetails }
}

/** The error as it travels: its code is a number (domain facts 3.4). */
export function wayErrorBody({ code, additionalDetails }: WayError): Record<string, unknown> {
  return {
    code: upgradeErrorCodes.indexOf(code),
    description: upgradeErrorTexts[code],
    ...(additionalDetails === null ? {} : { additionalDetails }),
    attributes: { objectType: 'UpgradeError' },
  }
}
