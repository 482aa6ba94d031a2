import { formatFor } from '../format.ts'
import type { SessionMessages } from './messages.ts'

const { duration, number } = formatFor('en')

export const en: SessionMessages = {
  closed: {
    worker: {
      title: 'A service worker of the demo controls this page, so nothing can be submitted.',
      what: 'It was removed; a reload ends it. If it stays, close every tab of Uplift and clear this site’s data.',
      action: 'Reload the page',
    },
    over: {
      title: 'You are not signed in any more, so nothing can be submitted.',
      what: 'What you typed is kept. Sign in again; you come back to this page.',
      action: 'Sign in again',
    },
    other_person: {
      title: 'Somebody else has signed in in this browser, so nothing can be submitted here.',
      what: 'Load the page again to go on as that person.',
      action: 'Load again',
    },
  },
  bar: {
    label: 'Your sign-in',
    ending: (seconds) =>
      seconds === 0 ? 'Your session ends now.' : `Your session ends in ${duration(seconds)}.`,
    typedIsKept: 'What you typed is kept.',
    stay: 'Stay signed in',
    asking: 'Asking…',
    last: 'It cannot be extended any more.',
    signInAgain: 'Sign in again',
    over: {
      gateway: {
        title: 'You are not signed in any more.',
        text: 'What you typed is kept. Sign in again; you come back to this page.',
        action: 'Sign in again',
      },
      partner_center: {
        title: 'Partner Center no longer accepts your sign-in.',
        text: 'What you typed is kept. Sign in again; you come back to this page.',
        action: 'Sign in again',
      },
      other_person: {
        title: 'Somebody else has signed in in this browser.',
        text: 'What you typed stays with your own sign-in. Load the page again to go on as that person.',
        action: 'Load again',
      },
    },
  },
  signOut: {
    title: 'Sign out?',
    forgets:
      'This browser then forgets what was typed and not submitted. It also forgets lists of accounts that need work, and your notes on upgrades. Other tabs are signed out too.',
    keeps: (open) =>
      open === 0
        ? 'The receipts of your upgrades stay, with IDs only.'
        : `${number(open)} ${open === 1 ? 'upgrade is' : 'upgrades are'} not confirmed yet and ${open === 1 ? 'goes' : 'go'} on. You find ${open === 1 ? 'it' : 'them'} here when you sign in again.`,
    offline: 'You are offline, so you cannot sign out now.',
    action: 'Sign out',
    underWay: 'Signing out…',
    cancel: 'Stay signed in',
  },
}
