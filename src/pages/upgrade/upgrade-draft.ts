import { type Subscription, sameId } from '../../contract/index.ts'
import {
  type LedgerRow,
  type LicenseBounds,
  type LicenseCountProblem,
  licenseCountFrom,
  type OfferedTarget,
} from '../../eligibility/index.ts'
import type { UpgradePrefill } from '../../paths.ts'

/** What a person has chosen and typed so far. `seats` is the text as typed. */
export interface UpgradeDraft {
  readonly offerId: string | null
  readonly seats: string
  readonly ticket: string
  readonly comment: string
}

/** A choice the service offers, complete and within the bounds of the target offer. */
export interface CheckedDraft {
  readonly target: OfferedTarget & { readonly way: NonNullable<OfferedTarget['way']> }
  readonly quantity: number
}

export type DraftProblem =
  | { readonly field: 'plan'; readonly code: 'no_plan' | 'plan_not_possible' }
  | { readonly field: 'seats'; readonly problem: LicenseCountProblem }

/**
 * The draft a form opens with: what a link fills in, else what was typed before a reload, else the only possible plan
 * and the source's number of licenses. A kept plan that is not possible any more is kept, so that the form can say so.
 */
export function draftFrom(
  prefill: UpgradePrefill,
  kept: { readonly [field: string]: string } | null,
  subscription: Subscription,
  possible: readonly OfferedTarget[],
): UpgradeDraft {
  const only = possible.length === 1 ? (possible[0]?.offer.id ?? null) : null
  return {
    offerId: prefill.plan ?? (kept?.offerId || only),
    seats:
      prefill.seats ?? kept?.seats ?? (subscription.quantity === null ? '' : String(subscription.quantity)),
    ticket: kept?.ticket ?? '',
    comment: kept?.comment ?? '',
  }
}

/** Targets a person can submit, by the service's own answer. */
export function possibleTargets(rows: readonly LedgerRow[]): readonly OfferedTarget[] {
  return rows.flatMap(({ offered }) => (offered?.way ? [offered] : []))
}

/** Bounds of the number of licenses of an offer. */
export function boundsOf(target: OfferedTarget | null): LicenseBounds {
  return { minimum: target?.offer.minimumQuantity ?? null, maximum: target?.offer.maximumQuantity ?? null }
}

/** The target a draft names, whether possible or not. */
export function targetOf(draft: UpgradeDraft, rows: readonly LedgerRow[]): OfferedTarget | null {
  return rows.find(({ offerId }) => sameId(offerId, draft.offerId))?.offered ?? null
}

/** What can be submitted, or the first thing that is missing. */
export function checkDraft(draft: UpgradeDraft, rows: readonly LedgerRow[]): CheckedDraft | DraftProblem {
  if (draft.offerId === null) return { field: 'plan', code: 'no_plan' }
  const target = targetOf(draft, rows)
  if (!target?.way) return { field: 'plan', code: 'plan_not_possible' }
  const count = licenseCountFrom(draft.seats, boundsOf(target))
  if ('problem' in count) return { field: 'seats', problem: count.problem }
  return { target: { ...target, way: target.way }, quantity: count.value }
}

/** Whether a check found something to say. */
export function isProblem(checked: CheckedDraft | DraftProblem): checked is DraftProblem {
  return 'field' in checked
}
