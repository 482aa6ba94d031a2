/** Screen 3: one subscription, every field of it, and the ledger of why and why not. */
export interface DetailsMessages {
  crumb: string
  titleOf: (plan: string, customer: string) => string
  fieldsLabel: string
  fields: {
    subscriptionId: string
    status: string
    suspensionReasons: string
    licenses: string
    billingCycle: string
    billingType: string
    created: string
    start: string
    renewal: string
    end: string
    autoRenew: string
    term: string
    trial: string
    nickname: string
    offerName: string
    offerId: string
    orderId: string
    entitlementId: string
    partnerId: string
    publisher: string
    unitType: string
    contractType: string
    etag: string
    baseSubscription: string
  }
  /** A value as the service sends it, beside our word: "Partner Center says deleted". */
  rawValue: (value: string) => string
  suspensionReasons: { readonly CustomerCancellation: string; readonly Expiration: string }
  billingTypes: {
    readonly none: string
    readonly usage: string
    readonly license: string
    readonly benefit: string
  }
  on: string
  off: string
  assigned: (assigned: number) => string
  assignedNotVisible: string
  assignedNotChecked: string
  moreFields: string
  changeLicenses: string
  backToSubscriptions: string

  /** Directly under the subscription ID, in the 21Vianet cloud. */
  notice: {
    label: string
    /** `plans` from `format.choice`. */
    possible: (plans: string) => string
    cannotVerify: (conditions: number) => string
    checksAgain: string
    blocked: string
    blockedNote: string
    checking: string
  }

  ledger: {
    title: string
    caption: (targets: number, conditions: number) => string
    tableLabel: string
    target: string
    checkedAt: (local: string, utc: string) => string
    nothingBeyondTable: string
    beyondTable: (count: number) => string
    showReason: (plan: string, condition: string) => string
    hideReason: string
    noTable: string
    serverNotReached: string
    copyForCustomer: string
  }

  addOns: { title: string; none: string; notChecked: string }
  underWay: { text: string; open: string }
}
