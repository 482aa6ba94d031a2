/** An amount of money in millionths of the currency's unit: whole numbers only, because binary fractions lose cents. */
export type Millionths = bigint

const million = 1_000_000n

export type PriceProblem = 'empty' | 'two_readings' | 'signed' | 'not_a_price' | 'too_long' | 'too_fine'

export type PriceReading = { readonly price: Millionths } | { readonly problem: PriceProblem }

/**
 * The price of one license for one billing cycle, as a person typed it or a price list states it. A point or a comma
 * may stand before the decimals. What reads as thousands and as decimals alike (1,000 or 1.000) is asked back, never
 * guessed. At most nine digits before and four after the mark.
 */
export function priceFrom(typed: string): PriceReading {
  const plain = typed.normalize('NFKC').replace(/\s+/g, '')
  if (plain === '') return { problem: 'empty' }
  if (/^[+\-−–]/.test(plain)) return { problem: 'signed' }
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(plain)) return { problem: 'two_readings' }
  const match = /^(\d+)(?:[.,](\d+))?$/.exec(plain)
  if (!match) return { problem: 'not_a_price' }
  const [, whole = '', fraction = ''] = match
  if (whole.length > 9) return { problem: 'too_long' }
  if (fraction.length > 4) return { problem: 'too_fine' }
  return { price: BigInt(whole) * million + BigInt(fraction.padEnd(6, '0')) }
}

/** The same amount as a decimal text for `Intl.NumberFormat.format`, which reads it without loss. */
export function decimalText(amount: Millionths): `${number}` {
  const sign = amount < 0n ? '-' : ''
  const size = amount < 0n ? -amount : amount
  const fraction = String(size % million).padStart(6, '0')
  return `${sign}${size / million}.${fraction}` as `${number}`
}
