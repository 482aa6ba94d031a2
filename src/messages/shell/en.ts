import { formatFor } from '../format.ts'
import { en as words } from '../words/en.ts'
import type { ShellMessages } from './messages.ts'

const { number } = formatFor('en')

export const en: ShellMessages = {
  productName: 'Uplift',
  pageTitle: (page) => `${page} – Uplift`,
  simulatedPageTitle: (page) => `Simulated: ${page} – Uplift`,
  skipToContent: 'Skip to content',
  loadingPage: 'Loading the page',

  simulated: {
    mark: 'Simulated backend',
  },
  places: { label: 'Places', customers: 'Customers', help: 'Help', whereYouAre: 'Where you are' },
  menu: { open: 'Open menu' },

  cloud: {
    label: 'Cloud',
    notes: {
      global: 'Partner Center',
      '21vianet': 'Partner Center operated by 21Vianet, China',
    },
  },
  language: {
    label: 'Language',
    notLoaded: 'The texts of this language could not be loaded. Check the connection, then select it again.',
  },
  account: {
    label: 'Signed in',
    nameless: 'Signed in',
    signOut: 'Sign out',
    signOutOf: (name) => `Sign out (${name})`,
    notLoaded: 'Signing out could not begin. Check the connection, then try again.',
  },

  keys: {
    title: 'Keyboard',
    search: 'Go to the search of this page',
    map: 'Show this map',
    customers: 'Go to Customers',
    help: 'Go to Help',
    closeOrBack: 'Close what is open',
    submitForm: 'Go on to the review',
    singleKeys: 'Single-key shortcuts',
    singleKeysNote: 'They are ignored while you type in a field.',
  },

  open: {
    label: 'Upgrades not confirmed yet',
    lead: (count) => `${number(count)} ${count === 1 ? 'upgrade is' : 'upgrades are'} not confirmed yet.`,
    one: (customer, plan, licenses) => `${customer}, ${plan}, ${words.licenses(licenses)}.`,
    doNotSubmitAgain: 'Do not submit again.',
    open: 'Open',
    nextLook: (seconds) => `Next look in ${number(seconds)} s`,
    looking: 'Looking in Partner Center…',
  },

  status: {
    offline: 'You are offline. What you see may be old; nothing can be sent.',
    online: 'You are online again.',
    throttled: (seconds) => `Partner Center limits requests. Continues by itself in ${number(seconds)} s.`,
    throttledQueue: (seconds, queued) =>
      `Partner Center limits requests. Continues by itself in ${number(seconds)} s, ${number(queued)} ${queued === 1 ? 'row' : 'rows'} queued.`,
    throttledOver: 'Partner Center answers again.',
    backgroundProblem: (what) => `Could not be checked: ${what}.`,
  },

  notHereYet: {
    title: 'You are offline, and this page is not here yet',
    text: 'Go on once you are online again. What you typed is kept.',
  },
  newVersion: {
    title: 'There is a new version of Uplift',
    text: 'This page belongs to the old version and cannot be loaded any more. What you typed is kept.',
    reload: 'Reload',
  },

  notFound: {
    title: 'There is no page at this address',
    text: 'The link may be old, or a part of it was lost.',
    toCustomers: 'Go to Customers',
  },
  badLink: {
    title: 'This link does not work',
    id: (text) => `“${text}” is not an ID. An ID has 32 digits and letters from a to f.`,
    cloud: (text) => `“${text}” is not a cloud. There are “global” and “21vianet”.`,
    nothingSent: 'No request was sent.',
    whatToDo: 'Ask for the link again, or look for the customer in the list.',
  },
  broken: {
    title: 'This page stopped working',
    text: 'The cause is in Uplift, not in what you did. What you typed is kept.',
    upgradesAreSafe: 'An upgrade that was submitted goes on. Do not submit it again.',
    reload: 'Reload the page',
    toCustomers: 'Go to Customers',
    copyDetails: 'Copy details',
  },
}
