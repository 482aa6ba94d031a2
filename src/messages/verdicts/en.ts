import type { HeldReference } from '../../eligibility/index.ts'
import { formatFor } from '../format.ts'
import { nameOf } from '../name-of.ts'
import { en as words } from '../words/en.ts'
import type { ReasonContext, ReasonText, VerdictsMessages } from './messages.ts'

const { list, number } = formatFor('en')
const namesOf = (held: readonly HeldReference[]) => list(held.map(({ name }) => name))
const allOwn = (held: readonly HeldReference[]) => held.every(({ own }) => own)

const waitAndRecheck = 'Wait 15 minutes, then select Recheck.'
const decidedLater = 'Partner Center checks it when the form opens.'

const delegatedAdminMissing: ReasonText = {
  title: 'Delegated admin privileges are missing',
  explanation: 'Only the customer’s Global admin can grant delegated admin privileges.',
  who: 'customer_global_admin',
  how: 'Send a relationship request; when accepted, select Recheck.',
  help: 'delegated-admin',
}
const notProvisioned: ReasonText = {
  title: 'Subscription is not provisioned yet',
  explanation: 'Partner Center is still working on its order.',
  who: 'operator_of_cloud',
  how: waitAndRecheck,
  help: null,
}
const signedInPerson: ReasonText = {
  title: 'A signed-in person is needed',
  explanation: 'The backend asked in its own name. Partner Center upgrades only for a signed-in person.',
  who: 'operator_of_console',
  how: 'Let the backend ask in the name of the signed-in user, then select Recheck.',
  help: null,
}
const granularRole: ReasonText = {
  title: 'The GDAP role is not sufficient',
  explanation:
    'The granular delegated admin privileges (GDAP) lack a role. License transfer needs Directory Writer.',
  who: 'customer_global_admin',
  how: 'Request a relationship with this role; when approved, select Recheck.',
  help: 'delegated-admin',
}
const cancelElsewhere = {
  who: 'other_channel',
  how: 'The customer must cancel it there first. Until then, choose another plan.',
  help: 'several-channels',
} as const

const notActive: { readonly [status: string]: ReasonText } = {
  suspended: {
    title: 'Subscription is suspended',
    explanation: 'Only an active subscription can be upgraded.',
    who: 'you',
    how: 'Reactivate it in Partner Center, then select Recheck.',
    help: null,
  },
  deleted: {
    title: 'Subscription is canceled',
    explanation: 'A canceled subscription cannot be upgraded or reactivated.',
    who: 'you',
    how: 'Order the plan as a new subscription in Partner Center.',
    help: null,
  },
  expired: {
    title: 'Subscription has expired',
    explanation: 'Only an active subscription can be upgraded.',
    who: 'you',
    how: 'Order the plan as a new subscription in Partner Center.',
    help: null,
  },
  pending: {
    title: 'Subscription is pending',
    explanation: 'Partner Center is still working on its order.',
    who: 'operator_of_cloud',
    how: waitAndRecheck,
    help: null,
  },
  disabled: {
    title: 'Subscription is disabled',
    explanation: 'Only an active subscription can be upgraded.',
    who: 'operator_of_cloud',
    how: 'Open a support request in Partner Center.',
    help: null,
  },
}

function statusReason(status: string): ReasonText {
  const known = Object.hasOwn(notActive, status) ? notActive[status] : undefined
  return (
    known ?? {
      title: 'Subscription is not active',
      explanation: `Its status is “${nameOf(words.statuses, status, words.unknown)}”. Only an active subscription can be upgraded.`,
      who: 'you',
      how: 'Look at the subscription in Partner Center, then select Recheck.',
      help: null,
    }
  )
}

function seesOnlyYours({ cloud }: ReasonContext): ReasonText {
  return cloud === 'global'
    ? {
        title: 'Purchases elsewhere are not visible',
        explanation: 'Uplift sees only subscriptions bought through you.',
        who: 'partner_center',
        how: decidedLater,
        help: 'several-channels',
      }
    : {
        title: 'Purchases elsewhere are not visible',
        explanation: 'This cloud does not show what the customer bought elsewhere.',
        who: 'customer_admin',
        how: 'Ask the customer’s admin to look under Billing > Licenses in the Office 365 admin center operated by 21Vianet.',
        help: 'several-channels',
      }
}

