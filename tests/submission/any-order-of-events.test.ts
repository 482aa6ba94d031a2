import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Subscription } from '../../src/contract/index.ts'
import {
  afterAnswer,
  afterReadBack,
  answerFromFailure,
  answerFromResult,
  closed,
  type Intent,
  isOpen,
} from '../../src/submission/index.ts'
import { aFailure, aResult, aSilentFailure } from './answers.ts'
import { anIntent, before, clickedAt, ids, listed, offers } from './situations.ts'

const shouted = (id: string) => fc.constantFrom(id, id.toUpperCase())

// Most looks see nothing new, so that stories go on for long.
const rarely = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: value })

const answers = fc.oneof(
  fc
    .record({
      targetSubscriptionId: fc.constantFrom(
        ids.fresh,
        ids.bought,
        ids.elsewhere,
        ids.source,
        ids.other,
        '',
        null,
      ),
      upgradeErrors: fc.constantFrom([], [{ code: 2 }], [null]),
      licenseErrors: fc.constantFrom([], [{ name: 'Ada' }]),
    })
    .map((members) => answerFromResult(aResult(members))),
  fc
    .record({
      status: fc.constantFrom(0, 200, 302, 400, 401, 403, 404, 405, 408, 409, 412, 429, 500, 502, 503, 504),
      code: fc.constantFrom(null, 2002, 20002, 20003, 2055, 'new_code'),
    })
    .map(({ status, code }) =>
      answerFromFailure(code === null ? aSilentFailure(status) : aFailure(status, code)),
    ),
  fc.constant(answerFromFailure({ ...aSilentFailure(401), neverLeft: true })),
)

const sources = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc.constantFrom(
    { status: 'deleted' },
    { status: 'suspended' },
    { quantity: 11 },
    { quantity: null },
    { attributes: { etag: 'etag-2' } },
    { attributes: {} },
  ),
)

const lists: fc.Arbitrary<readonly Subscription[]> = fc
  .record({
    source: fc.option(fc.tuple(shouted(ids.source), sources), { freq: 5 }),
    other: fc.option(shouted(ids.other), { freq: 5 }),
    fresh: rarely(shouted(ids.fresh)),
    bought: rarely(shouted(ids.bought)),
    elsewhere: rarely(shouted(ids.elsewhere)),
  })
  .chain(({ source, other, fresh, bought, elsewhere }) => {
    const list = [
      source && listed(source[0], source[1]),
      other && listed(other, { offerId: offers.target }),
      fresh && listed(fresh, { offerId: offers.target.toUpperCase() }),
      bought && listed(bought, { offerId: offers.target }),
      elsewhere && listed(elsewhere, { offerId: offers.another }),
    ].filter((one) => typeof one === 'object' && one !== null)
    return fc.shuffledSubarray(list, { minLength: list.length })
  })

const events = fc.array(
  fc.record({
    minutes: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 })),
    what: fc.oneof(
      { weight: 3, arbitrary: answers.map((answer) => ({ answer })) },
      { weight: 5, arbitrary: lists.map((list) => ({ list })) },
      { weight: 2, arbitrary: fc.constant({ closes: true }) },
    ),
  }),
  { maxLength: 12 },
)

const fixed = ({ readBack: _r, sends: _s, state: _t, refusals: _f, ...others }: Intent) => {
  const { promisedSubscriptionId: _p, followUpCount: _c, ...ever } = others
  return ever
}
const was = new Set(before.map(({ id }) => id))
const isNew = ({ id }: Subscription) => !was.has(id.toLowerCase())
const isAsItWas = (list: readonly Subscription[]) =>
  list.some(
    ({ id, status, quantity, attributes }) =>
      id.toLowerCase() === ids.source &&
      status === 'active' &&
      quantity === 10 &&
      attributes?.etag === 'etag-1',
  )

/** The new subscriptions that this intent may call its own, as a person would say it from the two lists. */
function itsOwn(list: readonly Subscription[], promised: string | null): readonly Subscription[] {
  return list
    .filter(isNew)
    .filter(({ id, offerId }) =>
      promised === null ? offerId?.toLowerCase() === offers.target : id.toLowerCase() === promised,
    )
}

