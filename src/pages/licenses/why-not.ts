import type { Subscription } from '../../contract/index.ts'
import { subscriptionKind } from '../../eligibility/index.ts'

/** Why the number of licenses cannot be changed here. */
export type WhyNot = 'suspended' | 'not_active' | 'add_on' | 'usage_based' | 'trial'

/**
 * Whether the number of licenses of a subscription may change; `null`: it may. A status that the service does not tell
 * does not block: it decides itself. Sources: error codes 2001 and 2011 (developer/error-codes, 2023); a trial has a
 * fixed number (offers recorded 2019: 25 to 25), usage has none.
 */
export function whyNot(subscription: Subscription): WhyNot | null {
  const kind = subscriptionKind(subscription)
  if (kind === 'add_on' || kind === 'usage_based' || kind === 'trial') return kind
  const { status } = subscription
  if (status === null || status === 'active') return null
  return status === 'suspended' ? 'suspended' : 'not_active'
}
