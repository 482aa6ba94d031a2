import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BillingQuestion, type Estimate, estimateUpgrade } from '../../src/billing/index.ts'

const question: BillingQuestion = {
  cloud: 'global',
  cycle: 'monthly',
  effectiveStart: new Date('2026-01-10T08:00:00Z'),
  bought: new Date('2026-01-10T08:00:00Z'),
  at: new Date('2026-08-21T08:00:00Z'),
  digits: 2,
  from: { licenses: 18, price: 12_500_000n },
  to: { licenses: 20, price: 20_000_000n },
}

const kinds = (estimate: Estimate | null) => estimate?.lines.map(({ kind, days, of }) => [kind, days, of])

describe('the lines of the bill', () => {
  it('in the global cloud give the unused days back and charge the new plan for them at once', () => {
    expect(kinds(estimateUpgrade(question))).toEqual([
      ['credit', 20, 31],
      ['prorated', 20, 31],
      ['next_cycle', 31, 31],
    ])
  })

  it('in the 21Vianet cloud leave the new plan free until the next billing date', () => {
    const estimate = estimateUpgrade({ ...question, cloud: '21vianet' })
    expect(kinds(estimate)).toEqual([
      ['credit', 20, 31],
      ['free', 20, 31],
      ['next_cycle', 31, 31],
    ])
    expect(estimate?.lines[1]?.amount?.figure).toBe(0n)
  })

  it('give the whole cycle back within 30 days of purchase, in the global cloud only', () => {
    const fresh = {
      ...question,
      effectiveStart: new Date('2026-08-10T08:00:00Z'),
      bought: new Date('2026-08-10T08:00:00Z'),
    }
    expect(kinds(estimateUpgrade(fresh))?.[0]).toEqual(['whole_credit', 31, 31])
    expect(kinds(estimateUpgrade({ ...fresh, cloud: '21vianet' }))?.[0]).toEqual(['credit', 20, 31])
  })

  it.each([
    [30, 'whole_credit'],
    [31, 'credit'],
  ])('%i days after purchase: %s', (days, kind) => {
    const bought = new Date(question.at.getTime() - days * 86_400_000)
    expect(estimateUpgrade({ ...question, bought })?.lines[0]?.kind).toBe(kind)
  })

  it('are not known before the subscription began', () => {
    expect(estimateUpgrade({ ...question, at: new Date('2026-01-01T00:00:00Z') })).toBeNull()
  })
})

describe('the figures', () => {
  it('are 18 and 20 licenses for 20 of 31 days, by a price of the day to the thousandth', () => {
    const estimate = estimateUpgrade(question)
    // 12.50 / 31 = 0.403; 20 / 31 = 0.645
    expect(estimate?.lines.map(({ amount }) => amount?.figure)).toEqual([
      -145_080_000n,
      258_000_000n,
      400_000_000n,
    ])
    expect(estimate?.now?.figure).toBe(112_920_000n)
    expect(estimate?.perCycle).toBe(175_000_000n)
  })

  it('carry the neighbouring day and the exact rounding as their band', () => {
    const [credit] = estimateUpgrade(question)?.lines ?? []
    // exact: 21 days 152.419..., 19 days 137.903...; by thousandths 21 days 152.334, 19 days 137.826
    expect(credit?.amount?.least).toBe(-152_420_000n)
    expect(credit?.amount?.most).toBe(-137_830_000n)
  })

  it('are left out where a price is, and the days stay', () => {
    const estimate = estimateUpgrade({ ...question, to: { licenses: 20, price: null } })
    expect(estimate?.lines.map(({ amount }) => amount === null)).toEqual([false, true, true])
    expect([estimate?.now, estimate?.perCycle]).toEqual([null, null])
    expect(estimate?.lines[1]?.days).toBe(20)
    expect(estimateUpgrade({ ...question, from: { licenses: 18, price: null } })?.perCycle).toBeNull()
  })

  it('have no decimals in a currency without them', () => {
    const estimate = estimateUpgrade({
      ...question,
      digits: 0,
      from: { licenses: 18, price: 1_360_000_000n },
    })
    for (const { amount } of estimate?.lines ?? []) expect((amount?.figure ?? 1n) % 1_000_000n).toBe(0n)
  })
})

const moment = fc
  .integer({ min: Date.UTC(2016, 0, 1), max: Date.UTC(2030, 0, 1) })
  .map((time) => new Date(time))
const plan = fc.record({
  licenses: fc.integer({ min: 1, max: 10_000 }),
  price: fc.bigInt({ min: 0n, max: 10n ** 9n }),
})
const anyQuestion: fc.Arbitrary<BillingQuestion> = fc.record({
  cloud: fc.constantFrom('global' as const, '21vianet' as const),
  cycle: fc.constantFrom('monthly' as const, 'annual' as const),
  effectiveStart: moment,
  bought: moment,
  at: moment,
  digits: fc.constantFrom(0, 2, 3),
  from: plan,
  to: plan,
})

it('the lines before the next cycle sum to the total, and every figure lies in its band', () => {
  fc.assert(
    fc.property(anyQuestion, (asked) => {
      const estimate = estimateUpgrade(asked)
      if (estimate === null) return
      const [credit, charge, next] = estimate.lines
      expect(estimate.lines).toHaveLength(3)
      expect((credit?.amount?.figure ?? 0n) + (charge?.amount?.figure ?? 0n)).toBe(estimate.now?.figure)
      for (const amount of [...estimate.lines.map((line) => line.amount), estimate.now]) {
        expect((amount?.least ?? 1n) <= (amount?.figure ?? 0n)).toBe(true)
        expect((amount?.most ?? 0n) >= (amount?.figure ?? 1n)).toBe(true)
      }
      expect((credit?.amount?.most ?? 1n) <= 0n).toBe(true)
      expect((charge?.amount?.least ?? -1n) >= 0n).toBe(true)
      expect(next?.days).toBe(estimate.period.days)
    }),
    { numRuns: 2000 },
  )
})
