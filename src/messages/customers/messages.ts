import type { Rich } from '../rich.ts'

/** Screen 1: the customers. */
export interface CustomersMessages {
  title: string
  /** Beside the title. The count is never a total unless everything is loaded. */
  loadedMoreAvailable: (loaded: number) => string
  loadedAll: (loaded: number) => string
  /** Foot of the table: rows in view. */
  rowsMoreAvailable: (first: number, last: number, loaded: number) => Rich
  rowsAll: (first: number, last: number, loaded: number) => Rich
  /** Foot while the search filters the loaded rows. */
  matchesMoreAvailable: (matches: number, loaded: number) => Rich
  matchesAll: (matches: number, loaded: number) => Rich
  /** The list of an earlier visit, until the service has answered. `when`: a time of today, or a date with its time. */
  kept: {
    refreshing: (loaded: number, when: string) => string
    notRefreshed: (loaded: number, when: string) => string
    rows: (first: number, last: number, loaded: number, when: string) => Rich
    matches: (matches: number, loaded: number, when: string) => Rich
  }
  loadMore: (count: number) => string
  loadingMore: string

  search: { label: string; placeholder: string; hint: Rich; clear: string; ask: string; asking: string }
  /** What Partner Center answered to the search. */
  asked: {
    found: (count: number, text: string) => string
    foundMoreAvailable: (count: number, text: string) => string
    backToLoaded: string
  }

  tableLabel: string
  columns: {
    company: string
    domain: string
    country: string
    relationship: string
    rights: string
    upgradable: string
  }
  /** Order of the loaded rows only. */
  sortedNote: string
  fillsIn: string
  /** Delegated admin privileges. */
  rights: { granted: string; missing: string; cannotVerify: string; checking: string; notChecked: string }
  chip: {
    upgradable: (possible: number, total: number) => string
    noneUpgradable: (total: number) => string
    noSubscriptions: string
    cannotVerify: string
    cannotVerifySome: (unknown: number, total: number) => string
    checking: string
    notChecked: string
  }

  empty: {
    none: { title: string; text: string }
    noMatchLoaded: {
      title: (text: string, loaded: number) => string
      text: string
      askNote: (text: string) => string
    }
    noMatchAll: { title: (text: string, loaded: number) => string; text: string }
    noMatchAsked: { title: (text: string) => string; text: string }
    /** A pasted id that is not the tenant id of a customer. */
    noTenant: { title: (id: string) => string; text: string; askNote: string }
  }
  unreadable: (count: number) => string
  unreadableIds: (ids: string) => string
  /** The service sent the same continuation twice. */
  pagingStopped: (loaded: number) => string
}
