import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LicenseCount, licenseCountFrom } from '../../src/eligibility/index.ts'

const wide = { minimum: 1, maximum: 10_000_000 }
const unbounded = { minimum: null, maximum: null }

describe('a number of licenses that can be read in one way only is accepted', () => {
  it.each([
    ['12', 12],
    [' 25 ', 25],
    ['25\n', 25],
    ['\t25', 25],
    ['\u00a025\u3000', 25],
    ['1', 1],
    ['10000000', 10_000_000],
    ['１２', 12],
    ['１2', 12],
    ['١٢', 12],
    ['۱۲', 12],
    ['१२', 12],
    ['25\u200b', 25],
    ['\ufeff25', 25],
    ['\u200f\u061c٢٥', 25],
    ['\u202a25\u202c', 25],
    ['2\u20605', 25],
    ['2\u00ad5', 25],
  ])('%j is %d', (typed, value) => {
    expect(licenseCountFrom(typed, wide)).toEqual({ value })
  })
})

describe('a number that can be read in two ways is asked back with both', () => {
  it.each([
    ['1,000', [1000, 1]],
    ['1.000', [1000, 1]],
    ['12.345', [12345, 12.345]],
    ['999,999', [999999, 999.999]],
    ['１.０００', [1000, 1]],
    ['１．０００', [1000, 1]],
    ['1.500', [1500, 1.5]],
    [' 1,000 ', [1000, 1]],
  ])('%j', (typed, readings) => {
    expect(problemOf(typed)).toEqual({ code: 'two_readings', readings })
  })
})

describe('a number that cannot be read for certain is refused with its own reason', () => {
  it.each([
    // Marks between groups, and blanks of every kind.
    ...of('grouped', '１，０００', '1，000', '1 000', '1\u00a0000', '1\u202f000', '1\u2009000', '1\u3000000'),
    ...of('grouped', "1'000", '1’000', '1,000,000', '1.000.000', '1 000 000', '12，345，678', '1,000.000'),
    // Not a whole number, or not certain to be one.
    ...of(
      'not_whole',
      '5.0',
      '5.',
      '0.5',
      '0,5',
      '.5',
      ',5',
      '1,5',
      '1.25',
      '1.0000',
      '0.500',
      '0,500',
      '1，5',
    ),
    ...of('not_whole', '００.５', '007.5', '5．', '1000.000'),
    ...of('signed', '+5', '-1', '−1', '–1', '－1', '＋5', '- 1', '-0', '+１２'),
    ...of('leading_zero', '007', '00', '０１', '01', '٠١', '0000000000000001'),
    ...of(
      'not_digits',
      '1e3',
      '1E3',
      '0x10',
      '0b1',
      '0o7',
      '1_000',
      '1·000',
      '1 0',
      '12 34',
      '1 0000',
      '1,00,000',
    ),
    ...of(
      'not_digits',
      '二十',
      '²',
      '①',
      '½',
      'Ⅷ',
      '२०x',
      'NaN',
      'Infinity',
      '-Infinity',
      'null',
      'abc',
      '12a',
      '#5',
    ),
    ...of(
      'not_digits',
      '1e400',
      '5%',
      '$5',
      '5 licenses',
      '+-5',
      '--5',
      '5+',
      '-',
      '+',
      '.',
      ',',
      '1..0',
      '𝟏𝟐',
    ),
    ...of('not_digits', '1٬000', '1٫5', '1、000', '1/2', '1;2', '５個', '1,000.5', '01.000x'),
    // What stands right after the nine in each script, and right before the zero.
    ...of('not_digits', '1：', '5٪', '5ۺ', '5॰', '1:', '1／', '1/', '5॥'),
    ...of('too_long', '9007199254740993', '1000000000', '１２３４５６７８９０', '9'.repeat(400)),
    ...of('empty', '', ' ', '\n', '\u200b', '\ufeff \u200b', '\u00a0'),
  ])('%j: %s', (typed, code) => {
    expect(problemOf(typed)).toEqual({ code })
  })
})

