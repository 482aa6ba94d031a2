import { describe, expect, test } from 'vitest'
import { retryAfterFrom } from '../../src/api/retry-after.ts'

const now = new Date('2026-11-21T09:00:00.000Z')
const seconds = (header: string | null, message: string | null = null) => retryAfterFrom(header, message, now)

describe('after 429 people wait', () => {
  test.each([
    ['57', 57],
    [' 57 ', 57],
    ['1', 1],
    ['300', 300],
    ['2.2', 3],
  ])('as long as the header says: %j', (header, expected) => {
    expect(seconds(header)).toBe(expected)
  })

  test.each([
    ['Sat, 21 Nov 2026 09:00:42 GMT', 42],
    ['Saturday, 21-Nov-26 09:02:00 GMT', 120],
    ['Sat, 21 Nov 2026 09:00:42 GMT ', 42],
  ])('until the hour the header says: %j', (header, expected) => {
    expect(seconds(header)).toBe(expected)
  })

  test.each(['0', '-1', '-5', '0.2', 'Sat, 21 Nov 2026 08:00:00 GMT', 'Thu, 01 Jan 1970 00:00:00 GMT'])(
    'at least a second, also where the header says %j',
    (header) => {
      expect(seconds(header)).toBe(1)
    },
  )

  test.each([
    '301',
    '1000000000',
    '99999999999999999999999',
    'Sat, 21 Nov 2026 10:00:00 GMT',
    'Fri, 31 Dec 9999 23:59:59 GMT',
  ])('at most five minutes, also where the header says %j', (header) => {
    expect(seconds(header)).toBe(300)
  })

  test.each([
    null,
    '',
    '  ',
    'soon',
    'about 57',
    'in 12',
    '+5',
    '1e9',
    'NaN',
    'Infinity',
    '0x10',
    '12 seconds',
    '2026-11-21T09:10:00Z',
    'Nov 2027',
    'GMT',
    'never GMT',
  ])('half a minute where the header says nothing: %j', (header) => {
    expect(seconds(header)).toBe(30)
  })

  test.each([
    ['Rate limit is exceeded. Try again in 57 seconds.', 57],
    ['Try again in 1 second.', 1],
    ['Try again in 0 seconds.', 1],
    ['Try again in 100000 seconds.', 300],
    ['Try again in 10 minutes.', 30],
    ['Try again later.', 30],
    ['', 30],
  ])('as long as the sentence in the body says, without a header: %j', (message, expected) => {
    expect(seconds(null, message)).toBe(expected)
    expect(seconds('soon', message)).toBe(expected)
  })

  test('as long as the header says where the sentence says something else', () => {
    expect(seconds('7', 'Try again in 57 seconds.')).toBe(7)
  })
})
