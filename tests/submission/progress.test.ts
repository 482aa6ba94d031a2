import { describe, expect, test } from 'vitest'
import {
  afterAnswer,
  afterReadBack,
  answerFromResult,
  closed,
  type Intent,
  type IntentState,
  isOpen,
  newIntent,
  nextLookInSeconds,
  settleMs,
} from '../../src/submission/index.ts'
import { aResult, outcomes } from './answers.ts'
import {
  anIntent,
  before,
  clickedAt,
  ids,
  listed,
  minutesLater,
  offers,
  order,
  withFresh,
} from './situations.ts'

const [source, other] = before
if (!source || !other) throw new Error('The customer had two subscriptions')

const states: readonly IntentState[] = ['sent', 'unknown', 'not_visible', 'confirmed', 'refused', 'closed']

describe('a new intent', () => {
  const fresh = { intentId: 'i', requestId: 'r', correlationId: 'c', now: clickedAt }

  test('says "sent" before anything is sent, and remembers what the customer had', () => {
    expect(newIntent(order, before, fresh)).toEqual({
      ...order,
      v: 1,
      intentId: 'i',
      requestId: 'r',
      createdAt: '2026-11-21T09:00:00.000Z',
      baseline: {
        subscriptionIds: [ids.source, ids.other],
        sourceEtag: 'etag-1',
        sourceStatus: 'active',
        sourceQuantity: 10,
      },
      sends: [{ correlationId: 'c', startedAt: '2026-11-21T09:00:00.000Z', endedAt: null, outcome: null }],
      state: 'sent',
      settleUntil: '2026-11-21T09:15:00.000Z',
      promisedSubscriptionId: null,
      refusals: [],
      readBack: null,
      followUpCount: null,
    })
  })

  test('finds its subscription whatever the case of the ids, and keeps them all in lower case', () => {
    const shouting = before.map((one) => ({ ...one, id: one.id.toUpperCase() }))
    expect(newIntent(order, shouting, fresh).baseline).toEqual(newIntent(order, before, fresh).baseline)
    const braced = { ...order, sourceSubscriptionId: `{${ids.source}}` }
    expect(newIntent(braced, before, fresh).baseline.sourceEtag).toBe('etag-1')
  })

  test('keeps nothing of a subscription that is not in the list', () => {
    expect(newIntent(order, [other], fresh).baseline).toEqual({
      subscriptionIds: [ids.other],
      sourceEtag: null,
      sourceStatus: null,
      sourceQuantity: null,
    })
  })

  test('waits longer than the longest envelope of the own client of Microsoft: 4 x 3 min + 5.5 s', () => {
    expect(settleMs).toBeGreaterThan(4 * 3 * 60_000 + 5500)
  })
})

describe('an intent locks its subscription', () => {
  test.each(states)('while its outcome is not known: %s', (state) => {
    expect(isOpen(anIntent({ state }))).toBe(['sent', 'unknown', 'not_visible'].includes(state))
  })
})

describe('an answer', () => {
  const at = minutesLater(1)

  test.each(Object.values(outcomes).flatMap((kind) => Object.entries(kind)))(
    'of "%s" is never a verdict: it is written down and read back',
    (_outcome, answer) => {
      const sent = anIntent()
      expect(afterAnswer(sent, answer, at)).toEqual({
        ...sent,
        state: 'unknown',
        sends: [{ ...sent.sends[0], endedAt: at.toISOString(), outcome: answer.kind }],
        promisedSubscriptionId: answer.promisedSubscriptionId,
        refusals: answer.refusals,
        followUpCount: answer.followUpCount,
      })
    },
  )

  test.each(states)('does not take back what another tab has read meanwhile: %s', (state) => {
    const open = ['sent', 'unknown', 'not_visible'].includes(state)
    for (const answer of Object.values(outcomes).flatMap((kind) => Object.values(kind)))
      expect(afterAnswer(anIntent({ state }), answer, at).state).toBe(open ? 'unknown' : state)
  })

  test('closes the last of several sends and leaves the others as they were', () => {
    const first = {
      correlationId: 'c1',
      startedAt: 'a',
      endedAt: clickedAt.toISOString(),
      outcome: 'no_answer',
    } as const
    const second = { correlationId: 'c2', startedAt: 'b', endedAt: null, outcome: null } as const
    const { sends } = afterAnswer(anIntent({ sends: [first, second] }), answerFromResult(aResult()), at)
    expect(sends).toEqual([first, { ...second, endedAt: at.toISOString(), outcome: 'done' }])
  })

  test('does not lose a promise, nor the number of accounts, to a later answer without them', () => {
    const promised = afterAnswer(
      anIntent(),
      answerFromResult(aResult({ licenseErrors: [{ name: 'Ada' }] })),
      at,
    )
    const silent = Object.values(outcomes['says nothing'] ?? {})[0]
    if (!silent) throw new Error('There is an answer that says nothing')
    expect(afterAnswer(promised, silent, at)).toMatchObject({
      promisedSubscriptionId: ids.fresh,
      followUpCount: 1,
    })
  })

  test.each([
    ['the source', ids.source],
    ['the source, shouted', ids.source.toUpperCase()],
    ['one that was there before', ids.other],
  ])('promises nothing where the new id is that of %s', (_whose, targetSubscriptionId) => {
    const answered = afterAnswer(anIntent(), answerFromResult(aResult({ targetSubscriptionId })), at)
    expect(answered.promisedSubscriptionId).toBeNull()
    expect(afterReadBack(answered, before, at).state).toBe('unknown')
    expect(afterReadBack(answered, withFresh(), at).state).toBe('confirmed')
  })

  test('promises nothing with the id of the source also where the list before did not have it', () => {
    const intent = newIntent(order, [], {
      intentId: 'i',
      requestId: 'r',
      correlationId: 'c',
      now: clickedAt,
    })
    const answer = answerFromResult(aResult({ targetSubscriptionId: ids.source }))
    expect(afterAnswer(intent, answer, at).promisedSubscriptionId).toBeNull()
    expect(afterReadBack(intent, [listed(ids.source, { offerId: offers.target })], at).state).toBe('unknown')
  })
})

