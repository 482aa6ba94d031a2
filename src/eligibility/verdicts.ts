import type { Open, Subscription, UpgradeErrorCode } from '../contract/index.ts'
import type { ServiceType } from './service-types.ts'

/** The conditions of the source pages, in their order; then those that only the service knows of. */
export const pageConditions = ['active', 'delegated_admin', 'additional_services', 'target_not_held'] as const
export const serverConditions = [
  'no_add_ons',
  'provisioned',
  'billing_cycle',
  'concurrency_limit',
  'user_context',
  'granular_permissions',
] as const
export const conditions = [...pageConditions, ...serverConditions] as const

export type Condition = (typeof conditions)[number]

/** A subscription that a verdict points at. `own` is false where it came through another partner or channel. */
export interface HeldReference {
  readonly id: string | null
  readonly name: string
  readonly quantity: number | null
  readonly own: boolean
}

/** The fact a verdict rests on, by reason. */
export type Reason =
  | { readonly code: 'status_not_active'; readonly status: Open<NonNullable<Subscription['status']>> }
  | { readonly code: 'status_unknown' }
  | { readonly code: 'delegated_admin_missing' }
  | { readonly code: 'delegated_admin_not_checked' }
  | {
      readonly code: 'services_already_held'
      readonly by: readonly HeldReference[]
      readonly services: readonly ServiceType[]
    }
  | { readonly code: 'other_channels_not_visible' }
  | { readonly code: 'services_of_product_unknown'; readonly by: readonly HeldReference[] }
  | { readonly code: 'target_already_held'; readonly by: readonly HeldReference[] }
  | { readonly code: 'add_ons_present'; readonly addOns: readonly HeldReference[] }
  | { readonly code: 'add_ons_not_checked' }
  | { readonly code: 'not_provisioned'; readonly status: string }
  | { readonly code: 'provisioning_not_checked' }
  | { readonly code: 'billing_cycle_not_supported'; readonly billingCycle: string }
  | { readonly code: 'billing_cycle_unknown' }
  | { readonly code: 'concurrency_limit_reached'; readonly limit: number; readonly count: number }
  | { readonly code: 'concurrency_not_visible'; readonly limit: number }
  | { readonly code: 'user_context_missing' }
  | { readonly code: 'user_context_not_visible' }
  | { readonly code: 'granular_permissions_missing' }
  | { readonly code: 'granular_permissions_not_visible' }

/** What is known about one condition of one target. Only a blocking or unverifiable verdict has a reason. */
export type ConditionVerdict = { readonly condition: Condition } & (
  | { readonly verdict: 'passes' }
  | { readonly verdict: 'blocks'; readonly reason: Reason }
  | { readonly verdict: 'cannot_verify'; readonly reason: Reason }
)

/**
 * The code with which the service answers for each condition (UpgradeErrorCode, SDK for .NET 3.4.0, 2023-06). The
 * pages' third condition maps to conflicting service types; their fourth is stricter than the offer's own limit, and
 * both answer with concurrency.
 */
export const upgradeErrorCodeOf: { readonly [condition in Condition]: UpgradeErrorCode } = {
  active: 'subscription_status_not_active',
  delegated_admin: 'delegated_admin_permissions_disabled',
  additional_services: 'conflicting_service_types',
  target_not_held: 'concurrency_conflicts',
  no_add_ons: 'subscription_add_ons_present',
  provisioned: 'subscription_not_provisioned',
  billing_cycle: 'offer_does_not_support_billing_cycle',
  concurrency_limit: 'concurrency_conflicts',
  user_context: 'user_context_required',
  granular_permissions: 'insufficient_granular_admin_permissions',
}
