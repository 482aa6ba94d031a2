import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Line } from '../../bench/lines.ts'
import { budgetTable, numberText, withMeasured } from '../../bench/tables.ts'

const lines: readonly Line[] = [
  {
    row: 2,
    what: 'first paint',
    unit: 'ms',
    ours: 2536,
    floor: { name: 'static page', value: 756 },
    bar: { timesFloor: 1.15 },
  },
  { row: 6, what: 'layout shift', unit: '', ours: 0, floor: { name: 'app', value: 0 }, bar: { atMost: 0 } },
]

test('a row of the budget says bar, floor, what was measured, their ratio, and an unmet bar as unmet', () => {
  const [, , paint, shift] = budgetTable(lines).split('\n')
  expect(paint).toBe(
    '| 2 | first paint | ≤ 1.15 × floor | 756 ms (static page) | **2536 ms** | 3.35 | **not met** |',
  )
  expect(shift).toBe('| 6 | layout shift | ≤ 0 | 0 (app) | **0** | – | met |')
})

test('a number has the digits it can be trusted for, and none where nothing was measured', () => {
  expect([1234.5, 12.34, 1.234, 0].map((value) => numberText(value, 'ms'))).toEqual([
    '1235 ms',
    '12.3 ms',
    '1.23 ms',
    '0 ms',
  ])
  expect(numberText(Number.NaN, 'ms')).toBe('not measured')
})

test('a run replaces what stands between the marks of the page, and nothing else', () => {
  const page = readFileSync('docs/performance.md', 'utf8')
  const once = withMeasured(page, 'First.')
  expect(once).toContain('First.')
  expect(withMeasured(once, 'Second.')).toBe(withMeasured(page, 'Second.'))
  expect(withMeasured(page, 'Second.')).not.toContain('First.')
  expect(() => withMeasured('A page without marks.', 'First.')).toThrow('needs the marks')
})
