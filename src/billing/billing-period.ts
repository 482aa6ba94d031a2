export type BillingCycle = 'monthly' | 'annual'

/** A cycle that is billed as a whole. Days are UTC, as the service counts them; `end` is the first day after it. */
export interface BillingPeriod {
  readonly start: Date
  readonly end: Date
  readonly days: number
  /** Days from the day asked about to the end. That day itself is counted: the new plan serves it. */
  readonly daysLeft: number
}

const day = 86_400_000

/**
 * The billing cycle around a moment, counted from the day the subscription took effect. A month that lacks that day
 * ends on its last one; the next month has it again. `null` where the moment lies before the first day.
 */
export function billingPeriodAt(effectiveStart: Date, cycle: BillingCycle, at: Date): BillingPeriod | null {
  const first = startOfDay(effectiveStart)
  const today = startOfDay(at)
  if (!(today >= first)) return null
  const step = cycle === 'monthly' ? 1 : 12
  const months = monthOf(new Date(today)) - monthOf(new Date(first))
  const whole = Math.floor(months / step) * step
  // The month of today may not have reached the day of the cycle yet.
  const index = after(first, whole) > today ? whole - step : whole
  const [start, end] = [after(first, index), after(first, index + step)]
  return {
    start: new Date(start),
    end: new Date(end),
    days: (end - start) / day,
    daysLeft: (end - today) / day,
  }
}

function startOfDay(moment: Date): number {
  return Math.floor(moment.getTime() / day) * day
}

function monthOf(date: Date): number {
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

function after(first: number, months: number): number {
  const date = new Date(first)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months]
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay))
}
