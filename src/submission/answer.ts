import type { ServiceFault, UpgradeErrorCode, UpgradeResult } from '../contract/index.ts'
import type { Refusal } from './intent.ts'
import type { Answer } from './progress.ts'

/** An answer of the service that is not an UpgradeResult. `status` 0: none came. */
export interface FailedAnswer {
  readonly status: number
  readonly fault: ServiceFault | null
  /** The gateway refused the request, so that it never left (docs/gateway.md, section 1). */
  readonly neverLeft?: boolean
}

// Refusals that depend only on the request or the caller: every copy is refused alike (error-codes, 2023-06-15).
const refusedByContent = new Set(['400/2002', '400/3000', '400/27007', '403/20002', '405/', '406/', '415/'])

// The same of an upgrade: they depend on the caller's rights, on what is sold, or on the request, and never follow from an
// upgrade that was done (upgrade-resources, 2023-10-23; 10 and 11: SDK for .NET 3.4.0).
const refusedAlike: ReadonlySet<string> = new Set([
  'delegated_admin_permissions_disabled',
  'user_context_required',
  'subscription_target_offer_not_found',
  'offer_does_not_support_billing_cycle',
  'insufficient_granular_admin_permissions',
] satisfies UpgradeErrorCode[])

/**
 * What a result means. Status 200 is not success: errors without a new id refuse; errors together with an id say two
 * things at once, so the promise is kept and only read-back can tell.
 */
export function answerFromResult(result: UpgradeResult): Answer {
  const promised = result.targetSubscriptionId?.trim() || null
  const refusals = result.upgradeErrors.map(({ code, description }) => ({ status: 200, code, description }))
  const kind = refusals.length > 0 ? kindOfRefusals(refusals, promised) : promised ? 'done' : 'no_answer'
  return {
    kind,
    promisedSubscriptionId: promised,
    refusals,
    // Accounts that were named are known also where the answer names no new subscription.
    followUpCount: kind === 'done' || result.licenseErrors.length > 0 ? result.licenseErrors.length : null,
  }
}

// Errors together with an id say two things at once.
function kindOfRefusals(refusals: readonly Refusal[], promised: string | null): Answer['kind'] {
  const isAlike = promised === null && refusals.every(({ code }) => refusedAlike.has(code ?? ''))
  return isAlike ? 'refused_by_content' : 'refused_by_state'
}

/** What an error answer, or none, means for the intent. */
export function answerFromFailure({ status, fault, neverLeft = false }: FailedAnswer): Answer {
  const refusals = fault ? [{ status, code: fault.code, description: fault.description }] : []
  const kind = neverLeft ? 'not_sent' : kindOf(status, fault)
  return { kind, promisedSubscriptionId: null, refusals, followUpCount: null }
}

function kindOf(status: number, fault: ServiceFault | null): Answer['kind'] {
  if (status === 429) return 'throttled'
  if (status === 401) return 'signed_out'
  if (status === 408 || status < 400 || status >= 500) return 'no_answer'
  const known = refusedByContent.has(`${status}/${fault?.code ?? ''}`) || refusedByContent.has(`${status}/`)
  if (known) return 'refused_by_content'
  // Without a reason it may be anybody on the way who answered, after the service has done its work.
  return fault ? 'refused_by_state' : 'no_answer'
}
