/** Screen 7: another number of licenses for a subscription that exists. */
export interface LicensesMessages {
  title: string
  titleOf: (plan: string) => string
  fieldNote: string
  /** The column on the right. */
  change: {
    title: string
    now: string
    after: string
    added: (count: number) => string
    removed: (count: number) => string
    billStays: string
    billGrows: string
    billShrinks: string
    learnBill: string
  }
  submit: string
  sendingFor: (seconds: number) => string
  backToDetails: string
  nothingSentYet: string
  sameNumber: string
  notConfirmed: string
  notPossible: {
    suspended: string
    notActive: (status: string) => string
    addOn: string
    usageBased: string
    trial: string
    /** An upgrade of the same subscription is not confirmed yet. */
    underWay: string
    noBounds: string
  }
  /** Removing licenses is asked back once. */
  decrease: { title: (removed: number) => string; text: string; confirm: (removed: number) => string }

  saved: {
    title: (count: number) => string
    text: (before: number, after: number) => string
    at: (time: string) => string
  }
  accepted: { title: string; text: string }
  stale: {
    title: string
    text: string
    /** One line for each thing that changed. */
    quantity: (before: number, now: number) => string
    status: (before: string, now: string) => string
    autoRenew: (now: string) => string
    other: string
    typedIsKept: string
    useNew: string
  }
  /** Partner Center did not accept it. */
  refused: { nothingChanged: string }
  noAnswer: {
    title: string
    text: string
    lookNow: string
    /** The number was read and is the old one. */
    still: (count: number) => string
    lookAgain: string
    looking: string
    /** Not seen for as long as it is looked for. */
    late: { title: (count: number) => string; text: string }
  }
  offline: string
  reset: string
}
