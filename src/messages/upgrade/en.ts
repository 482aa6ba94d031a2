import { formatFor } from '../format.ts'
import { en as words } from '../words/en.ts'
import type { UpgradeMessages } from './messages.ts'

const { number } = formatFor('en')

export const en: UpgradeMessages = {
  crumb: 'Upgrade',
  title: (plan) => `Upgrade ${plan}`,

  steps: { label: 'Steps', choose: 'Choose', review: 'Review', receipt: 'Receipt', done: 'done' },

  cards: {
    label: 'New plan',
    note: (plan) => `Gains and losses are for the users, compared with ${plan}.`,
    gains: 'Gained:',
    loses: 'Lost:',
    was: (service, before) => `${service}, was ${before}`,
    moreServices: (count) => `and ${number(count)} more`,
    notInTable: 'Offered by Partner Center, not in the published table',
    summary: (gained, lost) =>
      lost === 0
        ? `+${number(gained)} ${gained === 1 ? 'service' : 'services'}`
        : `Services: +${number(gained)}, −${number(lost)}`,
    chooseOne: 'Choose a plan.',
  },
  notPossible: {
    title: (count) => `${number(count)} ${count === 1 ? 'plan is' : 'plans are'} not possible`,
    first: (plan, reason) => `${plan}: ${reason}`,
  },
  nonePossible: {
    title: 'No plan is possible now',
    text: 'Every target plan is blocked. The reasons tell who can change that, and how.',
    toDetails: 'All conditions',
  },
  prefill: {
    planNotPossible: (plan) => `The link asked for ${plan}, which is not possible. The reason stands below.`,
    planUnknown: 'The link asked for a plan that Partner Center does not offer here. Choose another one.',
  },

  move: {
    title: 'How licenses move',
    withTransfer: {
      title: 'Moved for you',
      text: 'Partner Center moves the users in the same step, because delegated admin privileges are granted.',
      usersText: (users) =>
        `Partner Center moves the ${words.users(users)} in the same step, because delegated admin privileges are granted.`,
    },
    byHand: {
      title: 'To be assigned by hand',
      text: 'The new licenses are assigned to nobody at first. Assign them to the users after the upgrade.',
      why: 'Partner Center offers this plan as upgrade only.',
      where: {
        global: 'In the Microsoft 365 admin center, assign the licenses under Users > Active users.',
        '21vianet':
          'In the Office 365 admin center operated by 21Vianet, assign the licenses under Users > Active users.',
      },
    },
    exclusionsLost: 'Services that were switched off for single users are on again.',
    learnMore: 'License reassignment',
  },

  records: {
    title: 'For your records',
    note: 'optional, not sent to Partner Center',
    ticket: 'Ticket number',
    comment: 'Reason or comment',
  },

  change: {
    title: 'What changes',
    noPrice: 'Without a price list, no amounts are shown.',
    learnBill: 'Effect on the bill',
    learnPlans: 'Change plans yourself',
  },
  irreversible: {
    title: 'Cannot be undone.',
    text: (plan) => `After Submit there is no way back to ${plan}.`,
  },
  review: 'Review',
  nothingSentYet: 'Nothing is sent yet.',

  reviewPage: {
    title: 'Review the upgrade',
    fromTo: (source, target) => `${source} to ${target}`,
    now: 'Now',
    after: 'After',
    customer: {
      title: 'For which customer',
      text: (name, domain, tenantEnd) => `${name}, ${domain}, tenant ID ending in ${tenantEnd}.`,
    },
    changes: {
      title: 'What changes',
      newSubscription: (customer) =>
        `${customer} gets a new subscription with a new ID. Today’s subscription is canceled.`,
      billing: (cycle) => `Billing cycle: ${cycle}, as today. A new term starts.`,
    },
    irreversible: {
      title: 'What cannot be undone',
      text: 'An upgrade cannot be undone. Today’s subscription is canceled and a new one starts.',
      noWayBack: (plan) => `There is no cancel window, and the licenses cannot go back to ${plan}.`,
    },
    moving: {
      title: 'How licenses move',
      withTransfer: 'Partner Center moves them. Accounts that need work are listed afterward.',
      byHand: (cloud) => `You or the customer’s admin assign them in the ${words.adminCenter[cloud]}.`,
    },
    users: {
      title: 'What users notice',
      withTransfer:
        'New services appear within about an hour. Services that were switched off for single users are on again.',
      byHand:
        'New services appear once licenses are assigned. Services that were switched off for single users are on again.',
    },
    eligible: (time) => [{ strong: 'Eligible.' }, ` Checked by Partner Center ${time}`],
    backToChoices: 'Back to choices',
    submit: 'Submit',
    submittedOnce: 'Submitted once by you. If you close the page, Uplift reads the result back next time.',
    records: {
      title: 'For your records',
    },
  },

  sending: {
    seconds: (seconds) => `Sending, ${number(seconds)} s`,
    checking: 'Partner Center is asked once more. Nothing is sent yet.',
    mayClose: 'It is written down. You can close this page.',
  },

  changed: {
    title: 'The subscription has changed; nothing was sent',
    next: 'Check it again before you submit.',
    sourceMissing: 'The customer does not have this subscription any more.',
    status: (before, now) => `Status: ${before} → ${now}`,
    quantity: (before, now) => `Licenses: ${before} → ${now}`,
    plan: (before, now) => `Plan: ${before} → ${now}`,
    billingCycle: (before, now) => `Billing cycle: ${before} → ${now}`,
    notOffered: 'Partner Center does not offer this upgrade any more.',
    bounds: (bounds) => `Number of licenses that the plan now allows: ${bounds}`,
  },
  closed: {
    noJournal: {
      title: 'No safety record can be kept here',
      text: 'Uplift notes every upgrade in this browser before it is sent, so that none is bought twice. The browser does not allow it.',
      how: 'Leave the private window or allow storage for this site, then reload.',
    },
    underWay: {
      title: 'An upgrade is not confirmed yet',
      text: 'An upgrade of this subscription, or to this plan, was submitted before. Do not submit again.',
      open: 'Open that upgrade',
    },
    offline: {
      title: 'You are offline; nothing was sent',
      text: 'Your choices are kept. Submit when you are online again.',
    },
    notReadBack: {
      title: 'The customer’s subscriptions could not be read',
      text: 'Uplift compares before and after. Without the list before, nothing is sent.',
    },
    refusedByGateway: 'The gateway refused it; nothing was sent',
    nothingSent: 'Nothing was sent.',
  },
}
