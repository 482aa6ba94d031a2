import { expect, test } from 'vitest'
import { isMet, type Line, median, percentile } from '../../bench/lines.ts'

const line: Line = {
  row: 2,
  what: 'first paint',
  unit: 'ms',
  ours: 758,
  floor: { name: 'static page', value: 660 },
  bar: { timesFloor: 1.15 },
}

test('a bar beside a floor moves with the floor of the same run', () => {
  expect(isMet(line)).toBe(true)
  expect(isMet({ ...line, ours: 760 })).toBe(false)
  expect(isMet({ ...line, floor: { name: 'static page', value: 600 } })).toBe(false)
})

test('a bar that is a number holds whatever the floor was, and 0 may be reached', () => {
  const shift: Line = { ...line, ours: 0, bar: { atMost: 0 }, floor: null }
  expect(isMet(shift)).toBe(true)
  expect(isMet({ ...shift, ours: 0.001 })).toBe(false)
})

test('what was not measured is not met', () => {
  expect(isMet({ ...line, ours: Number.NaN })).toBe(false)
  expect(isMet({ ...line, floor: null })).toBe(false)
})

test('one bad sample of five does not move the median', () => {
  expect(median([30, 9000, 10, 20, 40])).toBe(30)
  expect(median([10, 20, 30, 40])).toBe(25)
  expect(median([])).toBeNaN()
})

test('of a hundred samples the 99th percentile is the largest', () => {
  const samples = Array.from({ length: 100 }, (_, place) => 100 - place)
  expect([percentile(samples, 0.5), percentile(samples, 0.99)]).toEqual([51, 100])
})
