import { formatFor } from '../format.ts'
import { en as words } from '../words/en.ts'
import type { ReceiptMessages } from './messages.ts'

const { number } = formatFor('en')

export const en: ReceiptMessages = {
  crumb: (date) => `Upgrade of ${date}`,
  titles: {
    confirmed: (plan) => `Upgraded to ${plan}`,
    open: (plan) => `Upgrade to ${plan}`,
  },
  chips: {
    confirmed: 'Confirmed',
    followUp: (accounts) => `Follow-up needed: ${words.accounts(accounts)}`,
    followUpUnknown: 'Follow-up not known',
    refused: 'Refused (nothing changed)',
    notConfirmed: 'Not confirmed yet',
    notVisible: 'Not visible (after 15 min)',
    closed: 'Closed',
    notSent: 'Not sent',
  },

  confirmed: {
    nothingElse: 'No account needs work.',
    fact: (plan, licenses) => `The customer now has ${plan}, ${words.licenses(licenses)}.`,
    byAnother: 'Partner Center’s activity names another request than yours. Somebody else was faster.',
  },
  followUp: {
    title: 'Affected accounts and services',
    lead: (accounts) =>
      `The upgrade is done. ${words.accounts(accounts)} still ${accounts === 1 ? 'needs' : 'need'} work.`,
    causes: {
      no_free_license: {
        title: 'No license is free',
        fix: (cloud) =>
          `Add licenses to the new subscription, or free some. Then assign them in the ${words.adminCenter[cloud]}.`,
      },
      conflicting_plans: {
        title: 'Service plans are conflicting',
        fix: (cloud) =>
          `The user has a service in another edition. In the ${words.adminCenter[cloud]}, remove or switch off one, then assign again.`,
      },
      dependency: {
        title: 'Another license needs the old service',
        fix: (cloud) =>
          `In the ${words.adminCenter[cloud]}, keep the service assigned or remove the license that needs it.`,
      },
      usage_location: {
        title: 'Usage location is missing',
        fix: (cloud) =>
          `A license needs a country or region. Set it in the ${words.adminCenter[cloud]}, then assign the license again.`,
      },
      duplicate_address: {
        title: 'The mail address is used twice',
        fix: (cloud) =>
          `In the ${words.adminCenter[cloud]}, free the address, then assign the license again.`,
      },
      group: {
        title: 'License comes through a group',
        fix: () => 'Only the customer’s admin can change the licenses of the group.',
      },
      other: {
        title: 'Another cause',
        fix: (cloud) =>
          `Read Partner Center’s words, then assign the license in the ${words.adminCenter[cloud]}.`,
      },
    },
    columns: { account: 'Account', cause: 'Cause and fix', services: 'Services' },
    allServices: 'All services',
    noName: '(no name)',
    keptHere:
      'This list stays in this browser until you sign out or clear its site data. It is not kept anywhere else.',
    notKnown: {
      title: 'Which accounts need work is not known',
      text: (cloud) =>
        `The answer with the list did not reach this browser. Check the users’ licenses in the ${words.adminCenter[cloud]}.`,
    },
    byHand: {
      title: 'Assign the licenses',
      text: (cloud) =>
        `This upgrade came without license transfer. In the ${words.adminCenter[cloud]}, assign licenses to the users.`,
    },
    learnMore: 'License reassignment',
  },
  refused: {
    lead: 'Partner Center did not accept the upgrade.',
    nothingChanged: (time) => `Nothing was changed, checked ${time}.`,
    noReason: 'Partner Center gave no reason.',
    tryOther: 'Choose again',
    toDetails: 'All conditions',
  },
  notConfirmed: {
    lead: 'The upgrade was submitted. Its outcome is not known yet.',
    text: 'It may have gone through. Do not submit again. Uplift keeps looking in Partner Center. You can close this page.',
    looking: 'Looking for the new subscription',
    progress: (passed, whole) => `${passed} of ${whole}`,
    lookNow: 'Look now',
    refused: (time) =>
      `Partner Center refused, but a refusal may come after the upgrade was already done. Uplift looks until ${time} to be sure.`,
    lastLookNotVisible: (time) => `Last look ${time}, not visible.`,
    nextLookIn: (seconds) => `Next in ${number(seconds)} s.`,
  },
  notVisible: {
    lead: 'The upgrade was not seen within 15 minutes.',
    text: 'Look for the new subscription in Partner Center. If it is not there, open a support request with these IDs.',
    close: 'Close this upgrade',
    closeNote: 'Close it only when you know the outcome. The subscription can then be upgraded again.',
    closed: 'You closed this upgrade. What you saw is kept as a receipt.',
    sendAgain: {
      title: 'Send again',
      text: (customer) =>
        `It goes out under the same ID, so Partner Center can recognize it. Type the customer’s name to confirm: ${customer}`,
      name: 'Customer’s name',
      wrongName: 'This is not the customer’s name.',
      action: 'Send again',
      checking: 'Checking…',
      noMore: 'It was sent three times. Open a support request with these IDs.',
      elsewhere: 'Another tab has gone on with it. Nothing was sent from here.',
      changed: 'The subscription has changed since. Nothing was sent.',
    },
  },

  notSent: {
    title: 'Nothing was sent to Partner Center',
    text: 'The gateway of this installation refused the request before it left. Nothing was changed; the form can be submitted again.',
    again: 'Open the form again',
  },

  log: {
    title: 'What happened',
    journal: 'Written to this browser’s journal, before anything was sent',
    sent: 'Submitted to Partner Center, once by you',
    answers: {
      done: 'Partner Center answered that it is done',
      refused_by_content: 'Partner Center did not accept the request',
      refused_by_state: 'Partner Center answered that it is not possible; read back to be sure',
      throttled: 'Partner Center asked to wait (429)',
      signed_out: 'Partner Center asked for a new sign-in',
      not_sent: 'The gateway refused it; Partner Center heard nothing of it',
      no_answer: 'The connection ended without an answer',
    },
    looked: (times) => `Looked ${times === 1 ? 'once' : `${number(times)} times`}`,
    seen: 'New subscription visible',
    notVisible: 'New subscription not visible',
  },

  facts: {
    title: 'Receipt',
    newSubscription: 'New subscription',
    oldSubscription: 'Old subscription',
    licenses: (before, after) => `${number(before)} → ${words.licenses(after)}`,
    confirmed: 'Confirmed',
    ticket: 'Ticket number',
    comment: 'Comment',
  },

  toCustomer: {
    title: 'What to tell the customer',
    notConfirmed: '“The upgrade is being processed. I will write to you as soon as it is confirmed.”',
  },
  locked: {
    title: 'Submit is locked',
    text: 'A second order could be billed twice. This subscription opens again when the outcome is known.',
  },
  ifNothingSeen: {
    title: (time) => `If nothing is seen by ${time}`,
    text: 'You get a clear next step: check in Partner Center, or open a support request with these IDs.',
  },

  copyDetails: 'Copy details',
  missing: {
    title: 'This browser does not have this receipt',
    text: 'A receipt stays in the browser that submitted the upgrade, until its site data is cleared.',
    next: 'Open it there, or look at the customer’s subscriptions.',
  },
}
