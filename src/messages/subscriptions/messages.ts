import type { Rich } from '../rich.ts'

/** Screen 2: the subscriptions of a customer. */
export interface SubscriptionsMessages {
  title: string
  /** Beside the title. */
  count: (subscriptions: number, addOns: number) => string
  timesInYourZone: (zone: string) => string
  copyLink: string
  rights: { granted: string; missing: string; cannotVerify: string; checking: string; notChecked: string }
  tableLabel: (customer: string) => string
  columns: { plan: string; licenses: string; status: string; billing: string; renewal: string }
  assignedOfTotal: (assigned: number, total: number) => Rich
  total: (total: number) => Rich
  totalUnknown: string
  addOn: string
  renewal: {
    noneWhileSuspended: string
    noneAfterEnd: string
    commitmentEnds: (date: string) => string
    withBase: string
    /** Auto-renew is off: it ends on that day. */
    ends: (date: string) => string
  }
  /** Names of the controls in a row. */
  upgradeNowOf: (plan: string) => string
  whyNotOf: (plan: string) => string
  /** In the 21Vianet cloud the list has no icon. */
  openToSeeUpgrades: string
  onlyYours: string
  empty: { title: string; text: string }
  unreadable: (count: number) => string
}
