import type { CustomersMessages } from '../../messages/customers/messages.ts'
import type { Format } from '../../messages/format.ts'
import type { Rich } from '../../messages/rich.ts'
import type { KnownCustomers } from './use-known-customers.ts'

type Known = Pick<KnownCustomers, 'rows' | 'complete' | 'kept'>

/** How many customers are here, beside the title: never more than is known, and as of when where it was not asked today. */
export function countText(m: CustomersMessages, format: Format, { rows, complete, kept }: Known): string {
  if (kept === null) return (complete ? m.loadedAll : m.loadedMoreAvailable)(rows.length)
  return (kept.refreshing ? m.kept.refreshing : m.kept.notRefreshed)(rows.length, whenKept(format, kept.at))
}

/** Which rows are in view, of how many. */
export function rowsText(
  m: CustomersMessages,
  format: Format,
  { rows, complete, kept }: Known,
  [first, last]: readonly [first: number, last: number],
): Rich {
  if (kept !== null) return m.kept.rows(first, last, rows.length, whenKept(format, kept.at))
  return (complete ? m.rowsAll : m.rowsMoreAvailable)(first, last, rows.length)
}

/** How many rows match, of how many. */
export function matchesText(
  m: CustomersMessages,
  format: Format,
  { rows, complete, kept }: Known,
  matches: number,
): Rich {
  if (kept !== null) return m.kept.matches(matches, rows.length, whenKept(format, kept.at))
  return (complete ? m.matchesAll : m.matchesMoreAvailable)(matches, rows.length)
}

function whenKept({ date, dateTime, hourMinute }: Format, at: Date): string {
  return date(at) === date(new Date()) ? hourMinute(at) : dateTime(at)
}
