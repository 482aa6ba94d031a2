import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dueAt, type SessionTimes } from '../../src/api/session-due.ts'

const minute = 60_000
/** A session of 30 minutes, told at 0; the person did nothing since. */
const idle: SessionTimes = {
  endsAt: 30 * minute,
  askedAt: 0,
  missedAt: Number.NEGATIVE_INFINITY,
  actedAt: 0,
  length: 30 * minute,
}
const active = { ...idle, actedAt: minute }

describe('a session of half an hour', () => {
  test.each([
    ['long before its end nothing is due, until five minutes are left', idle, 0, 'nothing', 25],
    ['somebody who does nothing is warned five minutes before the end', idle, 25, 'warn', 30],
    ['somebody who did something goes on without a word', active, 25, 'ask', 25],
    ['when its end has come, it is found out whether it is over', idle, 31, 'find_out', 31],
  ] as const)('%s', (_what, times, at, what, until) => {
    const due = dueAt(times, at * minute)
    expect(due.what).toBe(what)
    expect(Math.floor(due.until / minute)).toBe(until)
    expect(due.isLast).toBe(false)
  })

  test('is not asked for over and over when no answer comes: half a minute lies between two questions', () => {
    const missed = { ...active, missedAt: 25 * minute }
    expect(dueAt(missed, 25 * minute)).toMatchObject({ what: 'warn', until: 25.5 * minute })
    expect(dueAt(missed, 25.5 * minute).what).toBe('ask')
    expect(dueAt({ ...idle, missedAt: 31 * minute }, 31 * minute)).toMatchObject({
      what: 'warn',
      until: 31.5 * minute,
    })
  })

  test('that was just asked for and ends all the same has reached its longest duration: nothing is asked any more', () => {
    const last = { ...active, askedAt: 26 * minute, actedAt: 27 * minute }
    expect(dueAt(last, 27 * minute)).toMatchObject({ what: 'warn', isLast: true })
  })
})

test('a short session warns when a third of it is left', () => {
  const short = { ...idle, endsAt: 3 * minute, length: 3 * minute }
  expect(dueAt(short, 2 * minute - 1).what).toBe('nothing')
  expect(dueAt(short, 2 * minute).what).toBe('warn')
})

test('at whatever moment it is looked at, a session of somebody who does nothing is never asked for before its end', () => {
  fc.assert(
    fc.property(
      fc.nat(2 * 3600_000),
      fc.nat(3 * 3600_000),
      fc.nat(3 * 3600_000),
      (length, askedAt, after) => {
        const times = { ...idle, askedAt, actedAt: askedAt, endsAt: askedAt + length, length }
        const { what, until } = dueAt(times, askedAt + after)
        if (after < length) {
          if (what !== 'nothing' && what !== 'warn') throw new Error(`${what} before the end`)
          if (until <= askedAt + after) throw new Error('It would be looked at without a pause')
        }
      },
    ),
  )
})
