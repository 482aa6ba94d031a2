import type { Cloud } from '../contract/index.ts'
import type { BillingCycle } from './billing-period.ts'
import type { Millionths } from './price.ts'

/**
 * Where the pages round. `exact`: only the line is rounded. `fine_day_rate`: the price of a day first, one digit finer
 * than the currency. `coarse_day_rate`: the price of a day first, to the currency's own digits.
 */
export type Rounding = 'exact' | 'fine_day_rate' | 'coarse_day_rate'

/**
 * The rounding that reproduces the figures of a cloud's own billing page.
 * 21Vianet: "Common billing scenarios", per-license example, 11.00 in a cycle of 31 days (2017, still there in 2019).
 * Global, monthly: the same page since 2018, 4.00 a month, 12 of 28 days = 1.72. Annual: 48 a year, 318 days = 41.34.
 */
export function documentedRounding(cloud: Cloud, cycle: BillingCycle): Rounding {
  if (cloud === '21vianet') return 'exact'
  return cycle === 'monthly' ? 'fine_day_rate' : 'coarse_day_rate'
}

export interface Share {
  /** Price of one license for the whole cycle. */
  readonly price: Millionths
  readonly licenses: number
  readonly days: number
  /** Days of the whole cycle, at least 1. */
  readonly of: number
  /** Decimals of the currency: 2 for USD, 0 for JPY. */
  readonly digits: number
}

/** What the days of a cycle cost, rounded to the currency as `rounding` says. */
export function shareOfCycle({ price, licenses, days, of, digits }: Share, rounding: Rounding): Millionths {
  const quantity = BigInt(licenses) * BigInt(days)
  const cycle = BigInt(of)
  if (rounding === 'exact') return rounded(price * quantity, cycle, digits)
  const dayRate = rounded(price, cycle, rounding === 'fine_day_rate' ? digits + 1 : digits)
  return rounded(dayRate * quantity, 1n, digits)
}

// Half away from zero, as invoices do; callers pass nothing negative.
function rounded(numerator: bigint, denominator: bigint, digits: number): Millionths {
  const step = 10n ** BigInt(6 - digits)
  const unit = denominator * step
  return ((2n * numerator + unit) / (2n * unit)) * step
}
