import { describe, expect, it } from 'vitest'
import { listedPrice, priceListFrom } from '../../src/billing/index.ts'

const heading = ['offerId', 'billingCycle', 'currency', 'price']
const e3 = '796B6B5F-613C-4E24-A17C-EBA730D49C02'

describe('a price list', () => {
  it('is read whatever the order and letter case of its columns', () => {
    const { prices, problems } = priceListFrom([
      ['Note', 'PRICE', 'currency', 'OfferID', 'billingcycle'],
      ['x', '20.00', 'usd', e3, 'Monthly'],
    ])
    expect(problems).toEqual([])
    expect(prices).toEqual([{ offerId: e3, cycle: 'monthly', currency: 'USD', price: 20_000_000n }])
  })

  it('names its row and reason where it cannot be read, and keeps the other rows', () => {
    const { prices, problems } = priceListFrom([
      heading,
      ['', 'monthly', 'USD', '1'],
      [e3, 'weekly', 'USD', '1'],
      [e3, 'monthly', 'US$', '1'],
      [e3, 'monthly', 'USD', '1,000'],
      [' ', ''],
      [e3, 'annual', 'USD', '240'],
      ['short'],
    ])
    expect(problems).toEqual([
      { row: 2, code: 'offer' },
      { row: 3, code: 'cycle' },
      { row: 4, code: 'currency' },
      { row: 5, code: 'two_readings' },
      { row: 8, code: 'cycle' },
    ])
    expect(prices).toHaveLength(1)
  })

  it('gives no price for a plan that is listed twice', () => {
    const { prices, problems } = priceListFrom([
      heading,
      [e3, 'monthly', 'USD', '20'],
      [e3.toLowerCase(), 'monthly', 'USD', '21'],
      [e3, 'annual', 'USD', '240'],
    ])
    expect(problems).toEqual([
      { row: 2, code: 'twice' },
      { row: 3, code: 'twice' },
    ])
    expect(prices.map(({ cycle }) => cycle)).toEqual(['annual'])
  })

  it.each([[[]], [[['a', 'b']]], [[heading.slice(1)]]])(
    'without its columns is refused as a whole',
    (rows) => {
      expect(priceListFrom(rows)).toEqual({ prices: [], problems: [{ row: 1, code: 'heading' }] })
    },
  )

  it('finds a plan in any letter case, and its cycle only', () => {
    const { prices } = priceListFrom([heading, [e3, 'annual', 'USD', '240']])
    expect(listedPrice(prices, e3.toLowerCase(), 'annual')?.price).toBe(240_000_000n)
    expect(listedPrice(prices, e3, 'monthly')).toBeNull()
    expect(listedPrice(prices, 'another', 'annual')).toBeNull()
  })
})
