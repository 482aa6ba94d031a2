import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalText, priceFrom } from '../../src/billing/index.ts'

describe('a price that can be read in one way only is read', () => {
  it.each([
    ['11', 11_000_000n],
    ['0', 0n],
    [' 10.08 ', 10_080_000n],
    ['6,43', 6_430_000n],
    ['0.143', 143_000n],
    ['1.2345', 1_234_500n],
    ['１２．５', 12_500_000n],
    ['999999999', 999_999_999_000_000n],
    ['1000.500', 1_000_500_000n],
  ])('%j', (typed, price) => {
    expect(priceFrom(typed)).toEqual({ price })
  })
})

describe('a price that cannot be read is asked back', () => {
  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['1,000', 'two_readings'],
    ['12.500', 'two_readings'],
    ['-4', 'signed'],
    ['−4', 'signed'],
    ['+4', 'signed'],
    ['4 USD', 'not_a_price'],
    ['1e3', 'not_a_price'],
    ['1.', 'not_a_price'],
    ['.5', 'not_a_price'],
    ['1,000.00', 'not_a_price'],
    ['1234567890', 'too_long'],
    ['1.23456', 'too_fine'],
  ])('%j: %s', (typed, problem) => {
    expect(priceFrom(typed)).toEqual({ problem })
  })
})

it('an amount says itself without loss', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (amount) => {
      const [whole = '', fraction = ''] = decimalText(amount).replace('-', '').split('.')
      const size = BigInt(whole) * 1_000_000n + BigInt(fraction)
      expect(decimalText(amount).startsWith('-') ? -size : size).toBe(amount)
      expect(fraction).toHaveLength(6)
    }),
  )
})
