import { expect, test } from 'vitest'
import { linkToRun, seedFrom } from '../../src/pages/practice/run-link.ts'

const page = new URL('https://uplift.example/global/customers?search=x')

test.each([
  ['0', 0],
  [' 4711 ', 4711],
  ['４７１１', 4711],
  ['999999', 999_999],
  ['1000000', null],
  ['-1', null],
  ['4.5', null],
  ['', null],
])('the text "%s" names the seed %s', (text, seed) => {
  expect(seedFrom(text)).toBe(seed)
})

test('the link of a run keeps the page, and carries seed and situation', () => {
  const link = new URL(linkToRun(page, { seed: 4711, situation: 'answer-lost', every: false }))
  expect(link.pathname).toBe('/global/customers')
  expect(Object.fromEntries(link.searchParams)).toEqual({ search: 'x', seed: '4711', fault: 'answer-lost' })
})

test('that every request is hit is carried too; faults that belong to no situation are not', () => {
  const fault = (situation: string | null) =>
    new URL(linkToRun(page, { seed: 1, situation, every: true })).searchParams.get('fault')
  expect(JSON.parse(fault('slow') ?? '')).toEqual({ situation: 'slow', every: true })
  expect(fault(null)).toBeNull()
  expect(fault('my-own')).toBeNull()
})
