import type { Subscription, Upgrade } from '../../../src/contract/index.ts'
import { upgrade } from '../../../src/contract/index.ts'
import {
  type Answer,
  answerFromFailure,
  answerFromResult,
  type FreshFacts,
  type Witness,
} from '../../../src/submission/index.ts'
import { aFailure, aResult, aSilentFailure } from '../answers.ts'
import { before, ids, listed, offers } from '../situations.ts'
import type { Clock } from './clock.ts'
import type { Chance } from './random.ts'
import type { World } from './worlds.ts'

/** One POST on its way. */
export interface Post {
  readonly requestId: string
  readonly correlationId: string
}

/** An upgrade that was carried out. */
export interface Done extends Post {
  readonly at: number
  /** From then on the list of subscriptions has it. */
  readonly listedAt: number
}

const second = 1000
const minute = 60 * second
const mostEffects = 4

// Decoded once: what a service with so many upgrades lists.
const lists: readonly (readonly Subscription[])[] = Array.from({ length: mostEffects + 1 }, (_, done) => {
  const [source, ...others] = before
  if (!source) throw new Error('The customer had a subscription to upgrade')
  const fresh = Array.from({ length: done }, (_none, one) =>
    listed(idOfNew(one), { offerId: offers.target, quantity: 18 }),
  )
  return [done > 0 ? { ...source, status: 'deleted' as const } : source, ...others, ...fresh]
})
const offered = upgrade.decode({
  targetOffer: {
    id: offers.target,
    name: 'Office 365 Enterprise E3',
    minimumQuantity: 1,
    maximumQuantity: 300,
  },
  upgradeType: 'upgrade_with_license_transfer',
  isEligible: true,
  quantity: 10,
  upgradeErrors: [],
}) as Upgrade

function idOfNew(one: number): string {
  return `a0000000-0000-4000-8000-00000000000${one + 1}`
}
const done = Array.from({ length: mostEffects }, (_, one) =>
  answerFromResult(aResult({ targetSubscriptionId: idOfNew(one) })),
)
const doneWithoutId = answerFromResult(aResult({ targetSubscriptionId: '' }))
const silent = answerFromFailure({ status: 0, fault: null })
const fails = {
  busy: answerFromFailure(aSilentFailure(503)),
  broken: answerFromFailure(aSilentFailure(502)),
  garbage: answerFromFailure({ status: 0, fault: null }),
  throttled: answerFromFailure(aSilentFailure(429)),
  signedOut: answerFromFailure(aFailure(401, 900421)),
  content: answerFromFailure(aFailure(400, 2002)),
  state: answerFromFailure(aFailure(404, 20003)),
  errors: answerFromResult(aResult({ upgradeErrors: [{ code: 2 }], targetSubscriptionId: undefined })),
}

/** Of ten requests four meet something: far more than in the field. */
const fates = {
  arrives: 60,
  lost_before: 6,
  lost_after: 6,
  late: 5,
  broken_before: 3,
  broken_after: 3,
  busy: 2,
  garbage_after: 3,
  throttled: 3,
  signed_out: 3,
  refused_by_state: 3,
  upgrade_errors: 3,
}

type Fate = keyof typeof fates

