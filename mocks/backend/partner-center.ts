import type { Decision, Memory, RequestEntry } from '../memory.ts'
import type { Happening } from './effects.ts'
import { type World, worldAfter } from './world.ts'

/** With which world a simulator begins. */
export interface Start {
  readonly seed: number
  readonly customers: number
}

/** The simulated service: one world, rebuilt from its memory, and one decision at a time. */
export interface PartnerCenter {
  /** Lets `decide` look at the world as it is now and say what happens; `next` is the log's next place, `at` the moment. */
  decide<T>(decide: (world: World, next: number, at: string) => Decision<T>): Promise<T>
  requests(): Promise<readonly RequestEntry[]>
}

// Belongs to what a world starts with: effects of another cast or generator name customers that are no more, and
// those of another version of the log cannot be replayed.
const castVersion = 2

/** A service that begins with this world, or goes on where its memory stands when it began with the same one. */
export function partnerCenter(memory: Memory, start: Start): PartnerCenter {
  const startedWith = `cast ${castVersion}, seed ${start.seed}, ${start.customers} customers`
  let world: World | null = null
  return {
    decide: (decide) =>
      memory.transact(world?.seq ?? 0, ({ news, last, next, at }) => {
        // A person has thrown the site's data away: what this tab remembers is of a log that is no more.
        if (world !== null && world.seq > last) world = null
        world = worldAfter(world, news)
        if (world.startedWith === startedWith) return decide(world, next, at)
        const reset = resetTo(start, startedWith, at)
        // Not remembered yet: it counts once it is written down, and comes back then as news.
        const begun = worldAfter(null, [{ ...reset, seq: next, at }])
        const decision = decide(begun, next + 1, at)
        return { ...decision, happenings: [reset, ...decision.happenings] }
      }),
    requests: () => memory.requests(),
  }
}

/** A new beginning. The dates of the new world count from the day it begins. */
export function resetTo({ seed, customers }: Start, startedWith: string, at: string): Happening {
  return { kind: 'reset', seed, customers, today: at.slice(0, 10), startedWith }
}
