import { formatFor } from '../format.ts'
import type { WordsMessages } from './messages.ts'

const { number } = formatFor('en')
const counted = (one: string, many: string) => (count: number) =>
  `${number(count)} ${count === 1 ? one : many}`

export const en: WordsMessages = {
  copy: 'Copy',
  copied: 'Copied',
  copyNamed: (what) => `Copy ${what}`,
  recheck: 'Recheck',
  recheckAll: 'Recheck all',
  checking: 'Checking…',
  notChecked: 'Not checked',
  checkedAt: (time) => `checked ${time}`,
  close: 'Close',
  open: 'Open',
  tryAgain: 'Try again',
  loading: 'Loading…',
  opensInNewWindow: 'opens in a new window',
  yes: 'Yes',
  no: 'No',
  unknownDate: 'unknown date',
  noDate: 'no date',
  notGiven: 'not given',
  unknown: 'Unknown',
  labelled: (label, value) => `${label}: ${value}`,

  tenantId: 'Tenant ID',
  subscriptionId: 'Subscription ID',
  correlationId: 'Correlation ID',
  requestId: 'Request ID',

  statuses: {
    none: 'None',
    active: 'Active',
    suspended: 'Suspended',
    deleted: 'Canceled',
    expired: 'Expired',
    pending: 'Pending',
    disabled: 'Disabled',
  },
  billingCycles: {
    unknown: 'Unknown',
    monthly: 'Monthly',
    annual: 'Annual',
    none: 'None',
    one_time: 'One time',
    triennial: 'Every three years',
    biennial: 'Every two years',
  },
  relationships: {
    unknown: 'Unknown',
    reseller: 'Reseller',
    advisor: 'Advisor',
    syndication: 'Syndication partner',
    microsoft_support: 'Microsoft support',
    none: 'None',
  },

  licenses: counted('license', 'licenses'),
  users: counted('user', 'users'),
  accounts: counted('account', 'accounts'),
  customers: counted('customer', 'customers'),
  subscriptions: counted('subscription', 'subscriptions'),
  addOns: counted('add-on', 'add-ons'),
  plans: counted('plan', 'plans'),

  today: (laterName) => `today ${laterName}`,

  clouds: { global: 'Global', '21vianet': '21Vianet' },
  adminCenter: {
    global: 'Microsoft 365 admin center',
    '21vianet': 'Office 365 admin center operated by 21Vianet',
  },

  keys: { enter: 'Enter', escape: 'Esc', control: 'Ctrl' },
}
