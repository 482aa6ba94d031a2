import { formatFor } from '../format.ts'
import { faults } from './faults.en.ts'
import type { ErrorsMessages } from './messages.ts'

const { number } = formatFor('en')

export const en: ErrorsMessages = {
  kinds: {
    offline: {
      title: 'You are offline',
      what: 'This browser has no connection, so nothing was loaded and nothing was sent.',
      next: 'Check your connection, then try again.',
    },
    no_answer: {
      title: 'No answer came',
      what: 'Partner Center, or something on the way to it, did not answer.',
      next: 'Try again. If it stays so, ask whoever runs your network.',
    },
    signed_out: {
      title: 'You are not signed in any more',
      what: 'Partner Center asks for a new sign-in. What you typed is kept.',
      next: 'Sign in again; you come back to this page.',
    },
    forbidden: {
      title: 'Your account may not see this',
      what: 'Partner Center refused access for the role you are signed in with.',
      next: 'Ask a Global admin or an Admin agent of your company for the role.',
    },
    not_found: {
      title: 'Not found, or not yours',
      what: 'Partner Center does not show this to your company. The link may be old, or it belongs to another cloud.',
      next: 'Check the cloud at the top, or look for the customer in the list.',
    },
    conflict: {
      title: 'Something else is under way here',
      what: 'Partner Center is still working on another change of the same thing.',
      next: 'Wait a few minutes, then load it again.',
    },
    throttled: {
      title: 'Partner Center asked us to wait',
      what: 'It limits the number of requests (429). Nothing was changed and nothing you typed is lost.',
      next: 'Uplift goes on by itself.',
    },
    refused: {
      title: 'Partner Center did not accept the request',
      what: 'It could read the request but does not carry it out.',
      next: 'Copy the correlation ID and open a support request with it.',
    },
    server: {
      title: 'Partner Center has a problem',
      what: 'It answered that it could not do this now.',
      next: 'Try again in a few minutes. If it stays so, open a support request.',
    },
    not_the_backend: {
      title: 'The answer did not come from Partner Center',
      what: 'Something on the way answered instead: a sign-in page, a proxy, or a wrong address.',
      next: 'Check your connection and sign-in. Whoever runs Uplift can check the address of the backend.',
    },
    unreadable: {
      title: 'The answer could not be read',
      what: 'An answer came, but it was cut off or has another form than documented.',
      next: 'Try again. If it stays so, open a support request.',
    },
    simulator_missing: {
      title: 'The demo stopped',
      what: 'What came back is not from the simulated Partner Center, so it was not used.',
      next: 'Reload the page to start it again.',
    },
  },
  faults,
  since: (time) => `since ${time}`,
  opensAgainIn: (seconds) => `Opens again in ${number(seconds)} s, as Partner Center asked.`,
  forSupport: 'Correlation ID, for a support request',
  partnerCentersOwnWords: (text) => `Partner Center’s own words: “${text}”`,
  toCustomers: 'Go to Customers',
  signInAgain: 'Sign in again',
  reload: 'Reload the page',
}
