import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvFrom, rowsFromCsv, tabbedFrom } from '../../src/files/csv.ts'
import { parsedStrictly } from './rfc-4180.ts'

const hostile = [
  '=1+2',
  '+81 3 1234',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '\0=1',
  '＝1',
  '＋1',
  '－1',
  '＠a',
  '−1',
]
const awkward = ['"', '""', ',', ';', '\r\n', '\n', "'", 'あ', '𠮷', '";=1+2', ' =1', '']
const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...hostile, ...awkward, 'a', '=', ','), { maxLength: 6 })
    .map((parts) => parts.join('')),
)
const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 })

/** What a reader of the file gets: the cell itself, or with the apostrophe that disarms it. */
const disarmed = (text: string) => (/^[=+\-@\t\r\n\0＝＋－＠−]/.test(text) ? `'${text}` : text)

describe('a file that leaves Uplift', () => {
  it('comes back through an independent RFC 4180 parser as it was, 10,000 times, and no cell starts a formula', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const read = parsedStrictly(csvFrom(rows).slice(1))
        expect(read).toEqual(rows.map((cells) => cells.map(disarmed)))
        for (const text of read.flat()) expect(text).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/)
      }),
      { numRuns: 10_000 },
    )
  })

  it('says that it is UTF-8, or a spreadsheet reads Japanese names as signs', () => {
    expect(csvFrom([['会社']])).toBe('\ufeff"会社"\r\n')
  })

  it.each(hostile)('disarms %j with an apostrophe', (text) => {
    expect(csvFrom([[text]])).toBe(`\ufeff"'${text}"\r\n`)
  })

  it('leaves a sign inside a cell alone', () => {
    expect(csvFrom([['a=1', '3-4']])).toBe('\ufeff"a=1","3-4"\r\n')
  })
})

describe('rows for the clipboard', () => {
  it('are one line each, whatever the cells hold', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const lines = tabbedFrom(rows).split('\n')
        expect(lines).toHaveLength(rows.length)
        expect(lines.map((line) => line.split('\t').length)).toEqual(rows.map((cells) => cells.length))
        for (const text of lines.flatMap((line) => line.split('\t')))
          expect(text).not.toMatch(/^[=+\-@＝＋－＠]/)
      }),
    )
  })

  it('have a blank where a cell had a line end', () => {
    expect(tabbedFrom([['one\r\ntwo\u2028three', 'b']])).toBe('one two three\tb')
  })
})

describe('a file that a person loads', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(rowsFromCsv(csvFrom(rows))).toEqual(rows.map((cells) => cells.map(disarmed)))
      }),
    )
  })

  it('never stops the reader, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(rowsFromCsv(text).every((row) => row.length > 0)).toBe(true)
      }),
    )
  })

  it.each([
    [
      'commas',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'semicolons',
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'tabs',
      'a\tb\rc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a byte order mark', '\ufeffa,b', [['a', 'b']]],
    ['quotes with a comma, a quote and a line end inside', '"a,""b""\nc",d', [['a,"b"\nc', 'd']]],
    ['a quote inside a bare cell', 'a"b,c', [['a"b', 'c']]],
    ['a quote that is never closed', '"a,b\nc', [['a,b\nc']]],
    ['an empty last cell', 'a,', [['a', '']]],
    ['a comma inside a file with semicolons', 'a;b,c', [['a', 'b,c']]],
    ['one column', 'a\nb\n', [['a'], ['b']]],
  ])('may have %s', (_, text, rows) => {
    expect(rowsFromCsv(text)).toEqual(rows)
  })

  it('may be empty', () => {
    expect(rowsFromCsv('')).toEqual([])
  })
})
