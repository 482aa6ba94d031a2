import { formatFor } from '../format.ts'
import { en as words } from '../words/en.ts'
import type { DetailsMessages } from './messages.ts'

const { number } = formatFor('en')

export const en: DetailsMessages = {
  crumb: 'Details',
  titleOf: (plan, customer) => `${plan}, ${customer}`,
  fieldsLabel: 'Subscription',
  fields: {
    subscriptionId: 'Subscription ID',
    status: 'Status',
    suspensionReasons: 'Reason for the suspension',
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
  on: 'On',
  off: 'Off',
  assigned: (assigned) => `${number(assigned)} assigned`,
  assignedNotVisible: 'how many are assigned cannot be seen in this cloud',
  assignedNotChecked: 'assigned: not checked',
  moreFields: 'All fields',
  changeLicenses: 'Change number of licenses',
  backToSubscriptions: 'Back to the subscriptions',

  notice: {
    label: 'Upgrade',
    possible: (plans) => `This subscription can be upgraded to ${plans}.`,
    cannotVerify: (conditions) =>
      `${number(conditions)} ${conditions === 1 ? 'condition' : 'conditions'} cannot be verified in this cloud. Partner Center decides.`,
    checksAgain: 'Partner Center checks again when the form opens.',
    blocked: 'This subscription cannot be upgraded now.',
    blockedNote: 'The reasons stand below, with who can change them and how.',
    checking: 'Checking upgrades…',
  },

  ledger: {
    title: 'Why, and why not',
    caption: (targets, conditions) =>
      `${words.plans(targets)} × ${number(conditions)} conditions, and Partner Center’s verdict.`,
    tableLabel: 'Every target plan with its conditions',
    target: 'Target plan',
    checkedAt: (local, utc) => `Checked ${local} (${utc})`,
    nothingBeyondTable: 'Partner Center names no plan beyond the published table.',
    beyondTable: (count) =>
      `Partner Center names ${number(count)} ${count === 1 ? 'plan' : 'plans'} beyond the published table.`,
    showReason: (plan, condition) => `Show the reason: ${plan}, ${condition}`,
    hideReason: 'Hide the reason',
    noTable: 'There is no target plan, so there are no conditions to check.',
    serverNotReached: 'Partner Center did not answer. What you see is predicted.',
    copyForCustomer: 'Copy text for the customer',
  },

  addOns: { title: 'Add-ons', none: 'No add-ons', notChecked: 'Add-ons not checked' },
  underWay: {
    text: 'An upgrade of this subscription is not confirmed yet. Do not submit again.',
    open: 'Open it',
  },
}
