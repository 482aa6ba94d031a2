import { describe, expect, test } from 'vitest'
import {
  afterReadBack,
  canSendAgain,
  type IntentState,
  mostSends,
  settleMs,
  step,
} from '../../src/submission/index.ts'
import { anIntent, before, clickedAt, minutesLater, withFresh } from './situations.ts'

const notVisible = anIntent({ state: 'not_visible' })
const again = { kind: 'send_again', correlationId: 'c2', at: minutesLater(20) } as const

test('what was not visible for the whole wait goes out again under the same id, once, and the wait begins anew', () => {
  const { intent, effects } = step(notVisible, again)
  expect(effects).toEqual([{ kind: 'post', correlationId: 'c2' }])
  expect(intent).toEqual({
    ...notVisible,
    state: 'sent',
    sends: [
      ...notVisible.sends,
      { correlationId: 'c2', startedAt: minutesLater(20).toISOString(), endedAt: null, outcome: null },
    ],
    settleUntil: new Date(minutesLater(20).getTime() + settleMs).toISOString(),
  })
  expect(intent.requestId).toBe(notVisible.requestId)
})

test.each<IntentState>(['sent', 'unknown', 'confirmed', 'refused', 'not_sent', 'closed'])(
  'nothing goes out again while it is "%s"',
  (state) => {
    const intent = anIntent({ state })
    const next = step(intent, again)
    expect(next.intent).toBe(intent)
    expect(next.effects.filter(({ kind }) => kind === 'post')).toEqual([])
  },
)

test('it goes out three times at most', () => {
  let intent = notVisible
  for (let sent = 1; sent < mostSends; sent += 1) {
    expect(canSendAgain(intent)).toBe(true)
    intent = { ...step(intent, again).intent, state: 'not_visible' }
  }
  expect(mostSends).toBe(3)
  expect(canSendAgain(intent)).toBe(false)
  expect(step(intent, again).effects).toEqual([{ kind: 'look', inSeconds: 300 }])
})

describe('what follows from a step', () => {
  const read = (subscriptions = before, minutes = 1) =>
    step(anIntent(), { kind: 'read', subscriptions, at: minutesLater(minutes) }).effects

  test('an upgrade that is not seen is looked for again, and one that is seen is not', () => {
    expect(read()).toEqual([{ kind: 'look', inSeconds: 2 }])
    expect(read(before, 15)).toEqual([{ kind: 'look', inSeconds: 300 }])
    expect(read(withFresh())).toEqual([])
  })

  test('after an answer, whatever it says, it is looked for at once', () => {
    const answer = {
      kind: 'no_answer',
      promisedSubscriptionId: null,
      refusals: [],
      followUpCount: null,
    } as const
    expect(step(anIntent(), { kind: 'answered', answer, at: clickedAt }).effects).toEqual([
      { kind: 'look', inSeconds: 0 },
    ])
  })

  test('after a person has closed it, nothing is looked for', () => {
    expect(step(notVisible, { kind: 'close' })).toMatchObject({ intent: { state: 'closed' }, effects: [] })
  })
})

describe('a clock that is set', () => {
  test('back, to before the upgrade was sent: the wait begins anew', () => {
    const seen = afterReadBack(anIntent(), before, minutesLater(-60))
    expect(seen).toMatchObject({
      state: 'unknown',
      settleUntil: new Date(minutesLater(-60).getTime() + settleMs).toISOString(),
    })
    expect(afterReadBack(seen, before, minutesLater(-46)).state).toBe('unknown')
  })
})
