import { describe, expect, test } from 'vitest'
import {
  afterAudit,
  type Intent,
  type IntentState,
  type Send,
  type Witness,
} from '../../src/submission/index.ts'
import { anIntent, clickedAt } from './situations.ts'

const [ours, resent, theirs] = [1, 2, 3].map((id) => `d0000000-0000-4000-8000-00000000000${id}`)
const sends = (...ids: (string | undefined)[]): readonly Send[] =>
  ids.map((correlationId = '') => ({
    correlationId,
    startedAt: clickedAt.toISOString(),
    endedAt: clickedAt.toISOString(),
    outcome: 'no_answer',
  }))
const told = (correlationId: string | undefined, status: Witness['status']): Witness => ({
  correlationId: correlationId ?? null,
  status,
})
const notVisible = anIntent({ state: 'not_visible', sends: sends(ours) })

describe('after the wait', () => {
  test('an upgrade whose only request is recorded as failed was refused', () => {
    expect(afterAudit(notVisible, [told(ours?.toUpperCase(), 'failed')]).state).toBe('refused')
  })

  test.each<[string, Intent, readonly Witness[]]>([
    ['nothing is recorded', notVisible, []],
    ['only somebody else’s request failed', notVisible, [told(theirs, 'failed')]],
    ['a copy of ours succeeded', notVisible, [told(ours, 'failed'), told(ours, 'succeeded')]],
    ['ours is still under way', notVisible, [told(ours, 'progress')]],
    ['ours is recorded with a word nobody knows', notVisible, [told(ours, 'postponed')]],
    [
      'the service had promised a subscription',
      { ...notVisible, promisedSubscriptionId: 'x' },
      [told(ours, 'failed')],
    ],
    [
      'only the first of two sends is recorded',
      { ...notVisible, sends: sends(ours, resent) },
      [told(ours, 'failed')],
    ],
    [
      'the answer to the last send has not come',
      { ...notVisible, sends: [{ ...(notVisible.sends[0] as Send), endedAt: null }] },
      [told(ours, 'failed')],
    ],
  ])('it stays open where %s', (_what, intent, witnesses) => {
    expect(afterAudit(intent, witnesses)).toBe(intent)
  })
})

test.each<IntentState>(['sent', 'unknown', 'refused', 'not_sent', 'closed'])(
  'before the wait is over a failed request proves nothing, because a copy may be under way: %s',
  (state) => {
    const intent = anIntent({ state, sends: sends(ours) })
    expect(afterAudit(intent, [told(ours, 'failed')])).toBe(intent)
  },
)

describe('a new subscription that was read back', () => {
  const confirmed = anIntent({ state: 'confirmed', sends: sends(ours) })

  test.each([
    ['ours', [told(theirs, 'succeeded'), told(ours, 'succeeded')]],
    ['another', [told(theirs, 'succeeded'), told(ours, 'failed')]],
  ] as const)('is known to come from %s request', (attribution, witnesses) => {
    expect(afterAudit(confirmed, witnesses)).toEqual({ ...confirmed, attribution })
  })

  test.each<[string, readonly Witness[]]>([
    ['nothing is recorded', []],
    ['nothing succeeded', [told(theirs, 'failed'), told(ours, 'progress')]],
  ])('is attributed to nobody where %s', (_what, witnesses) => {
    expect(afterAudit(confirmed, witnesses)).toBe(confirmed)
  })
})
