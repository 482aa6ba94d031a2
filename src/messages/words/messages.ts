import type { billingCycles, Cloud, relationships, subscriptionStatuses } from '../../contract/index.ts'

/** Words that every page uses: one word per idea. */
export interface WordsMessages {
  copy: string
  copied: string
  /** Name of a copy button that is an icon alone. */
  copyNamed: (what: string) => string
  recheck: string
  recheckAll: string
  checking: string
  notChecked: string
  /** Beside the result of a check. */
  checkedAt: (time: string) => string
  close: string
  open: string
  tryAgain: string
  loading: string
  opensInNewWindow: string
  yes: string
  no: string
  /** A date the service sent and nobody can read. */
  unknownDate: string
  /** The service gave no date. */
  noDate: string
  /** The service gave no value. */
  notGiven: string
  unknown: string
  /** "Who: you". */
  labelled: (label: string, value: string) => string

  tenantId: string
  subscriptionId: string
  correlationId: string
  requestId: string

  statuses: { readonly [status in (typeof subscriptionStatuses)[number]]: string }
  billingCycles: { readonly [cycle in (typeof billingCycles)[number]]: string }
  relationships: { readonly [relationship in (typeof relationships)[number]]: string }

  licenses: (count: number) => string
  users: (count: number) => string
  accounts: (count: number) => string
  customers: (count: number) => string
  subscriptions: (count: number) => string
  addOns: (count: number) => string
  plans: (count: number) => string

  /** The name of a plan since 2020, beside the older one. */
  today: (laterName: string) => string

  /** Short: the chip in the bar. */
  clouds: { readonly [cloud in Cloud]: string }
  adminCenter: { readonly [cloud in Cloud]: string }

  keys: { readonly enter: string; readonly escape: string; readonly control: string }
}
