import type { UpgradeErrorCode } from '../../src/contract/index.ts'

/**
 * What the service says with each code. Only the text of `subscription_status_not_active` is attested (sample of
 * "Transition a subscription", 2023, its two blanks included); the others are ours, in the manner of that one.
 */
export const upgradeErrorTexts: { readonly [code in UpgradeErrorCode]: string } = {
  other: 'Subscription cannot be upgraded.',
  delegated_admin_permissions_disabled:
    'Subscription cannot be upgraded because the delegated admin permissions have been removed.',
  subscription_status_not_active:
    'Subscription cannot be upgraded because the source subscription state is not active.  Additional Details contains the current source subscription state.',
  conflicting_service_types:
    'Subscription cannot be upgraded because the customer has other subscriptions with conflicting service types.  Additional Details contains their names.',
  concurrency_conflicts:
    'Subscription cannot be upgraded because of restrictions on concurrent subscriptions.  Additional Details contains the subscriptions in the way.',
  user_context_required:
    'Subscription cannot be upgraded with license transfer because the request was made without user context.',
  subscription_add_ons_present:
    'Subscription cannot be upgraded because it has purchased add-ons.  Additional Details contains their names.',
  subscription_does_not_have_any_upgrade_paths:
    'Subscription cannot be upgraded because it does not have any upgrade paths.',
  subscription_target_offer_not_found:
    'Subscription cannot be upgraded because the requested upgrade path is not available.',
  subscription_not_provisioned:
    'Subscription cannot be upgraded because it is not provisioned yet.  Additional Details contains the state of its provisioning.',
  offer_does_not_support_billing_cycle:
    'Subscription cannot be upgraded because the target offer does not support the billing cycle of the source subscription.',
  insufficient_granular_admin_permissions:
    'Subscription cannot be upgraded because the granular delegated admin permissions are insufficient.',
}
