import { expect, test } from 'vitest'
import { keptWith, mayStillCome, sentFrom } from '../../src/pages/licenses/sent-change.ts'

const sent = { wanted: 20, before: 18, at: new Date('2026-11-27T09:00:00Z') }

test.each([sent, { ...sent, before: null }])('what was sent is read back from what is kept: %j', (change) => {
  expect(sentFrom(keptWith('25', change))).toEqual(change)
  expect(keptWith('25', change).quantity).toBe('25')
})

test.each([
  null,
  {},
  { quantity: '20' },
  { sent: 'x', at: sent.at.toISOString() },
  { sent: '20', at: 'soon' },
])('nothing was sent where %j is kept', (kept) => {
  expect(sentFrom(kept)).toBeNull()
})

test('a change may come for 15 minutes', () => {
  expect(mayStillCome(sent, Date.parse('2026-11-27T09:14:59Z'))).toBe(true)
  expect(mayStillCome(sent, Date.parse('2026-11-27T09:15:00Z'))).toBe(false)
})