describe('the bounds of the offer are named exactly', () => {
  it.each([
    ['1', 1, 300, { value: 1 }],
    ['300', 1, 300, { value: 300 }],
    ['301', 1, 300, { problem: { code: 'above_maximum', maximum: 300 } }],
    ['0', 1, 300, { problem: { code: 'below_minimum', minimum: 1 } }],
    ['24', 25, 25, { problem: { code: 'below_minimum', minimum: 25 } }],
    ['25', 25, 25, { value: 25 }],
    ['26', 25, 25, { problem: { code: 'above_maximum', maximum: 25 } }],
    ['10000001', 1, 10_000_000, { problem: { code: 'above_maximum', maximum: 10_000_000 } }],
    // An offer that states no bounds, or odd ones.
    ['0', null, null, { problem: { code: 'below_minimum', minimum: 1 } }],
    ['0', 0, null, { problem: { code: 'below_minimum', minimum: 1 } }],
    ['1', 0, null, { value: 1 }],
    ['999999999', null, null, { value: 999_999_999 }],
    ['301', null, 300, { problem: { code: 'above_maximum', maximum: 300 } }],
    ['1', 5, null, { problem: { code: 'below_minimum', minimum: 5 } }],
    ['1', 1, 0, { problem: { code: 'above_maximum', maximum: 0 } }],
    ['7', 10, 5, { problem: { code: 'below_minimum', minimum: 10 } }],
    ['10', 10, 5, { problem: { code: 'above_maximum', maximum: 5 } }],
  ] as const)('%s within %j to %j', (typed, minimum, maximum, owed) => {
    expect(licenseCountFrom(typed, { minimum, maximum })).toEqual(owed)
  })

  it('after what was typed could be read at all', () => {
    expect(licenseCountFrom('1,000', { minimum: 1, maximum: 300 })).toMatchObject({
      problem: { code: 'two_readings' },
    })
  })
})

describe('whatever is typed', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789１２٣۴५.,， \u00a0-+eEx\u200b²①') }),
  )

  it('is accepted only as the number its own digits spell', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const read = licenseCountFrom(typed, unbounded)
        if (!('value' in read)) return
        const visible = typed.replace(/\p{Cf}/gu, '').trim()
        expect(visible).toMatch(/^\p{Nd}{1,9}$/u)
        expect(String(read.value)).toBe(inAscii(visible))
      }),
      { numRuns: 3000 },
    )
  })

  it('is either accepted or refused with a reason, and never raises an exception', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const read = licenseCountFrom(typed, unbounded)
        expect(
          'value' in read ? Number.isSafeInteger(read.value) && read.value >= 1 : read.problem.code,
        ).toBeTruthy()
      }),
    )
  })

  it('with a separator anywhere between its digits is never accepted', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789１２٣۴'), minLength: 1, maxLength: 5 })
    const separators = [...".,，．'’_·٬٫、;: \u00a0\u202f\u2009\u3000\t\n-−+eEx/"]
    fc.assert(
      fc.property(digits, fc.constantFrom(...separators), digits, (before, separator, after) => {
        expect(licenseCountFrom(`${before}${separator}${after}`, unbounded)).toHaveProperty('problem')
      }),
    )
  })

  it('as plain digits, in any of four scripts, is that number', () => {
    const zeros = fc.constantFrom(0x30, 0xff10, 0x0660, 0x06f0, 0x0966)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), zeros, (value, zero) => {
        const typed = Array.from(String(value), (digit) => String.fromCodePoint(zero + Number(digit))).join(
          '',
        )
        expect(licenseCountFrom(typed, unbounded)).toEqual({ value })
      }),
    )
  })

  it('is held against the bounds exactly', () => {
    const bound = fc.integer({ min: 1, max: 1000 })
    fc.assert(
      fc.property(bound, bound, fc.integer({ min: 0, max: 1100 }), (a, b, value) => {
        const [minimum, maximum] = [Math.min(a, b), Math.max(a, b)]
        const read = licenseCountFrom(String(value), { minimum, maximum })
        const owed: LicenseCount =
          value < minimum
            ? { problem: { code: 'below_minimum', minimum } }
            : value > maximum
              ? { problem: { code: 'above_maximum', maximum } }
              : { value }
        expect(read).toEqual(owed)
      }),
    )
  })
})

function of(code: string, ...texts: string[]): [string, string][] {
  return texts.map((typed) => [typed, code])
}

function problemOf(typed: string) {
  const read = licenseCountFrom(typed, wide)
  return 'problem' in read ? read.problem : read
}

// The value of every decimal digit of Unicode, found apart from the parser: its block begins with its zero.
function inAscii(text: string): string {
  return Array.from(text, (character) => {
    let point = character.codePointAt(0) ?? 0
    const zeroOf = [0x30, 0xff10, 0x660, 0x6f0, 0x966].find((zero) => point >= zero && point < zero + 10)
    point -= zeroOf ?? Number.NaN
    return String(point)
  }).join('')
}
