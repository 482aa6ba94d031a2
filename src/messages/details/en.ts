import { formatFor } from '../format.ts'
import { en as words } from '../words/en.ts'
import type { DetailsMessages } from './messages.ts'

const { number } = formatFor('en')

export const en: DetailsMessages = {
  fieldsLabel: 'Subscription',
  fields: {
    subscriptionId: 'Subscription ID',
    status: 'Status',
    suspensionReasons: 'Reason for the suspension',
    provisioning: 'Provisioning',
    licenses: 'Licenses',
    billingCycle: 'Billing cycle',
    billingType: 'Billed by',
    created: 'Created',
    start: 'Start date',
    renewal: 'Renewal date',
    end: 'End date',
    autoRenew: 'Auto-renew',
    term: 'Term',
    trial: 'Trial',
    nickname: 'Nickname',
    offerName: 'Offer',
    offerId: 'Offer ID',
    orderId: 'Order ID',
    entitlementId: 'Entitlement ID',
    partnerId: 'Partner ID (MPN)',
    publisher: 'Publisher',
    unitType: 'Unit',
    contractType: 'Contract type',
    etag: 'Version (etag)',
    baseSubscription: 'Belongs to',
  },
  rawValue: (value) => `Partner Center says “${value}”`,
  suspensionReasons: { CustomerCancellation: 'Canceled by the customer', Expiration: 'Expired' },
  billingTypes: { none: 'None', usage: 'Usage', license: 'Licenses', benefit: 'Benefit' },
  provisioning: { success: 'Done', pending: 'Under way', failed: 'Stopped' },
  on: 'On',
  off: 'Off',
  assigned: (assigned) => `${number(assigned)} assigned`,
  assignedNotVisible: 'how many are assigned cannot be seen in this cloud',
  assignedNotChecked: 'assigned: not checked',
  moreFields: 'All fields',

  notice: {
    possible: (plans) => `This subscription can be upgraded to ${plans}.`,
    cannotVerify: (conditions) =>
      `${number(conditions)} ${conditions === 1 ? 'condition' : 'conditions'} cannot be verified in this cloud. Partner Center decides.`,
    checksAgain: 'Partner Center checks again when the form opens.',
    blocked: 'This subscription cannot be upgraded now.',
    blockedNote: 'The reasons stand below, with who can change them and how.',
  },

  ledger: {
    title: 'Why, and why not',
    caption: (targets, conditions) =>
      `${words.plans(targets)} × ${number(conditions)} ${conditions === 1 ? 'condition' : 'conditions'}, and Partner Center’s verdict.`,
    tableLabel: 'Every target plan with its conditions',
    target: 'Target plan',
    checkedAt: (local, utc) => `Checked ${local} (${utc})`,
    nothingBeyondTable: 'Partner Center names no plan beyond the published table.',
    beyondTable: (count) =>
      `Partner Center names ${number(count)} ${count === 1 ? 'plan' : 'plans'} beyond the published table.`,
    serverNotReached: 'Partner Center did not answer. What you see is predicted.',
    copyForCustomer: 'Copy text for the customer',
    textForCustomer: (source, plans, adminCenter, tenantId) =>
      `Hello,\n\nwe would like to upgrade your subscription to ${source}. Partner Center does not show us what you bought elsewhere.\n\nPlease open the ${adminCenter} and look at your subscriptions: is there one to ${plans}, or one that includes the same services, bought from another partner or directly? Tell us its name, the number of licenses, and where you bought it. If there is none, tell us that too.\n\nTenant ID: ${tenantId}`,
    sameReasons: (titles) => `The same reasons as above: ${titles}`,
  },

  relationship: {
    title: 'Relationship request',
    text: 'Send this link to the customer’s Global admin. When they have accepted it, select Recheck.',
    copy: 'Copy link',
    unknownHost:
      'Uplift does not know this address, so it is no link. Look at it closely before you send it.',
  },
  addOns: { title: 'Add-ons', tableLabel: 'Add-ons of this subscription' },
  underWay: {
    text: 'An upgrade of this subscription is not confirmed yet. Do not submit again.',
    open: 'Open it',
  },
}
