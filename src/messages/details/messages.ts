/** Screen 3: one subscription, every field of it, and the ledger of why and why not. */
export interface DetailsMessages {
  fieldsLabel: string
  fields: {
    subscriptionId: string
    status: string
    suspensionReasons: string
    provisioning: string
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
  provisioning: { readonly success: string; readonly pending: string; readonly failed: string }
  on: string
  off: string
  assigned: (assigned: number) => string
  assignedNotVisible: string
  assignedNotChecked: string
  moreFields: string

  /** Directly under the subscription ID, in the 21Vianet cloud. */
  notice: {
    /** `plans` from `format.choice`. */
    possible: (plans: string) => string
    cannotVerify: (conditions: number) => string
    checksAgain: string
    blocked: string
    blockedNote: string
  }

  ledger: {
    title: string
    caption: (targets: number, conditions: number) => string
    tableLabel: string
    target: string
    checkedAt: (local: string, utc: string) => string
    nothingBeyondTable: string
    beyondTable: (count: number) => string
    serverNotReached: string
    copyForCustomer: string
    /** To the customer's admin, about what this cloud does not show. `plans` from `format.list`. */
    textForCustomer: (source: string, plans: string, adminCenter: string, tenantId: string) => string
    /** A row whose reasons stand under another one already. */
    sameReasons: (titles: string) => string
  }

  /** The link that a customer's Global admin opens to grant the rights. */
  relationship: { title: string; text: string; copy: string; unknownHost: string }
  addOns: { title: string; tableLabel: string }
  underWay: { text: string; open: string }
}
