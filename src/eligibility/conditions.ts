import type { UpgradeFacts } from './facts.ts'
import { planFrom } from './find-plan.ts'
import { type HeldSubscription, isLive, referenceTo } from './held.ts'
import type { Plan } from './plans.ts'
import { additionalServiceTypes, serviceTypesOf } from './service-types.ts'
import { type Condition, type ConditionVerdict, conditions, type Reason } from './verdicts.ts'

type Check = (facts: UpgradeFacts, source: Plan, target: Plan) => Reason | CannotVerify | null
interface CannotVerify {
  readonly cannotVerify: Reason
}

// Source pages, condition 1: "The subscription is active (not suspended or canceled)". Every other status blocks.
const active: Check = ({ subscription: { status } }) => {
  if (status === null) return { cannotVerify: { code: 'status_unknown' } }
  return status === 'active' ? null : { code: 'status_not_active', status }
}

// Source pages, condition 2: "You have delegated admin privileges for this customer and service".
const delegatedAdmin: Check = ({ delegatedAdmin }) => {
  if (delegatedAdmin === null) return { cannotVerify: { code: 'delegated_admin_not_checked' } }
  return delegatedAdmin ? null : { code: 'delegated_admin_missing' }
}

// Source pages, condition 3: "The customer can't already have subscriptions that include the additional services".
const additionalServices: Check = (facts, source, target) => {
  const added = additionalServiceTypes(source.servicePlans, target.servicePlans)
  if (added.length === 0) return null
  // The target itself is condition 4; naming it here too would give one cause twice.
  const others = facts.held.filter((held) => isLive(held) && planFrom(held)?.id !== target.id)
  const colliding = others.filter((held) => sharedServices(held, added).length > 0)
  if (colliding.length > 0) {
    const services = added.filter((type) =>
      colliding.some((held) => sharedServices(held, added).includes(type)),
    )
    return { code: 'services_already_held', by: colliding.map(referenceTo), services }
  }
  const unknown = others.filter((held) => held.servicePlans === null)
  if (unknown.length > 0)
    return { cannotVerify: { code: 'services_of_product_unknown', by: unknown.map(referenceTo) } }
  return facts.heldIsComplete ? null : { cannotVerify: { code: 'other_channels_not_visible' } }
}

// Source pages, condition 4: "The customer can't already have the subscriptions you are trying to upgrade them to".
const targetNotHeld: Check = (facts, _source, target) => {
  const same = facts.held.filter((held) => isLive(held) && planFrom(held)?.id === target.id)
  if (same.length > 0) return { code: 'target_already_held', by: same.map(referenceTo) }
  return facts.heldIsComplete ? null : { cannotVerify: { code: 'other_channels_not_visible' } }
}

// UpgradeErrorCode 6: add-ons on the source.
const noAddOns: Check = ({ addOns }) => {
  if (addOns === null) return { cannotVerify: { code: 'add_ons_not_checked' } }
  const live = addOns.filter(isLive)
  return live.length === 0 ? null : { code: 'add_ons_present', addOns: live.map(referenceTo) }
}

// UpgradeErrorCode 9: the order is still being processed.
const provisioned: Check = ({ provisioning, subscription }) => {
  if (subscription.status === 'pending') return { code: 'not_provisioned', status: 'pending' }
  if (provisioning === null) return { cannotVerify: { code: 'provisioning_not_checked' } }
  return provisioning === 'success' ? null : { code: 'not_provisioned', status: provisioning }
}

// UpgradeErrorCode 10: the target is not sold with the source's billing cycle.
const billingCycle: Check = ({ subscription: { billingCycle } }, _source, target) => {
  if (billingCycle === null || billingCycle === 'unknown')
    return { cannotVerify: { code: 'billing_cycle_unknown' } }
  return target.billingCycles.includes(billingCycle)
    ? null
    : { code: 'billing_cycle_not_supported', billingCycle }
}

// UpgradeErrorCode 4: the offer's own limit, canceled subscriptions not yet removed included (offer-resources, 2023).
const concurrencyLimit: Check = (facts, _source, target) => {
  const limit = target.concurrentLimit
  if (limit === null) return null
  const same = facts.held.filter((held) => planFrom(held)?.id === target.id)
  const counting = same.filter((held) => isLive(held) || held.removed === false).length
  if (counting >= limit) return { code: 'concurrency_limit_reached', limit, count: counting }
  const possible = same.filter((held) => isLive(held) || held.removed !== true).length
  // The tenant's licenses tell that there is one elsewhere, not how many subscriptions they belong to.
  const isCounted = facts.heldIsComplete && same.every(({ own, removed }) => own || removed !== null)
  return possible >= limit || !isCounted ? { cannotVerify: { code: 'concurrency_not_visible', limit } } : null
}

// UpgradeErrorCode 5: the request came without a signed-in person.
const userContext: Check = ({ userContext }) => {
  if (userContext === null) return { cannotVerify: { code: 'user_context_not_visible' } }
  return userContext ? null : { code: 'user_context_missing' }
}

// UpgradeErrorCode 11: granular delegated admin privileges without the role that the upgrade needs.
const granularPermissions: Check = ({ granularPermissions }) => {
  if (granularPermissions === null) return { cannotVerify: { code: 'granular_permissions_not_visible' } }
  return granularPermissions ? null : { code: 'granular_permissions_missing' }
}

const checks: { readonly [condition in Condition]: Check } = {
  active,
  delegated_admin: delegatedAdmin,
  additional_services: additionalServices,
  target_not_held: targetNotHeld,
  no_add_ons: noAddOns,
  provisioned,
  billing_cycle: billingCycle,
  concurrency_limit: concurrencyLimit,
  user_context: userContext,
  granular_permissions: granularPermissions,
}

// Most conditions pass, and one pass is like another.
const passes = Object.fromEntries(
  conditions.map((condition) => [condition, { condition, verdict: 'passes' }]),
) as { readonly [condition in Condition]: ConditionVerdict }

/** The verdict on one condition for one way from source to target. */
export function assessCondition(
  condition: Condition,
  facts: UpgradeFacts,
  source: Plan,
  target: Plan,
): ConditionVerdict {
  const finding = checks[condition](facts, source, target)
  if (finding === null) return passes[condition]
  if ('cannotVerify' in finding) return { condition, verdict: 'cannot_verify', reason: finding.cannotVerify }
  return { condition, verdict: 'blocks', reason: finding }
}

function sharedServices(held: HeldSubscription, added: readonly string[]) {
  return serviceTypesOf(held.servicePlans ?? []).filter((type) => added.includes(type))
}
