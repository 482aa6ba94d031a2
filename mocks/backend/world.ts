import { type Cloud, guidFrom } from '../../src/contract/index.ts'
import { castIn, castMember } from '../cast.ts'
import { type Faults, noFaults } from '../faults.ts'
import { generatedCustomer, generatedIndex } from '../generator.ts'
import type { Answer, Effect, Origin } from './effects.ts'
import type { CustomerState, SubscriptionRecord } from './records.ts'
import { recordsFrom } from './subscription-records.ts'

/** A write that was answered, by its request id. */
export interface AnsweredWrite {
  readonly seq: number
  readonly at: string
  readonly fingerprint: string
  readonly answer: Answer
}

/** What waits for its time. */
export type Waiting = Extract<Effect, { kind: 'waits' }>

/** Everything the service knows: its origin, and the effects so far replayed in their order. */
export interface World {
  readonly origin: Origin
  readonly startedWith: string
  readonly seq: number
  readonly faults: Faults
  readonly effects: readonly Effect[]
  readonly changed: ReadonlyMap<string, CustomerState>
  readonly answered: ReadonlyMap<string, AnsweredWrite>
  /** Failures that the service answers again, by the same key. */
  readonly failures: ReadonlyMap<string, Answer>
  readonly waiting: readonly Waiting[]
  /** How often each request was made while faults came by chance. */
  readonly asked: ReadonlyMap<string, number>
}

const nothing: World = {
  origin: { seed: 1, customers: 0, today: '2026-11-21' },
  startedWith: '',
  seq: 0,
  faults: noFaults,
  effects: [],
  changed: new Map(),
  answered: new Map(),
  failures: new Map(),
  waiting: [],
  asked: new Map(),
}

/** The world after some effects; those it has seen are skipped, and a reset forgets all that was before it. */
export function worldAfter(world: World | null, effects: readonly Effect[]): World {
  let after = world ?? nothing
  for (const effect of effects) if (effect.seq > after.seq) after = afterEffect(after, effect)
  return after
}

function afterEffect(world: World, effect: Effect): World {
  const { seq } = effect
  if (effect.kind === 'reset') {
    const { seed, customers, today, startedWith } = effect
    return { ...nothing, origin: { seed, customers, today }, startedWith, seq, effects: [effect] }
  }
  const after = { ...world, seq, effects: [...world.effects, effect] }
  switch (effect.kind) {
    case 'faults_changed':
      return { ...after, faults: effect.faults }
    case 'admin_granted':
    case 'admin_removed':
      return withCustomer(after, effect.cloud, effect.customerId, (state) => ({
        ...state,
        delegatedAdmin: effect.kind === 'admin_granted',
      }))
    case 'bought_elsewhere':
      return withCustomer(after, effect.cloud, effect.customerId, (state) => ({
        ...state,
        sheet: { ...state.sheet, elsewhere: [...state.sheet.elsewhere, effect.bought] },
      }))
    case 'copy_arrived':
      return after
    case 'waits':
      return { ...after, waiting: [...world.waiting, effect] }
    case 'taken_up':
      return { ...after, waiting: world.waiting.filter((waiting) => waiting.seq !== effect.waited) }
    case 'asked': {
      const asked = new Map(world.asked).set(effect.key, (world.asked.get(effect.key) ?? 0) + 1)
      return { ...after, asked }
    }
    case 'failure_kept': {
      const key = requestKey(effect.cloud, effect.requestId)
      return { ...after, failures: new Map(world.failures).set(key, effect.answer) }
    }
    case 'upgrade_refused':
      return withAnswer(after, effect)
    case 'subscription_changed':
    case 'upgrade_done': {
      const { write, subscriptions } = effect
      const changed = withCustomer(after, write.cloud, write.customerId, (state) => ({
        ...state,
        subscriptions: replaced(state.subscriptions, subscriptions),
      }))
      return withAnswer(changed, effect)
    }
  }
}

function withAnswer(world: World, { seq, at, write }: Extract<Effect, { write: unknown }>): World {
  if (write.requestId === null) return world
  const { fingerprint, answer } = write
  const key = requestKey(write.cloud, write.requestId)
  return { ...world, answered: new Map(world.answered).set(key, { seq, at, fingerprint, answer }) }
}

function withCustomer(
  world: World,
  cloud: Cloud,
  id: string,
  change: (state: CustomerState) => CustomerState,
): World {
  const state = customerIn(world, cloud, id)
  if (state === null) return world
  return { ...world, changed: new Map(world.changed).set(`${cloud}/${state.sheet.id}`, change(state)) }
}

function replaced(
  before: readonly SubscriptionRecord[],
  records: readonly SubscriptionRecord[],
): readonly SubscriptionRecord[] {
  const kept = before.map((old) => records.find(({ id }) => id === old.id) ?? old)
  return [...kept, ...records.filter(({ id }) => !before.some((old) => old.id === id))]
}

/**
 * The world as its subscriptions were shown some time ago: all else is as it is now. Reads of the real service may lag
 * behind its writes (reliability, case 62).
 */
export function worldBefore(world: World, moment: Date): World {
  const late = world.effects.filter(
    ({ kind, at }) => (kind === 'upgrade_done' || kind === 'subscription_changed') && new Date(at) > moment,
  )
  return late.length === 0
    ? world
    : worldAfter(
        null,
        world.effects.filter((effect) => !late.includes(effect)),
      )
}

/** Under which key an answered write is kept: a request id counts within its cloud, whatever its case. */
export function requestKey(cloud: Cloud, requestId: string): string {
  return `${cloud}/${requestId.trim().toLowerCase()}`
}

/** A customer as it is now, by id in any case; `null` where this partner has none of that id in this cloud. */
export function customerIn(world: World, cloud: Cloud, id: string): CustomerState | null {
  const canonical = guidFrom(id)
  if (canonical === null) return null
  const changed = world.changed.get(`${cloud}/${canonical}`)
  if (changed) return changed
  const sheet = castMember(cloud, canonical) ?? generatedById(world.origin, cloud, canonical)
  if (sheet === null) return null
  const subscriptions = recordsFrom(sheet, world.origin.today)
  return { sheet, delegatedAdmin: sheet.delegatedAdmin, subscriptions }
}

function generatedById({ seed, customers }: Origin, cloud: Cloud, id: string) {
  const index = generatedIndex(seed, cloud, id)
  return index !== null && index < customers ? generatedCustomer(seed, cloud, index) : null
}

/** How many customers this partner has in a cloud: the cast first, then the generated ones. */
export function customerCount({ origin }: World, cloud: Cloud): number {
  return castIn(cloud).length + origin.customers
}