describe('after a look into the subscriptions', () => {
  type Expected = {
    readonly [kind in 'promises' | 'refuses' | 'refuses alike' | 'says nothing']: IntentState
  }
  const always = (state: IntentState): Expected => ({
    promises: state,
    refuses: state,
    'refuses alike': state,
    'says nothing': state,
  })
  const notSeen: Expected = { ...always('unknown'), 'refuses alike': 'refused' }
  const settled = minutesLater(15)

  const readBacks: readonly [string, readonly ReturnType<typeof listed>[], Date, Expected][] = [
    ['the new subscription is there', withFresh(), minutesLater(1), always('confirmed')],
    [
      'the new subscription is there and the old one gone',
      withFresh().slice(1),
      minutesLater(1),
      always('confirmed'),
    ],
    [
      'the new subscription is there, shouted',
      withFresh(ids.fresh.toUpperCase()),
      minutesLater(1),
      always('confirmed'),
    ],
    ['the new subscription is there, after the wait', withFresh(), minutesLater(60), always('confirmed')],
    [
      'another subscription of the same plan is new',
      withFresh(ids.bought),
      minutesLater(1),
      { ...always('confirmed'), promises: 'unknown' },
    ],
    [
      'a subscription of another plan is new',
      [...before, listed(ids.elsewhere, { offerId: offers.another })],
      minutesLater(1),
      notSeen,
    ],
    ['the source is as it was', before, minutesLater(1), notSeen],
    [
      'the source is as it was, shouted',
      [{ ...source, id: ids.source.toUpperCase() }],
      minutesLater(1),
      notSeen,
    ],
    [
      'the source is switched off',
      [{ ...source, status: 'deleted' }, other],
      minutesLater(1),
      always('unknown'),
    ],
    [
      'the source has another number',
      [{ ...source, quantity: 11 }, other],
      minutesLater(1),
      always('unknown'),
    ],
    [
      'the source has another etag',
      [listed(ids.source, { attributes: { etag: 'etag-2' } }), other],
      minutesLater(1),
      always('unknown'),
    ],
    [
      'the source has lost its etag',
      [listed(ids.source, { attributes: undefined }), other],
      minutesLater(1),
      always('unknown'),
    ],
    ['the source is gone', [other], minutesLater(1), always('unknown')],
    ['the list is empty', [], minutesLater(1), always('unknown')],
    ['the wait is over but for a moment', before, new Date(settled.getTime() - 1), notSeen],
    ['the wait is over', before, settled, { ...always('not_visible'), 'refuses alike': 'refused' }],
    ['the wait is over and the source gone', [other], settled, always('not_visible')],
    ['the wait is over and the list empty', [], settled, always('not_visible')],
  ]

  describe.each(readBacks)('where %s', (_what, list, at, expected) => {
    const rows = Object.entries(outcomes).flatMap(([kind, answers]) =>
      Object.entries(answers).map(([outcome, answer]) => ({ kind: kind as keyof Expected, outcome, answer })),
    )
    test.each(rows)('an upgrade that answered "$outcome" is told truly', ({ kind, answer }) => {
      const answered = afterAnswer(anIntent(), answer, minutesLater(0.5))
      expect(afterReadBack(answered, list, at).state).toBe(expected[kind])
    })

    test('an upgrade whose page was left is told as if nothing had been answered', () => {
      expect(afterReadBack(anIntent(), list, at).state).toBe(expected['says nothing'])
    })
  })

  test('the look is written down: when, the how many-th, the new subscription, the old one', () => {
    const once = afterReadBack(anIntent(), before, minutesLater(1))
    expect(once.readBack).toEqual({
      at: minutesLater(1).toISOString(),
      looks: 1,
      newSubscriptionId: null,
      sourceStatus: 'active',
    })
    expect(afterReadBack(once, withFresh().slice(1), minutesLater(2)).readBack).toEqual({
      at: minutesLater(2).toISOString(),
      looks: 2,
      newSubscriptionId: ids.fresh,
      sourceStatus: null,
    })
  })

  test('the promised subscription is named, not another that is new as well', () => {
    const answered = afterAnswer(anIntent(), answerFromResult(aResult()), minutesLater(1))
    const list = [...withFresh(ids.bought), ...withFresh().slice(2)]
    expect(afterReadBack(answered, list, minutesLater(2)).readBack?.newSubscriptionId).toBe(ids.fresh)
  })

  test('a promised subscription is believed whatever its plan is called', () => {
    const answered = afterAnswer(anIntent(), answerFromResult(aResult()), minutesLater(1))
    const list = [...before, listed(ids.fresh, { offerId: offers.another })]
    expect(afterReadBack(answered, list, minutesLater(2)).state).toBe('confirmed')
  })

  test('a subscription that is found keeps its name when the customer buys the same plan again', () => {
    const found = afterReadBack(anIntent(), withFresh(), minutesLater(1))
    const later = [...withFresh(ids.bought), ...withFresh().slice(2)]
    expect(afterReadBack(found, later, minutesLater(2)).readBack?.newSubscriptionId).toBe(ids.fresh)
  })

  test('an answer that comes after another tab has found a subscription corrects its name', () => {
    const found = afterReadBack(anIntent(), withFresh(ids.bought), minutesLater(1))
    const answered = afterAnswer(found, answerFromResult(aResult()), minutesLater(2))
    expect(answered.state).toBe('confirmed')
    expect(afterReadBack(answered, before, minutesLater(3))).toEqual(answered)
    expect(afterReadBack(answered, withFresh(), minutesLater(3)).readBack?.newSubscriptionId).toBe(ids.fresh)
  })
})

