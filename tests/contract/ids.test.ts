import { describe, expect, it } from 'vitest'
import { guidFrom, isCloud, sameId } from '../../src/contract/index.ts'

const lower = 'b44bb1fb-c595-45b0-9e09-d657365580bf'
const upper = lower.toUpperCase()

describe('an id before it may stand in an address', () => {
  it.each([lower, upper, `{${upper}}`, ` ${lower}\n`, ` {${lower}} `, lower.replace('b', 'B')])(
    '%j is brought into its one form',
    (text) => {
      expect(guidFrom(text)).toBe(lower)
    },
  )

  it.each([
    ...['', ' ', '.', '..', '../..', '%2e%2e', '%2F', '%00', '%E0%A4%A', '{}', '__proto__', 'MS-AZR-0145P'],
    ...[
      `${lower}/..`,
      `..${lower}`,
      `${lower}0`,
      lower.slice(1),
      lower.replaceAll('-', ''),
      `{${lower}`,
      `${lower}}`,
    ],
    ...[
      `${lower}\n${lower}`,
      `${lower}?x=1`,
      `${lower}#`,
      lower.replace('b', 'g'),
      lower.replace('-', '\u2010'),
    ],
    ...[`${lower} ${lower}`, `{{${lower}}}`, lower.replaceAll('4', '\uff14')],
  ])('%j is no id, so nothing is asked', (text) => {
    expect(guidFrom(text)).toBeNull()
  })

  it('nothing is no id', () => {
    expect(guidFrom(null)).toBeNull()
    expect(guidFrom(undefined)).toBeNull()
  })
})

describe('whether two ids name the same thing', () => {
  it.each([
    [lower, lower],
    [lower, upper],
    [lower, `{${upper}}`],
    [` ${lower} `, lower],
    ['MS-AZR-0145P', 'ms-azr-0145p'],
    ['CFQ7TTC0LH18:0001:CFQ7TTC0K971', 'cfq7ttc0lh18:0001:cfq7ttc0k971 '],
  ])('%j and %j do', (a, b) => {
    expect(sameId(a, b)).toBe(true)
    expect(sameId(b, a)).toBe(true)
  })

  it.each([
    [lower, 'a44bb1fb-c595-45b0-9e09-d657365580bf'],
    [lower, null],
    [lower, undefined],
    [lower, ''],
    [null, null],
    [undefined, undefined],
    [null, undefined],
    ['', ''],
    [' ', ''],
    ['MS-AZR-0145P', 'MS-AZR-0146P'],
  ])('%j and %j do not: nothing is the same as nothing', (a, b) => {
    expect(sameId(a, b)).toBe(false)
    expect(sameId(b, a)).toBe(false)
  })
})

it('a cloud is named letter for letter', () => {
  expect(['global', '21vianet', 'Global', '21Vianet', '', 'china', undefined].filter(isCloud)).toEqual([
    'global',
    '21vianet',
  ])
})
