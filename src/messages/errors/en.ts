import { formatFor } from '../format.ts'
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
  faults: {
    '400/2001': {
      title: 'The subscription is suspended',
      what: 'The number of licenses cannot change while it is suspended.',
      next: 'Reactivate the subscription first, then change the number.',
    },
    '400/2002': {
      title: 'This number is outside of what the plan allows',
      what: 'Partner Center allows only numbers between the minimum and the maximum of the offer.',
      next: 'Enter a number within these bounds.',
    },
    '400/2006': {
      title: 'This offer cannot be changed',
      what: 'Partner Center allows no updates of subscriptions to this offer.',
      next: 'Nobody on your side can change that. Upgrade to another plan, or open a support request.',
    },
    '400/2011': {
      title: 'The subscription is canceled',
      what: 'A canceled subscription cannot be changed any more.',
      next: 'Go back to the subscriptions and choose one that is active.',
    },
    '400/2055': {
      title: 'The subscription has changed meanwhile',
      what: 'Somebody changed it after you opened this page, so your change was not accepted.',
      next: 'Look at what changed, then submit again.',
    },
    '400/900311': {
      title: 'This subscription was updated too many times',
      what: 'Partner Center accepts no more updates of it.',
      next: 'Only Partner Center support can lift the limit. Open a support request.',
    },
    '403/2030': {
      title: 'Your company may not sell in this country or region',
      what: 'Partner Center has no record that your company was admitted there.',
      next: 'A Global admin of your company can apply for it in Partner Center.',
    },
    '403/20002': {
      title: 'No reseller relationship with this customer',
      what: 'The customer never accepted your request, or has ended the relationship.',
      next: 'Send a relationship request. The customer’s Global admin must accept it.',
    },
    '403/900308': {
      title: 'Your role is not sufficient',
      what: 'The granular delegated admin privileges (GDAP) do not contain the role this needs.',
      next: 'Ask an Admin agent for a relationship with this role; the customer’s Global admin approves it.',
    },
    '403/900309': {
      title: 'An access policy blocks this',
      what: 'A Conditional Access policy does not let your sign-in through.',
      next: 'Ask the Global admin who set the policy.',
    },
    '403/900329': {
      title: 'A signed-in person is needed',
      what: 'The backend asked in its own name, and Partner Center does not allow that here.',
      next: 'Whoever runs Uplift must let the backend ask in the name of the signed-in user.',
    },
    '404/20003': {
      title: 'This subscription is not found',
      what: 'The customer has no subscription with this ID, or it belongs to another reseller.',
      next: 'Open the customer’s subscriptions and choose it there.',
    },
    '409/800060': {
      title: 'An order is in progress',
      what: 'Partner Center still works on an order of this customer.',
      next: 'Wait a few minutes, then load it again.',
    },
    '409/800082': {
      title: 'The subscription is not ready yet',
      what: 'Partner Center has not finished setting it up.',
      next: 'Wait a few minutes, then load it again.',
    },
    '409/900278': {
      title: 'Another change is pending',
      what: 'Partner Center still works on an earlier change of this subscription.',
      next: 'Wait up to 24 hours, then check again.',
    },
    '412/': {
      title: 'The subscription has changed meanwhile',
      what: 'Somebody changed it after you opened this page, so your change was not accepted.',
      next: 'Look at what changed, then submit again.',
    },
    multi_factor: {
      title: 'Multi-factor sign-in is missing',
      what: 'Partner Center accepts this request only after a sign-in with a second factor (MFA).',
      next: 'Sign in again with your second factor. Whoever runs Uplift can require it.',
    },
  },
  since: (time) => `since ${time}`,
  opensAgainIn: (seconds) => `Opens again in ${number(seconds)} s, as Partner Center asked.`,
  forSupport: 'Correlation ID, for a support request',
  partnerCentersOwnWords: (text) => `Partner Center’s own words: “${text}”`,
  toCustomers: 'Go to Customers',
  signInAgain: 'Sign in again',
  reload: 'Reload the page',
}