test('whatever is answered and read back in whatever order, nobody is told what was not read', () => {
  const seen = {
    confirmed: 0,
    refused: 0,
    not_sent: 0,
    not_visible: 0,
    closed: 0,
    corrected: 0,
    lostFromView: 0,
  }
  fc.assert(
    fc.property(events, (story) => {
      let intent = frozen(anIntent())
      let now = clickedAt.getTime()
      let promised: string | null = null
      const everListed = new Set<unknown>()
      const born = JSON.stringify(fixed(intent))
      for (const { minutes, what } of story) {
        now += minutes * 60_000
        const at = new Date(now)
        const settled = now >= clickedAt.getTime() + 15 * 60_000
        const last = intent
        if ('answer' in what) {
          intent = frozen(afterAnswer(last, frozen(what.answer), at))
          const heard = what.answer.kind === 'not_sent' ? 'not_sent' : 'unknown'
          must(intent.state === (isOpen(last) ? heard : last.state), 'an answer is never a verdict')
          const named: string | null = what.answer.promisedSubscriptionId
          if (named !== null && !was.has(named)) promised = named
          must(intent.promisedSubscriptionId === promised, 'a promise is kept, and nothing else is one')
        } else if ('list' in what) {
          const { list } = what
          for (const { id } of list.filter(isNew)) everListed.add(id)
          intent = frozen(afterReadBack(last, frozen(list), at))
          if (itsOwn(list, promised).length > 0) {
            must(intent.state === 'confirmed', 'what is visible is confirmed')
            if (last.state === 'refused' || last.state === 'closed' || last.state === 'not_sent')
              seen.corrected += 1
          } else if (last.state === 'confirmed') {
            must(intent === last, 'a confirmation stays as it was')
            seen.lostFromView += 1
          } else {
            must(intent.state !== 'confirmed', 'nothing is confirmed that is not visible')
          }
          if (intent.state === 'refused' && last.state === 'refused')
            must(intent === last, 'a refusal stands on the look it was read from')
          else if (intent.state === 'refused') {
            must(isAsItWas(list), 'refused only where the source is as it was')
            must(promised === null, 'refused only where nothing was promised')
            must(
              last.sends.at(-1)?.outcome === 'refused_by_content',
              'refused only where every copy is refused alike',
            )
          }
          if (intent.state === 'not_visible') must(settled, 'a person is asked only after the wait')
          if (isOpen(intent) && settled)
            must(intent.state === 'not_visible', 'a person is asked after the wait')
          if (isOpen(last)) must(intent.state !== 'closed', 'only a person closes')
          if (last.state !== 'not_sent')
            must(intent.state !== 'not_sent', 'a look cannot tell that nothing left')
        } else {
          intent = frozen(closed(last))
          must(
            intent.state === (last.state === 'not_visible' ? 'closed' : last.state),
            'a person closes only what was looked for long enough',
          )
        }
        if (last.state === 'confirmed') must(intent.state === 'confirmed', 'a confirmation stays')
        if (last.state === 'refused' || last.state === 'closed')
          must(
            [last.state, 'confirmed'].includes(intent.state),
            'a verdict is corrected only by what is seen',
          )
        if (intent.state === 'confirmed') {
          const id = intent.readBack?.newSubscriptionId
          must(everListed.has(id), 'a confirmation names what was read')
          must(!was.has(String(id).toLowerCase()), 'a confirmation names what was not there before')
        }
        must(JSON.stringify(fixed(intent)) === born, 'ids, order and baseline never change')
        must(intent.sends.length === 1, 'nothing is sent again')
        if (intent.state !== 'sent' && intent.state !== 'unknown') seen[intent.state] += 1
      }
    }),
    { seed: 20_261_121, numRuns: 4000 },
  )
  // The stories do go everywhere; a property over states that never come would prove nothing.
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(50)
}, 30_000)

function must(holds: boolean, rule: string): void {
  if (!holds) throw new Error(`Broken: ${rule}`)
}

/** Frozen to the last member, so that a change of what was handed in throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const member of Object.values(value)) frozen(member)
  }
  return value
}
