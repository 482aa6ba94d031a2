import { PartnerCenterError } from '../../api/partner-center-error.ts'
import type { Subscription } from '../../contract/index.ts'

/** What became of a change of the number of licenses, as far as it is known. */
export type ChangeOutcome =
  | { readonly kind: 'saved'; readonly before: number | null; readonly now: number }
  | { readonly kind: 'accepted' }
  | { readonly kind: 'stale'; readonly before: Subscription }
  | { readonly kind: 'out_of_bounds' }
  | { readonly kind: 'refused'; readonly error: PartnerCenterError }
  | { readonly kind: 'offline' }
  /** No usable answer: the change may have been made. Only a look at the number tells. */
  | { readonly kind: 'open' }
  /** Sent, and not seen for as long as it is looked for. */
  | { readonly kind: 'overdue' }

// After these the service may or may not have acted: answers that never came, broke off, or came from elsewhere.
const open: readonly PartnerCenterError['kind'][] = [
  'no_answer',
  'offline',
  'server',
  'unreadable',
  'not_the_backend',
]

/** The outcome a failed request stands for. Status and code count together (developer/error-codes, 2023). */
export function outcomeOfFailure(error: Error, before: Subscription): ChangeOutcome {
  if (!(error instanceof PartnerCenterError)) return { kind: 'open' }
  if (open.includes(error.kind)) return { kind: 'open' }
  if (error.status === 412 || (error.status === 400 && error.code === '2055'))
    return { kind: 'stale', before }
  if (error.status === 400 && error.code === '2002') return { kind: 'out_of_bounds' }
  return { kind: 'refused', error }
}
