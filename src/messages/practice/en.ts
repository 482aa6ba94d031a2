import { formatFor } from '../format.ts'
import type { PracticeMessages } from './messages.ts'

const { number } = formatFor('en')
const faultsSet = (count: number) => `${number(count)} ${count === 1 ? 'fault' : 'faults'} set`

export const en: PracticeMessages = {
  openDrawer: 'Practice mode',
  title: 'Practice mode',
  lead: 'Everything here is simulated. No real customer, no real order.',
  how: 'Choose what should go wrong, then work as usual.',
  situation: {
    title: 'Situation',
    none: { title: 'Nothing goes wrong', what: 'Every answer arrives, and at once.' },
    each: {
      slow: {
        title: 'Slow',
        what: 'Every answer takes 4 s.',
        agent: 'Keeps the customer company and lets it run. Selects Submit once.',
      },
      'too-many-requests': {
        title: 'Too many requests',
        what: 'The next read is told to come back in 30 s (429).',
        agent: 'Leaves the page open. It goes on by itself when the countdown ends.',
      },
      'error-before': {
        title: '500, and nothing has happened',
        what: 'The next upgrade is answered 500 before it begins.',
        agent: 'Says “not confirmed yet”, and waits until Uplift has looked for 15 minutes.',
      },
      'error-after': {
        title: '500, although it has happened',
        what: 'The next upgrade is done, and the answer is 500.',
        agent: 'Believes what is read back, not the number. Does not submit again.',
      },
      'answer-lost': {
        title: 'Answer lost',
        what: 'The next upgrade is done, but its answer never arrives.',
        agent: 'Does not submit again. Uplift looks for the new subscription by itself.',
      },
      'processed-late': {
        title: 'Done two minutes later',
        what: 'The next upgrade gets no answer and is done after 2 min.',
        agent: 'Promises to call back, and serves the next customer while the banner keeps watch.',
      },
      'other-agent': {
        title: 'Another agent was faster',
        what: 'A colleague upgrades the same subscription just before your Submit arrives.',
        agent: 'Reads what the customer has now, and talks to the colleague first.',
      },
      'rights-removed': {
        title: 'Rights removed after the check',
        what: 'The customer’s admin takes the rights back just before your Submit arrives.',
        agent: 'Tells the customer’s admin which rights are missing, then starts over.',
      },
      'partial-licenses': {
        title: 'Some licenses do not move',
        what: 'Every upgrade is done, and 4 accounts are left with work.',
        agent: 'Goes through the accounts cause by cause before hanging up.',
      },
      'stale-list': {
        title: 'Old list',
        what: 'Subscriptions are shown as they were 45 s ago.',
        agent: 'Does not take an unchanged list as proof that nothing has happened.',
      },
      offline: {
        title: 'Offline',
        what: 'No request arrives any more.',
        agent: 'Writes nothing down twice: what was typed is kept. Goes on once connected.',
      },
    },
    agent: 'A good agent',
    hits: { label: 'Hits', next: 'the next one', every: 'every one' },
    over: 'It has happened.',
    again: 'Set again',
    custom: (faults) => `${faultsSet(faults)} by link or by hand`,
  },
  log: {
    title: 'What the service really did',
    none: 'No upgrade has arrived yet.',
    done: 'Upgrade done',
    refused: 'Upgrade refused, nothing changed',
    byAnotherAgent: 'by another agent',
    deliveries: (count) => `${number(count)} POST${count === 1 ? '' : 's'} arrived`,
    changes: (count) => `${number(count)} other ${count === 1 ? 'change' : 'changes'} of subscriptions`,
    waits: (time) => `Will happen at ${time}`,
    requests: 'Last requests',
    noRequests: 'No request has arrived yet.',
    showAll: (count) => `Show the last ${number(count)}`,
    showFewer: 'Show fewer',
    noAnswer: 'no answer',
  },
  others: {
    title: 'What others do meanwhile',
    nobody: 'Open a customer or a subscription to let others act on it.',
    acts: {
      'grant-admin': 'Admin grants delegated admin privileges',
      'remove-admin': 'Admin removes delegated admin privileges',
      upgrade: 'Another agent upgrades it',
      suspend: 'Another agent suspends it',
      add_license: 'Another agent adds 1 license',
      buy_elsewhere: 'Customer buys a plan elsewhere',
    },
    done: 'Done behind the back of this page. Recheck shows it.',
  },
  cast: {
    title: 'Characters',
    note: 'Each of these customers is here for one reason.',
    lessons: {
      ordinary: 'An ordinary sale.',
      'no-rights': 'No delegated admin privileges yet.',
      'add-on': 'Only an add-on is in the way.',
      suspended: 'Suspended, with an add-on on it.',
      'bought-elsewhere': 'Has bought from another partner, which the list does not show.',
      'upgrade-only': 'Licenses cannot move by themselves.',
      'follow-up': 'Afterwards 8 accounts need work.',
      'everything-at-once': 'Everything in the way at once.',
      'already-held': 'Has one of the target plans already.',
    },
  },
  seed: {
    label: 'Seed number',
    note: 'The same seed gives the same customers, delays and faults.',
    wrong: 'Enter a whole number from 0 to 999999.',
    copyLink: 'Copy link',
    linkNote: 'The link brings this page, seed and situation to a colleague.',
  },
  afresh: 'Start data afresh',
  begun: 'The data begin afresh. Open upgrades are forgotten.',
  set: faultsSet,
  noneSet: 'No fault set',
  notDone: 'The simulator did not answer. Reload the page.',
  done: 'Done',
}
