import { formatFor } from '../format.ts'
import { en as words } from '../words/en.ts'
import type { SubscriptionsMessages } from './messages.ts'

const { number } = formatFor('en')

export const en: SubscriptionsMessages = {
  title: 'Subscriptions',
  count: (subscriptions, addOns) =>
    addOns === 0 ? number(subscriptions) : `${number(subscriptions)}, and ${words.addOns(addOns)}`,
  timesInYourZone: (zone) => `Times in your zone, ${zone}`,
  copyLink: 'Copy link',
  rights: {
    granted: 'Delegated admin privileges granted',
    missing: 'Delegated admin privileges missing',
    cannotVerify: 'Delegated admin privileges: cannot verify',
    checking: 'Checking delegated admin privileges…',
    notChecked: 'Delegated admin privileges not checked',
  },
  tableLabel: (customer) => `Subscriptions of ${customer}`,
  columns: {
    plan: 'Plan',
    licenses: 'Licenses assigned',
    status: 'Status',
    billing: 'Billing',
    renewal: 'Renewal',
  },
  assignedOfTotal: (assigned, total) => [{ strong: number(assigned) }, ` of ${number(total)}`],
  total: (total) => [{ strong: number(total) }],
  totalUnknown: 'unreadable',
  addOn: 'Add-on',
  renewal: {
    noneWhileSuspended: 'None while suspended',
    noneAfterEnd: 'None',
    commitmentEnds: (date) => `Commitment ends ${date}`,
    withBase: 'with its base plan',
    ends: (date) => `Ends ${date}, auto-renew is off`,
  },
  upgradeNowOf: (plan) => `Upgrade now: ${plan}`,
  whyNotOf: (plan) => `Why not? ${plan}`,
  openToSeeUpgrades: 'Open a subscription to see whether it can be upgraded.',
  onlyYours:
    'Only subscriptions bought through you are listed. What came from another partner or channel shows up when Partner Center checks the upgrade.',
  empty: {
    title: 'No subscriptions yet',
    text: 'This customer has bought nothing through you in this cloud.',
  },
  unreadable: (count) => `${words.subscriptions(count)} could not be read.`,
}