/** The service of one schedule, with the network in front of it. */
export function aService(world: World, clock: Clock, chance: Chance) {
  const effects: Done[] = []
  const answers = new Map<string, Answer>()
  const records: { readonly witness: Witness; readonly at: number }[] = []
  const refusedByContent = new Map<string, boolean>()
  let offlineUntil = 0
  const tellsActivity = chance.is(0.5)

  function carryOut(post: Post): Answer {
    const known = world.honoursId ? answers.get(post.requestId) : undefined
    if (known) return known
    if (!refusedByContent.has(post.requestId)) refusedByContent.set(post.requestId, chance.is(0.03))
    if (refusedByContent.get(post.requestId)) return refuse(post, fails.content)
    if (world.refusesOwned && effects.length > 0) return refuse(post, fails.state)
    const lag = chance.is(0.3) ? chance.between(2 * second, minute) : chance.between(0, 2 * second)
    const answer = done[effects.length] ?? doneWithoutId
    effects.push({ ...post, at: clock.now(), listedAt: clock.now() + lag })
    answers.set(post.requestId, answer)
    record(post, 'succeeded')
    return chance.is(0.05) ? doneWithoutId : answer
  }

  function refuse(post: Post, answer: Answer): Answer {
    record(post, 'failed')
    return answer
  }

  function record({ correlationId }: Post, status: Witness['status']): void {
    const at = clock.now() + chance.between(0, 2 * minute)
    records.push({ witness: { correlationId, status }, at })
  }

  /** One copy on its way; what comes back, and when. */
  function travel(post: Post, answered: (answer: Answer) => void): void {
    const trip = chance.between(50, 3 * second)
    const back = (answer: Answer, ms = trip) => clock.after(ms, () => answered(answer))
    // A connection that dies is known at once or when the client has had enough.
    const giveUp = chance.is(0.5) ? trip : 180 * second
    const fate = isOffline() ? 'lost_before' : chance.pick(fates)
    const arriving = (what: (answer: Answer) => void, ms = trip) =>
      clock.after(ms, () => what(carryOut(post)))
    const trips: { readonly [fate in Fate]: () => void } = {
      arrives: () => arriving((answer) => back(answer)),
      late: () => {
        arriving(() => {}, chance.between(trip, world.latest))
        back(silent, giveUp)
      },
      lost_before: () => back(silent, giveUp),
      lost_after: () => {
        arriving(() => {})
        back(silent, giveUp + trip)
      },
      broken_before: () => back(fails.broken),
      broken_after: () => arriving(() => back(fails.broken)),
      busy: () => back(fails.busy),
      garbage_after: () => arriving(() => back(fails.garbage)),
      throttled: () => back(fails.throttled),
      signed_out: () => back(fails.signedOut),
      refused_by_state: () => clock.after(trip, () => back(refuse(post, fails.state))),
      upgrade_errors: () => clock.after(trip, () => back(refuse(post, fails.errors))),
    }
    trips[fate]()
  }

  function isOffline(): boolean {
    return clock.now() < offlineUntil
  }

  return {
    effects,
    isOffline,
    goOffline: (ms: number) => {
      offlineUntil = Math.max(offlineUntil, clock.now() + ms)
    },
    /** Sends once, as far as the page knows: the browser may deliver more copies, and the page hears of one of them. */
    post: (post: Post, answered: (answer: Answer) => void): void => {
      const copies = world.copies && chance.is(0.1) ? 1 + Math.floor(chance.between(1, 6)) : 1
      let heard = Math.floor(chance.between(0, copies))
      const once = (answer: Answer) => {
        if (heard-- === 0) answered(answer)
      }
      for (let copy = 0; copy < copies; copy += 1) travel(post, once)
    },
    /** The customer's subscriptions, or `null` where they cannot be read. */
    list: (told: (subscriptions: readonly Subscription[] | null) => void): void => {
      const fails = isOffline() || chance.is(0.1)
      clock.after(chance.between(50, 2 * second), () => told(fails ? null : listNow()))
    },
    check: (told: (facts: FreshFacts | null) => void): void => {
      const fails = isOffline() || chance.is(0.1)
      clock.after(chance.between(50, 2 * second), () => {
        const subscriptions = listNow()
        const isOpen = subscriptions.find(({ id }) => id === ids.source)?.status === 'active'
        told(fails ? null : { subscriptions, upgrades: isOpen ? [offered] : [] })
      })
    },
    /** The partner's activity; empty where this cloud has none. */
    activity: (): readonly Witness[] =>
      tellsActivity ? records.filter(({ at }) => at <= clock.now()).map(({ witness }) => witness) : [],
  }

  function listNow(): readonly Subscription[] {
    const seen = effects.filter(({ listedAt }) => listedAt <= clock.now()).length
    return lists[Math.min(seen, mostEffects)] ?? before
  }
}

export type Service = ReturnType<typeof aService>
