import { comparableId } from '../contract/index.ts'
import type { BillingCycle } from './billing-period.ts'
import { type Millionths, type PriceProblem, priceFrom } from './price.ts'

export interface ListedPrice {
  readonly offerId: string
  readonly cycle: BillingCycle
  /** ISO 4217, upper case. */
  readonly currency: string
  readonly price: Millionths
}

export interface PriceListProblem {
  /** Row of the file; the heading is 1. */
  readonly row: number
  readonly code: 'heading' | 'offer' | 'cycle' | 'currency' | 'twice' | PriceProblem
}

/** The columns a price list must have, in any order and letter case; others are passed over. */
export const priceListColumns = ['offerId', 'billingCycle', 'currency', 'price'] as const

/**
 * Reads the rows of a price list, the first being the heading. A row that cannot be read is named with its reason and
 * left out; a plan that is listed twice for one cycle is left out altogether, because either price may be meant.
 */
export function priceListFrom(rows: readonly (readonly string[])[]): {
  readonly prices: readonly ListedPrice[]
  readonly problems: readonly PriceListProblem[]
} {
  const places = priceListColumns.map((name) => placeOf(name, rows[0] ?? []))
  if (places.includes(-1)) return { prices: [], problems: [{ row: 1, code: 'heading' }] }
  const read = rows
    .slice(1)
    .map((cells, index) => ({ row: index + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ row, cells }) => ({ row, result: rowFrom(places.map((place) => cells[place] ?? '')) }))
  const named = read.flatMap(({ row, result }) => ('code' in result ? [] : [{ row, ...result }]))
  const isTwice = (one: ListedPrice) => named.filter((other) => key(other) === key(one)).length > 1
  return {
    prices: named.filter((one) => !isTwice(one)).map(({ row: _, ...price }) => price),
    problems: read.flatMap(({ row, result }): PriceListProblem[] => {
      if ('code' in result) return [{ row, code: result.code }]
      return isTwice(result) ? [{ row, code: 'twice' }] : []
    }),
  }
}

/** The stated price of a plan for a billing cycle, or `null`. */
export function listedPrice(
  prices: readonly ListedPrice[],
  offerId: string,
  cycle: BillingCycle,
): ListedPrice | null {
  const wanted = comparableId(offerId)
  return prices.find((one) => comparableId(one.offerId) === wanted && one.cycle === cycle) ?? null
}

function rowFrom(cells: readonly string[]): ListedPrice | { readonly code: PriceListProblem['code'] } {
  const [offerId = '', cycle = '', currency = '', typed = ''] = cells.map((cell) => cell.trim())
  if (offerId === '') return { code: 'offer' }
  const lower = cycle.toLowerCase()
  if (lower !== 'monthly' && lower !== 'annual') return { code: 'cycle' }
  if (!/^[a-z]{3}$/i.test(currency)) return { code: 'currency' }
  const reading = priceFrom(typed)
  if ('problem' in reading) return { code: reading.problem }
  return { offerId, cycle: lower, currency: currency.toUpperCase(), price: reading.price }
}

function placeOf(name: string, heading: readonly string[]): number {
  return heading.findIndex((cell) => cell.trim().toLowerCase() === name.toLowerCase())
}

function key({ offerId, cycle }: ListedPrice): string {
  return `${comparableId(offerId)} ${cycle}`
}
