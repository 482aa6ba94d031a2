import type { Cloud } from '../../contract/index.ts'
import type { Rich } from '../rich.ts'

/** Screen 4: the form, and its review. */
export interface UpgradeMessages {
  crumb: string
  title: (plan: string) => string

  steps: { label: string; choose: string; review: string; receipt: string; done: string }

  cards: {
    label: string
    note: (plan: string) => string
    /** Before a service, for those who do not see the sign. */
    gains: string
    loses: string
    /** "Exchange Online (Plan 2), was Exchange Online (Plan 1)". */
    was: (service: string, before: string) => string
    moreServices: (count: number) => string
    /** The service offers a plan that the published table lacks. */
    notInTable: string
    /** Short form of a card that is not chosen, on a phone. */
    summary: (gained: number, lost: number) => string
    chooseOne: string
  }
  notPossible: {
    title: (count: number) => string
    first: (plan: string, reason: string) => string
  }
  nonePossible: { title: string; text: string; toDetails: string }
  prefill: {
    planNotPossible: (plan: string) => string
    planUnknown: string
  }

  move: {
    title: string
    withTransfer: { title: string; text: string; usersText: (users: number) => string }
    byHand: {
      title: string
      text: string
      /** Why the licenses do not move with the upgrade. */
      why: string
      where: { readonly [cloud in Cloud]: string }
    }
    exclusionsLost: string
    learnMore: string
  }

  records: {
    title: string
    note: string
    ticket: string
    comment: string
  }

  /** The column on the right. */
  change: {
    title: string
    noPrice: string
    learnBill: string
    learnPlans: string
  }
  irreversible: { title: string; text: (plan: string) => string }
  review: string
  nothingSentYet: string

  reviewPage: {
    title: string
    fromTo: (source: string, target: string) => string
    now: string
    after: string
    customer: { title: string; text: (name: string, domain: string, tenantEnd: string) => string }
    changes: {
      title: string
      newSubscription: (customer: string) => string
      billing: (cycle: string) => string
    }
    irreversible: { title: string; text: string; noWayBack: (plan: string) => string }
    moving: { title: string; withTransfer: string; byHand: (cloud: Cloud) => string }
    users: { title: string; withTransfer: string; byHand: string }
    eligible: (time: string) => Rich
    backToChoices: string
    submit: string
    submittedOnce: string
    records: { title: string }
  }

  sending: {
    /** Before it is written down. */
    checking: string
    seconds: (seconds: number) => string
    mayClose: string
  }

  /** Why Submit cannot be used. */
  /** Something changed between the choice and Submit; nothing was sent. */
  changed: {
    title: string
    next: string
    sourceMissing: string
    status: (before: string, now: string) => string
    quantity: (before: string, now: string) => string
    plan: (before: string, now: string) => string
    billingCycle: (before: string, now: string) => string
    notOffered: string
    bounds: (bounds: string) => string
  }
  closed: {
    noJournal: { title: string; text: string; how: string }
    underWay: { title: string; text: string; open: string }
    offline: { title: string; text: string }
    notReadBack: { title: string; text: string }
    /** The request never left. */
    refusedByGateway: string
    nothingSent: string
  }
}
