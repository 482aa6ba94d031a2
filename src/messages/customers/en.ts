import { formatFor } from '../format.ts'
import { en as words } from '../words/en.ts'
import type { CustomersMessages } from './messages.ts'

const { number } = formatFor('en')

export const en: CustomersMessages = {
  title: 'Customers',
  loadedMoreAvailable: (loaded) => `${number(loaded)} loaded, more available`,
  loadedAll: (loaded) => `${number(loaded)}, all loaded`,
  rowsMoreAvailable: (first, last, loaded) => [
    `Rows ${number(first)}–${number(last)} of `,
    { strong: `${number(loaded)} loaded` },
    '. More are available; the total is not known.',
  ],
  rowsAll: (first, last, loaded) => [
    `Rows ${number(first)}–${number(last)} of `,
    { strong: number(loaded) },
    '. All customers are loaded.',
  ],
  matchesMoreAvailable: (matches, loaded) => [
    { strong: `${number(matches)} ${matches === 1 ? 'match' : 'matches'}` },
    ` in the ${number(loaded)} loaded. More are available.`,
  ],
  matchesAll: (matches, loaded) => [
    { strong: `${number(matches)} ${matches === 1 ? 'match' : 'matches'}` },
    ` in all ${words.customers(loaded)}.`,
  ],
  kept: {
    refreshing: (loaded, when) => `${number(loaded)} as of ${when}, refreshing…`,
    notRefreshed: (loaded, when) => `${number(loaded)} as of ${when}, not refreshed`,
    rows: (first, last, loaded, when) => [
      `Rows ${number(first)}–${number(last)} of `,
      { strong: number(loaded) },
      ` as of ${when}.`,
    ],
    matches: (matches, loaded, when) => [
      { strong: `${number(matches)} ${matches === 1 ? 'match' : 'matches'}` },
      ` in the ${number(loaded)} as of ${when}.`,
    ],
  },
  loadMore: (count) => `Load ${number(count)} more`,
  loadingMore: 'Loading more…',

  search: {
    label: 'Search customers',
    placeholder: 'Company, domain, or tenant ID',
    hint: [
      'Filters the loaded rows as you type. ',
      { key: 'Enter' },
      ' also asks Partner Center for names and domains that ',
      { strong: 'start with' },
      ' your text.',
    ],
    clear: 'Clear search',
    ask: 'Ask Partner Center',
    asking: 'Asking Partner Center…',
  },
  asked: {
    found: (count, text) =>
      `Partner Center found ${words.customers(count)} whose name or domain starts with “${text}”.`,
    foundMoreAvailable: (count, text) =>
      `The first ${words.customers(count)} whose name or domain starts with “${text}”. More are available.`,
    backToLoaded: 'Back to all loaded customers',
  },

  tableLabel: 'Customers',
  columns: {
    company: 'Company',
    domain: 'Primary domain',
    country: 'Country or region',
    relationship: 'Relationship',
    rights: 'Delegated rights',
    upgradable: 'Upgradable subscriptions',
  },
  sortedNote: 'Only the loaded rows are sorted.',
  fillsIn: 'Rights and chips fill in for the rows you see.',
  rights: {
    granted: 'Granted',
    missing: 'Missing',
    cannotVerify: 'Cannot verify',
    checking: 'Checking…',
    notChecked: 'Not checked',
  },
  chip: {
    upgradable: (possible, total) => `${number(possible)} of ${number(total)} upgradable`,
    noneUpgradable: (total) => `0 of ${number(total)} upgradable`,
    noSubscriptions: 'No subscriptions',
    cannotVerify: 'Cannot verify',
    cannotVerifySome: (unknown, total) => `Cannot verify ${number(unknown)} of ${number(total)}`,
    checking: 'Checking…',
    notChecked: 'Not checked',
  },

  empty: {
    none: {
      title: 'No customers yet',
      text: 'Partner Center knows no customer of yours in this cloud. A customer appears here once it accepts your relationship request.',
    },
    noMatchLoaded: {
      title: (text, loaded) => `None of the ${number(loaded)} loaded customers matches “${text}”`,
      text: 'More customers are available, so this is not a final no.',
      askNote: (text) => `Finds names and domains that start with “${text}”.`,
    },
    noMatchAll: {
      title: (text, loaded) => `None of your ${words.customers(loaded)} matches “${text}”`,
      text: 'All customers are loaded. Try another part of the name, the domain, or the tenant ID.',
    },
    noMatchAsked: {
      title: (text) => `Partner Center found no customer that starts with “${text}”`,
      text: 'It compares the beginning of names and domains only. Try the first letters of the name or the domain.',
    },
    noTenant: {
      title: (id) => `None of your customers in this cloud has the tenant ID ${id}`,
      text: 'Partner Center was asked. It finds a customer by its tenant ID, not by a subscription ID.',
      askNote: 'Opens the customer with this tenant ID.',
    },
  },
  unreadable: (count) => `${number(count)} ${count === 1 ? 'row' : 'rows'} could not be read.`,
  unreadableIds: (ids) => `IDs: ${ids}`,
  pagingStopped: (loaded) =>
    `Partner Center repeated itself, so loading stopped at ${words.customers(loaded)}. Reload the page to start again.`,
}
