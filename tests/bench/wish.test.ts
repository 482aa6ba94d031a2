import { expect, test } from 'vitest'
import { rowNumbers, wishFrom } from '../../bench/wish.ts'

test('without a word all rows are measured, five times, and written down', () => {
  expect(wishFrom([])).toEqual({ rows: rowNumbers, runs: 5, whole: true })
})

test('named rows are measured in the order of the budget, each once, and not written down', () => {
  expect(wishFrom(['7', '2', '7'])).toEqual({ rows: [2, 7], runs: 5, whole: false })
})

test('fewer than five samples are for a look only', () => {
  expect(wishFrom(['--runs', '1'])).toMatchObject({ runs: 1, whole: false })
})

test.each([
  [['12'], 'There is no row "12"'],
  [['first'], 'There is no row "first"'],
  [['--runs', '0'], '--runs needs a number'],
  [['--runs', 'many'], '--runs needs a number'],
  [['--quick'], 'npm run bench -- [row ...]'],
])('%j is answered with a sentence', (args, sentence) => {
  expect(wishFrom(args)).toContain(sentence)
})
