import { formatFor } from '../format.ts'
import { en as words } from '../words/en.ts'
import type { LicensesMessages } from './messages.ts'

const { number } = formatFor('en')

export const en: LicensesMessages = {
  title: 'Change number of licenses',
  titleOf: (plan) => `Licenses of ${plan}`,
  fieldNote: 'The new total, not the difference.',
  change: {
    title: 'What changes',
    now: 'Now',
    after: 'After',
    added: (count) => `${words.licenses(count)} added`,
    removed: (count) => `${words.licenses(count)} removed`,
    billStays: 'The bill stays the same.',
    billGrows: 'The next bill charges the added licenses by day.',
    billShrinks: 'The next bill credits the removed licenses by day.',
    learnBill: 'Effect on the bill',
  },
  submit: 'Submit',
  sendingFor: (seconds) => `Sending, ${number(seconds)} s`,
  backToDetails: 'Back to details',
  nothingSentYet: 'Nothing is sent yet.',
  sameNumber: 'This is the number of today. Enter another one to submit.',
  notConfirmed: 'Your last change is not confirmed yet. Until then nothing else is submitted.',
  notPossible: {
    suspended:
      'The number cannot change while the subscription is suspended. Reactivate it in Partner Center first.',
    notActive: (status) =>
      `The number can change only while the subscription is active. Its status is “${status}”.`,
    addOn: 'This page changes the licenses of plans. Change this add-on in Partner Center.',
    usageBased: 'A subscription that is billed by usage has no licenses.',
    trial: 'A trial has a fixed number of licenses.',
    underWay: 'The number cannot change while an upgrade of this subscription is not confirmed yet.',
    noBounds: 'Partner Center gave no bounds for this plan. It checks the number itself.',
  },

  decrease: {
    title: (removed) => `This removes ${words.licenses(removed)}.`,
    text: 'Press the button again to submit it.',
    confirm: (removed) => `Remove ${words.licenses(removed)}`,
  },

  saved: {
    title: (count) => `Now ${words.licenses(count)}`,
    text: (before, after) => `Changed from ${number(before)} to ${number(after)} and read back.`,
    at: (time) => `Confirmed ${time}`,
  },
  accepted: {
    title: 'Partner Center is working on it',
    text: 'It accepted the change. Uplift looks until the new number is there.',
  },
  stale: {
    title: 'The subscription has changed meanwhile',
    text: 'Somebody changed it after you opened this page, so nothing was saved.',
    quantity: (before, now) => `Number of licenses: ${number(before)} before, ${number(now)} now.`,
    status: (before, now) => `Status: ${before} before, ${now} now.`,
    autoRenew: (now) => `Auto-renew: ${now} now.`,
    other: 'Another detail changed. The number of licenses is the same.',
    typedIsKept: 'Your number is kept. Check it, then submit again.',
    useNew: 'Start from the new number',
  },
  refused: { nothingChanged: 'Nothing was changed.' },
  noAnswer: {
    title: 'No answer came',
    text: 'The change may have been made. Uplift keeps looking at the number, also after a reload.',
    lookNow: 'Look now',
    still: (count) => `Still ${words.licenses(count)}; not confirmed yet`,
    lookAgain: 'Look again',
    looking: 'Looking…',
    late: {
      title: (count) => `Still ${words.licenses(count)} after 15 minutes`,
      text: 'The change was not seen. You can submit again: the number is a total, so nothing is added twice.',
    },
  },
  offline: 'You are offline; nothing was sent.',
  reset: 'Reset to today’s number',
}