const notChecked = (what: string): ReasonText => ({
  title: `${what} not checked`,
  explanation: 'The answer is not there yet.',
  who: 'partner_center',
  how: `Select Recheck. ${decidedLater}`,
  help: null,
})

export const en: VerdictsMessages = {
  upgradeNow: 'Upgrade now',
  upgradedHere: {
    title: (plan) => `This subscription was upgraded to ${plan}.`,
    text: 'Nothing has to be ordered again. The new subscription is on the receipt.',
    open: 'Open the receipt',
  },
  whyNot: 'Why not?',
  allConditions: 'All conditions',
  anyTarget: 'the new plan',
  labels: { reason: 'Reason', who: 'Who', how: 'How', learnMore: 'Learn more' },
  actions: { addLicenses: 'Add licenses', openAddOn: 'Open add-on', openSubscription: 'Open subscription' },
  people: {
    you: () => 'You',
    customer_global_admin: () => 'The customer’s Global admin',
    customer_admin: () => 'The customer’s admin',
    other_channel: () => 'The customer, with the other partner or channel',
    operator_of_cloud: (cloud) => (cloud === 'global' ? 'Microsoft' : '21Vianet'),
    partner_center: () => 'Partner Center',
    operator_of_console: () => 'Whoever runs Uplift',
    nobody: () => 'Nobody',
  },

  verdicts: { passes: 'Passes', blocks: 'Blocks', cannot_verify: 'Cannot verify' },
  conditions: {
    active: 'Active',
    delegated_admin: 'Delegated rights',
    additional_services: 'Services not held',
    target_not_held: 'Plan not held',
    no_add_ons: 'No add-ons',
    provisioned: 'Provisioned',
    billing_cycle: 'Billing cycle',
    concurrency_limit: 'Offer limit',
    user_context: 'Signed-in person',
    granular_permissions: 'GDAP role',
  },
  serviceTypes: {
    exchange: 'Exchange',
    sharepoint: 'SharePoint',
    skype: 'Skype for Business',
    teams: 'Teams',
    office_apps: 'Office desktop apps',
    yammer: 'Yammer',
    power_bi: 'Power BI',
    phone_system: 'Phone System',
    audio_conferencing: 'Audio Conferencing',
    rights_management: 'Rights Management',
    cloud_app_security: 'Cloud App Security',
    threat_protection: 'Advanced Threat Protection',
    ediscovery: 'Advanced eDiscovery',
    customer_lockbox: 'Customer Lockbox',
    analytics: 'MyAnalytics',
  },

  reasons: {
    status_not_active: ({ status }) => statusReason(status),
    status_unknown: () => ({
      title: 'Status is not given',
      explanation: 'Partner Center did not say whether the subscription is active.',
      who: 'partner_center',
      how: `Select Recheck. ${decidedLater}`,
      help: null,
    }),
    delegated_admin_missing: () => delegatedAdminMissing,
    delegated_admin_not_checked: () => notChecked('Delegated admin privileges'),
    services_already_held: ({ by, services }, { target }) => ({
      title: `Customer already has ${namesOf(by)}`,
      explanation: `${target} would add ${list(services.map((type) => en.serviceTypes[type]))}, which ${namesOf(by)} ${by.length === 1 ? 'includes' : 'include'} already.`,
      ...(allOwn(by)
        ? {
            who: 'you',
            how: `Cancel ${by.length === 1 ? 'it' : 'them'} first, then select Recheck. Or choose another plan.`,
            help: 'several-channels',
          }
        : cancelElsewhere),
    }),
    other_channels_not_visible: (_reason, context) => seesOnlyYours(context),
    services_of_product_unknown: ({ by }) => ({
      title: `Services of ${namesOf(by)} are not known`,
      explanation: 'Uplift has no list of these services, so it cannot compare them.',
      who: 'partner_center',
      how: decidedLater,
      help: null,
    }),
    target_already_held: ({ by }, { target }) => {
      const own = allOwn(by)
      const [first] = by
      const quantity = first?.quantity == null ? '' : `, with ${words.licenses(first.quantity)}`
      const seller = own ? 'bought through you' : 'bought through another partner or channel'
      return {
        title: `Customer already has ${target}`,
        explanation: `There is a subscription to ${namesOf(by)}${quantity}, ${seller}.`,
        ...(own
          ? {
              who: 'you',
              how: 'Add licenses to that subscription instead, or cancel it first and select Recheck.',
              help: 'several-channels',
            }
          : cancelElsewhere),
      }
    },
    add_ons_present: ({ addOns }) => ({
      title: addOns.length === 1 ? 'Add-on present' : 'Add-ons present',
      explanation: `${namesOf(addOns)} ${addOns.length === 1 ? 'belongs' : 'belong'} to this subscription.`,
      who: 'you',
      how: `Cancel the ${addOns.length === 1 ? 'add-on' : 'add-ons'} first, then select Recheck.`,
      help: null,
    }),
    add_ons_not_checked: () => notChecked('Add-ons'),
    not_provisioned: ({ status }) =>
      status === 'pending'
        ? notProvisioned
        : {
            title: 'Subscription is not provisioned',
            explanation: `Partner Center reports “${status}” for its provisioning.`,
            who: 'operator_of_cloud',
            how: 'Open a support request in Partner Center.',
            help: null,
          },
    provisioning_not_checked: () => notChecked('Provisioning'),
    billing_cycle_not_supported: ({ billingCycle }, { target }) => ({
      title: 'Billing cycle does not fit',
      explanation: `${target} is not sold with the billing cycle “${nameOf(words.billingCycles, billingCycle, words.unknown)}”.`,
      who: 'you',
      how: 'Change the billing cycle in Partner Center first, or choose another plan.',
      help: null,
    }),
    billing_cycle_unknown: () => ({
      title: 'Billing cycle is not given',
      explanation: 'Partner Center did not say how the subscription is billed.',
      who: 'partner_center',
      how: decidedLater,
      help: null,
    }),
    concurrency_limit_reached: ({ limit, count }, { target }) => ({
      title: `Limit of ${words.subscriptions(limit)} is reached`,
      explanation: `A customer may have ${words.subscriptions(limit)} to ${target} and has ${number(count)}. Canceled ones count until they are removed.`,
      who: 'you',
      how: 'Choose another plan, or wait until a canceled subscription is removed.',
      help: null,
    }),
    concurrency_not_visible: ({ limit }, { target }) => ({
      title: 'Canceled subscriptions are not all visible',
      explanation: `A customer may have ${words.subscriptions(limit)} to ${target}. Canceled ones count until they are removed.`,
      who: 'partner_center',
      how: decidedLater,
      help: null,
    }),
    user_context_missing: () => signedInPerson,
    user_context_not_visible: () => ({
      title: 'Sign-in of the backend is not visible',
      explanation: 'Whether the backend asks in your name cannot be seen from here.',
      who: 'partner_center',
      how: decidedLater,
      help: null,
    }),
    granular_permissions_missing: () => granularRole,
    granular_permissions_not_visible: () => ({
      title: 'GDAP roles are not visible',
      explanation: 'Which roles the granular privileges (GDAP) contain cannot be seen from here.',
      who: 'partner_center',
      how: decidedLater,
      help: 'delegated-admin',
    }),
  },

  noTargets: {
    add_on: () => ({
      title: 'This is an add-on',
      explanation: 'An add-on cannot be upgraded by itself.',
      who: 'nobody',
      how: 'Look at the subscription it belongs to.',
      help: null,
    }),
    usage_based: () => ({
      title: 'This subscription is billed by usage',
      explanation: 'Upgrades exist only for subscriptions with licenses.',
      who: 'nobody',
      how: 'There is nothing to upgrade: what is used is billed.',
      help: null,
    }),
    new_commerce: () => ({
      title: 'This is a new-commerce subscription',
      explanation: 'This upgrade exists only for traditional subscriptions with licenses.',
      who: 'you',
      how: 'Upgrade it in Partner Center itself.',
      help: 'changing-plans',
    }),
    trial: () => ({
      title: 'This is a trial',
      explanation: 'A trial is converted to a paid subscription, not upgraded.',
      who: 'you',
      how: 'Convert it in Partner Center, then look for upgrades.',
      help: 'changing-plans',
    }),
    not_in_table: ({ source }) => ({
      title: 'No upgrade is published for this plan',
      explanation: `The published table of this cloud has no row for ${source}.`,
      who: 'nobody',
      how: 'Order the other plan as a new subscription, then move the users.',
      help: 'changing-plans',
    }),
  },

  serverReasons: {
    other: () => ({
      title: 'Partner Center gives another reason',
      explanation: 'It allows no upgrade to this plan and names no known cause.',
      who: 'operator_of_cloud',
      how: 'Open a support request with the correlation ID.',
      help: null,
    }),
    delegated_admin_permissions_disabled: () => delegatedAdminMissing,
    subscription_status_not_active: () => ({
      title: 'Subscription is not active',
      explanation: 'Only an active subscription can be upgraded.',
      who: 'you',
      how: 'Look at the subscription in Partner Center, then select Recheck.',
      help: null,
    }),
    conflicting_service_types: ({ target }) => ({
      title: 'Customer already has services of this plan',
      explanation: `Another subscription of the customer includes services that ${target} would add.`,
      who: 'customer_admin',
      how: 'Find it with the customer and cancel it where it was bought, then select Recheck.',
      help: 'several-channels',
    }),
    concurrency_conflicts: ({ target }) => ({
      title: `Customer already has ${target}`,
      explanation:
        'Partner Center allows no further subscription to this plan. It may come from another partner or channel.',
      who: 'customer_admin',
      how: 'Add licenses to the one that exists, or cancel it where it was bought.',
      help: 'several-channels',
    }),
    user_context_required: () => signedInPerson,
    subscription_add_ons_present: () => ({
      title: 'Add-ons present',
      explanation: 'Add-ons belong to this subscription.',
      who: 'you',
      how: 'Cancel the add-ons first, then select Recheck.',
      help: null,
    }),
    subscription_does_not_have_any_upgrade_paths: ({ source }) => ({
      title: 'Partner Center offers no upgrade',
      explanation: `It knows no plan that ${source} can be upgraded to.`,
      who: 'nobody',
      how: 'Order the other plan as a new subscription, then move the users.',
      help: 'changing-plans',
    }),
    subscription_target_offer_not_found: ({ target }) => ({
      title: 'Partner Center does not offer this plan',
      explanation: `${target} is not available for this customer.`,
      who: 'nobody',
      how: 'Choose another plan.',
      help: null,
    }),
    subscription_not_provisioned: () => notProvisioned,
    offer_does_not_support_billing_cycle: ({ target }) => ({
      title: 'Billing cycle does not fit',
      explanation: `${target} is not sold with the billing cycle of this subscription.`,
      who: 'you',
      how: 'Change the billing cycle in Partner Center first, or choose another plan.',
      help: null,
    }),
    insufficient_granular_admin_permissions: () => granularRole,
  },
  unknownServerReason: (code) => ({
    title: `Partner Center gives reason “${code}”`,
    explanation: 'This version of Uplift does not know this reason, so the plan counts as not possible.',
    who: 'operator_of_cloud',
    how: 'Open a support request with the correlation ID.',
    help: null,
  }),
  partnerCentersOwnWords: (text) => `Partner Center’s own words: “${text}”`,

  hint: {
    possible: (possible, total) =>
      `${number(possible)} of ${words.plans(total)} ${possible === 1 ? 'is' : 'are'} possible`,
    blockEvery: (conditions) =>
      `Why not? ${number(conditions)} ${conditions === 1 ? 'condition blocks' : 'conditions block'} every plan`,
    everyBlocked: (plans) =>
      plans === 1 ? 'Why not? The only plan is blocked' : `Why not? All ${words.plans(plans)} are blocked`,
    checkedPlans: (plans, time) => `${words.plans(plans)} of the published table, checked ${time}`,
    predicted: (time) => `Predicted ${time}. Partner Center confirms when the form opens.`,
    blocked: (title) => `Blocked. ${title}`,
  },

  server: {
    head: 'Partner Center’s verdict',
    possible: 'Possible',
    notPossible: 'Not possible',
    notNamed: 'Not named',
    notNamedNote: 'The published table names this plan, Partner Center does not. It cannot be submitted.',
    notAsked: 'Not asked yet',
    isFinal: 'Partner Center’s verdict is final.',
    notInTable: 'Not in the published table. Partner Center offers it beyond the table.',
    differs: 'Partner Center decides otherwise than predicted. It also sees what others sold.',
  },
  cannotVerifyNote: {
    global:
      'The customer may have bought such plans from another partner or channel. Uplift cannot see that; Partner Center’s verdict includes it.',
    '21vianet':
      'This cloud does not show what the customer bought elsewhere. Ask the customer’s admin to look under Billing > Licenses in the Office 365 admin center operated by 21Vianet.',
  },
}
