import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { billingPeriodAt } from '../../src/billing/index.ts'

const utc = (text: string) => new Date(`${text}T00:00:00Z`)
const onDays = (start: string, cycle: 'monthly' | 'annual', at: string) => {
  const period = billingPeriodAt(utc(start), cycle, utc(at))
  return (
    period && [
      period.start.toISOString().slice(0, 10),
      period.end.toISOString().slice(0, 10),
      period.days,
      period.daysLeft,
    ]
  )
}

describe('the billing cycle around a day', () => {
  it.each([
    ['a plain month', '2026-01-10', 'monthly', '2026-08-21', ['2026-08-10', '2026-09-10', 31, 20]],
    ['the first day of a cycle', '2026-01-10', 'monthly', '2026-08-10', ['2026-08-10', '2026-09-10', 31, 31]],
    ['the last day of a cycle', '2026-01-10', 'monthly', '2026-08-09', ['2026-07-10', '2026-08-10', 31, 1]],
    [
      'a month that lacks the day',
      '2026-01-31',
      'monthly',
      '2026-03-01',
      ['2026-02-28', '2026-03-31', 31, 30],
    ],
    [
      'the day that comes back after it',
      '2026-01-31',
      'monthly',
      '2026-04-02',
      ['2026-03-31', '2026-04-30', 30, 28],
    ],
    ['a leap day', '2024-02-29', 'annual', '2026-03-01', ['2026-02-28', '2027-02-28', 365, 364]],
    ['a leap year', '2023-06-15', 'annual', '2024-02-29', ['2023-06-15', '2024-06-15', 366, 107]],
    ['the turn of the year', '2025-12-20', 'monthly', '2026-01-05', ['2025-12-20', '2026-01-20', 31, 15]],
  ] as const)('%s', (_, start, cycle, at, expected) => {
    expect(onDays(start, cycle, at)).toEqual(expected)
  })

  it('is unknown before the subscription began', () => {
    expect(onDays('2026-08-22', 'monthly', '2026-08-21')).toBeNull()
  })

  it('is unknown where the date is', () => {
    expect(billingPeriodAt(new Date(Number.NaN), 'monthly', utc('2026-08-21'))).toBeNull()
  })

  it('counts days of UTC, whatever the hour', () => {
    const late = billingPeriodAt(
      new Date('2026-01-10T23:59:59Z'),
      'monthly',
      new Date('2026-08-21T23:59:59Z'),
    )
    expect(late?.daysLeft).toBe(20)
  })
})

const dayOf = fc.integer({ min: Date.UTC(2015, 0, 1) / 86_400_000, max: Date.UTC(2035, 0, 1) / 86_400_000 })

it('every day lies in exactly one cycle, and the cycles follow each other without a gap', () => {
  fc.assert(
    fc.property(
      dayOf,
      fc.nat(4000),
      fc.constantFrom('monthly' as const, 'annual' as const),
      (start, later, cycle) => {
        const at = (day: number) =>
          billingPeriodAt(new Date(start * 86_400_000), cycle, new Date(day * 86_400_000))
        const today = at(start + later)
        const tomorrow = at(start + later + 1)
        expect(today?.daysLeft).toBeGreaterThan(0)
        expect(today?.daysLeft).toBeLessThanOrEqual(today?.days ?? 0)
        if (today?.daysLeft === 1) expect(tomorrow?.start).toEqual(today.end)
        else expect(tomorrow).toEqual({ ...today, daysLeft: (today?.daysLeft ?? 0) - 1 })
        expect([28, 29, 30, 31, 365, 366]).toContain(today?.days)
      },
    ),
  )
})
