import type { Cloud } from '../../contract/index.ts'

/** Frame of every page: bar, banner, status line, keys, and the pages that stand where no other can. */
export interface ShellMessages {
  productName: string
  /** Title of the window. */
  pageTitle: (page: string) => string
  /** Title of the window where everything is simulated. */
  simulatedPageTitle: (page: string) => string
  skipToContent: string
  loadingPage: string

  simulated: {
    mark: string
  }
  places: {
    label: string
    customers: string
    help: string /** Name of the way back up. */
    whereYouAre: string
  }
  menu: { open: string }

  cloud: {
    label: string
    /** One line in the menu under each cloud. */
    notes: { readonly [cloud in Cloud]: string }
  }
  language: { label: string; notLoaded: string }
  /** Who is signed in; only a live console knows. */
  account: {
    label: string
    /** Where the sign-in service gives no name. */
    nameless: string
    signOut: string
    /** In the menu of narrow windows, where the name stands nowhere else. */
    signOutOf: (name: string) => string
    notLoaded: string
  }

  keys: {
    title: string
    search: string
    map: string
    customers: string
    help: string
    closeOrBack: string
    submitForm: string
    singleKeys: string
    singleKeysNote: string
  }

  /** Banner: upgrades whose outcome is not confirmed yet. */
  open: {
    label: string
    lead: (count: number) => string
    one: (customer: string, plan: string, licenses: number) => string
    doNotSubmitAgain: string
    open: string
    nextLook: (seconds: number) => string
    looking: string
  }

  /** Line at the bottom, only while there is something to say. */
  status: {
    offline: string
    online: string
    throttled: (seconds: number) => string
    throttledQueue: (seconds: number, queued: number) => string
    throttledOver: string
    backgroundProblem: (what: string) => string
  }

  /** A page whose file cannot be had while the browser is offline. */
  notHereYet: { title: string; text: string }
  newVersion: { title: string; text: string; reload: string }

  notFound: { title: string; text: string; toCustomers: string }
  badLink: {
    title: string
    id: (text: string) => string
    cloud: (text: string) => string
    nothingSent: string
    whatToDo: string
  }
  /** Something in this program broke. */
  broken: {
    title: string
    text: string
    /** Where an upgrade may be under way. */
    upgradesAreSafe: string
    reload: string
    toCustomers: string
    copyDetails: string
  }
}
