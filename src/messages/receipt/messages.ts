import type { Cloud } from '../../contract/index.ts'
import type { LicenseCause } from '../../eligibility/index.ts'
import type { AnswerKind } from '../../submission/index.ts'

/** What one outcome says. */
interface OutcomeText {
  readonly lead: string
  readonly text: string
}

/** Screen 6: what became of an upgrade. */
export interface ReceiptMessages {
  /** Last crumb and title of the window. */
  crumb: (date: string) => string
  titles: {
    confirmed: (plan: string) => string
    /** Every other outcome. */
    open: (plan: string) => string
  }
  chips: {
    confirmed: string
    followUp: (accounts: number) => string
    followUpUnknown: string
    refused: string
    notConfirmed: string
    notVisible: string
    closed: string
    notSent: string
  }

  confirmed: {
    nothingElse: string
    /** Our own answer did not come, so it is a fact about the customer and not about our request. */
    fact: (plan: string, licenses: number) => string
    /** Somebody else's request made it. */
    byAnother: string
  }
  followUp: {
    title: string
    lead: (accounts: number) => string
    causes: {
      readonly [cause in LicenseCause]: { readonly title: string; readonly fix: (cloud: Cloud) => string }
    }
    columns: { account: string; cause: string; services: string }
    allServices: string
    noName: string
    keptHere: string
    notKnown: { title: string; text: (cloud: Cloud) => string }
    byHand: { title: string; text: (cloud: Cloud) => string }
    learnMore: string
  }
  refused: {
    lead: string
    nothingChanged: (time: string) => string
    noReason: string
    tryOther: string
    toDetails: string
  }
  notConfirmed: OutcomeText & {
    looking: string
    progress: (passed: string, whole: string) => string
    lookNow: string
    /** The service refused, and it may be the echo of our own success. */
    refused: (time: string) => string
    lastLookNotVisible: (time: string) => string
    nextLookIn: (seconds: number) => string
  }
  notSent: { title: string; text: string; again: string }
  notVisible: OutcomeText & {
    close: string
    closeNote: string
    closed: string
    sendAgain: {
      title: string
      /** The customer's name has to be typed: the one thing that cannot be done by mistake. */
      text: (customer: string) => string
      name: string
      wrongName: string
      action: string
      checking: string
      /** No more than three times. */
      noMore: string
      elsewhere: string
      changed: string
    }
  }

  log: {
    title: string
    journal: string
    sent: string
    answers: { readonly [answer in AnswerKind]: string }
    looked: (times: number) => string
    seen: string
    notVisible: string
  }

  facts: {
    title: string
    newSubscription: string
    oldSubscription: string
    licenses: (before: number, after: number) => string
    confirmed: string
    ticket: string
    comment: string
  }

  /** What to say on the phone, and what to write: words to a customer. */
  toCustomer: {
    title: string
    notConfirmed: string
  }
  locked: { title: string; text: string }
  ifNothingSeen: { title: (time: string) => string; text: string }

  copyDetails: string
  missing: { title: string; text: string; next: string }
}