describe('a verdict', () => {
  const lists: readonly (readonly ReturnType<typeof listed>[])[] = [
    before,
    [],
    [other],
    [{ ...source, status: 'deleted' }, other],
  ]

  test('of "confirmed" stays, with the subscription it names, when a later list has not got it yet', () => {
    const confirmed = afterReadBack(anIntent(), withFresh(), minutesLater(1))
    for (const list of lists)
      for (const at of [minutesLater(2), minutesLater(20)])
        expect(afterReadBack(confirmed, list, at)).toEqual(confirmed)
  })

  test('of "refused" stays, with the hour it was checked, when the subscription is changed by hand later', () => {
    const refused = refusedIntent()
    for (const list of lists)
      for (const at of [minutesLater(3), minutesLater(20)])
        expect(afterReadBack(refused, list, at)).toEqual(refused)
  })

  test.each(['refused', 'closed', 'not_visible'] as const)(
    'of "%s" is corrected by a new subscription that is seen late',
    (state) => {
      const intent: Intent = { ...refusedIntent(), state }
      expect(afterReadBack(intent, withFresh(), minutesLater(90))).toMatchObject({
        state: 'confirmed',
        readBack: { newSubscriptionId: ids.fresh, at: minutesLater(90).toISOString() },
      })
    },
  )

  test('of a person who closed it stays, and a later look is still written down', () => {
    const byHand = closed(anIntent({ state: 'not_visible' }))
    expect(afterReadBack(byHand, before, minutesLater(30))).toMatchObject({
      state: 'closed',
      readBack: { looks: 1 },
    })
  })

  function refusedIntent(): Intent {
    const refusal = Object.values(outcomes['refuses alike'] ?? {})[0]
    if (!refusal) throw new Error('There is an answer that refuses')
    const refused = afterReadBack(afterAnswer(anIntent(), refusal, minutesLater(1)), before, minutesLater(2))
    expect(refused.state).toBe('refused')
    return refused
  }
})

describe('a person', () => {
  test.each(states)('can close only an upgrade that was not seen for the whole wait: %s', (state) => {
    expect(closed(anIntent({ state })).state).toBe(state === 'not_visible' ? 'closed' : state)
  })
})

describe('the next look', () => {
  test('comes 1, 2, 4 … and at most 60 seconds after the last', () => {
    const readBack = (looks: number) => ({ at: '', looks, newSubscriptionId: null, sourceStatus: null })
    const seconds = [0, 1, 2, 3, 4, 5, 6, 7, 2000].map((looks) =>
      nextLookInSeconds(anIntent({ readBack: looks === 0 ? null : readBack(looks) })),
    )
    expect(seconds).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60])
  })

  test('comes every five minutes after the wait: something may still come late', () => {
    expect(nextLookInSeconds(anIntent({ state: 'not_visible' }), 3)).toBe(300)
  })

  test('comes later also where the looks before saw nothing', () => {
    expect([0, 1, 3, 50].map((tried) => nextLookInSeconds(anIntent(), tried))).toEqual([1, 2, 8, 60])
  })
})
