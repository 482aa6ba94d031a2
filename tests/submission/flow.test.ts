import { describe, expect, test } from 'vitest'
import { upgrade } from '../../src/contract/index.ts'
import {
  effectOf,
  type Flow,
  type FlowEvent,
  next,
  reviewedFrom,
  submitted,
  submittedAgain,
} from '../../src/submission/index.ts'
import { anIntent, before, clickedAt, ids, listed, offers, order } from './situations.ts'

const fresh = { intentId: 'i', requestId: 'r', correlationId: 'c', now: clickedAt }
const way = upgrade.decode({
  targetOffer: { id: offers.target, minimumQuantity: 1, maximumQuantity: 300 },
  upgradeType: 'upgrade_with_license_transfer',
  isEligible: true,
  upgradeErrors: [],
})
if (!way) throw new Error('Cannot be read')
const facts = { subscriptions: before, upgrades: [way] }
const checked: FlowEvent = { kind: 'checked', facts, fresh }
const begun = submitted(order, reviewedFrom(listed(ids.source)))
const answer = { kind: 'no_answer', promisedSubscriptionId: null, refusals: [], followUpCount: null } as const

test('a Submit is checked, written down, sent, and answered, in this order and each once', () => {
  let flow: Flow = begun
  const effects: (string | undefined)[] = []
  const events: FlowEvent[] = [
    checked,
    { kind: 'armed', intent: anIntent() },
    { kind: 'answered', answer, when: clickedAt },
  ]
  for (const event of events) {
    effects.push(effectOf(flow)?.kind)
    flow = next(flow, event)
  }
  expect(effects).toEqual(['check', 'arm', 'post'])
  expect(flow.at).toBe('answered')
  expect(effectOf(flow)).toBeNull()
})

test('an intent that is sent again keeps its ids, and is armed again instead of written anew', () => {
  const intent = anIntent({ state: 'not_visible' })
  const flow = next(submittedAgain(intent), checked)
  expect(effectOf(flow)).toEqual({ kind: 'arm_again', intent, correlationId: 'c' })
})

describe('nothing is sent', () => {
  test.each<[string, Flow, FlowEvent, string]>([
    ['where nothing could be checked', begun, { kind: 'not_checked', cause: 'offline' }, 'not_checked'],
    ['where something has changed', begun, { ...checked, facts: { ...facts, upgrades: [] } }, 'changed'],
    ['where the journal refuses', next(begun, checked), { kind: 'not_armed', cause: 'full' }, 'not_armed'],
  ])('%s', (_where, flow, event, kind) => {
    const stopped = next(flow, event)
    expect(stopped).toMatchObject({ at: 'stopped', by: { kind } })
    expect(effectOf(stopped)).toBeNull()
  })
})

test('no event is taken in a state that does not wait for it', () => {
  const flows: Flow[] = [
    begun,
    next(begun, checked),
    { at: 'sent', intent: anIntent() },
    { at: 'answered', intent: anIntent(), answer, when: clickedAt },
    { at: 'stopped', by: { kind: 'not_checked', cause: null } },
  ]
  const events: FlowEvent[] = [
    checked,
    { kind: 'not_checked', cause: null },
    { kind: 'not_armed', cause: null },
    { kind: 'armed', intent: anIntent() },
    { kind: 'answered', answer, when: clickedAt },
  ]
  const taken = flows.map((flow) =>
    events
      .filter((event) => {
        try {
          return next(flow, event)
        } catch {
          return false
        }
      })
      .map(({ kind }) => kind),
  )
  expect(taken).toEqual([['checked', 'not_checked'], ['not_armed', 'armed'], ['answered'], [], []])
})
