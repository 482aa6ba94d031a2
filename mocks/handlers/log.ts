import type { Effect, Sender } from '../backend/effects.ts'
import type { World } from '../backend/world.ts'
import { countOf } from '../faults.ts'
import type { RequestEntry } from '../memory.ts'

/** One upgrade as the service saw it: `deliveries` counts the request and its copies. */
export interface LoggedUpgrade {
  readonly at: string
  readonly cloud: string
  readonly customerId: string
  readonly requestId: string | null
  readonly correlationId: string
  readonly sourceSubscriptionId: string
  /** `null`: refused, nothing changed. */
  readonly targetSubscriptionId: string | null
  readonly deliveries: number
  readonly by: Sender
}

/** A request that was not answered and that the service has not got to yet. */
export interface LoggedWait {
  readonly dueAt: string
  readonly what: string
}

/** What the service really did, oldest first. */
export interface SimulatorLog {
  readonly requests: readonly RequestEntry[]
  readonly effects: readonly Effect[]
  readonly upgrades: readonly LoggedUpgrade[]
  readonly waiting: readonly LoggedWait[]
}

export function logBody({ effects, waiting }: World, requests: readonly RequestEntry[]): SimulatorLog {
  const copies = effects.filter((effect) => effect.kind === 'copy_arrived')
  const upgrades = effects.flatMap((effect): readonly LoggedUpgrade[] => {
    if (effect.kind !== 'upgrade_done' && effect.kind !== 'upgrade_refused') return []
    const { cloud, customerId, requestId, correlationId, by } = effect.write
    return [
      {
        at: effect.at,
        cloud,
        customerId,
        requestId,
        correlationId,
        sourceSubscriptionId: effect.sourceSubscriptionId,
        targetSubscriptionId: effect.kind === 'upgrade_done' ? effect.targetSubscriptionId : null,
        deliveries: 1 + copies.filter(({ copyOf }) => copyOf === effect.seq).length,
        by,
      },
    ]
  })
  const waits = waiting.map(({ dueAt, deed }) => ({
    dueAt,
    what: deed.kind === 'act' ? deed.act : `${deed.call.method} ${deed.call.path}`,
  }))
  return { requests, effects, upgrades, waiting: waits }
}

const shown = 50

/** The log as somebody follows it who looks every second: short, and with what is set to go wrong. */
export function watchBody(world: World, requests: readonly RequestEntry[]) {
  const { upgrades, waiting } = logBody(world, requests)
  const { origin, faults } = world
  return {
    seed: origin.seed,
    situation: faults.situation,
    every: faults.every,
    faults: countOf(faults),
    requestCount: requests.length,
    requests: requests.slice(-shown),
    upgrades: upgrades.slice(-shown),
    changes: world.effects.filter(({ kind }) => kind === 'subscription_changed').length,
    waiting,
  }
}
