import type { World } from '../backend/world.ts'
import { worldAfter } from '../backend/world.ts'
import { type Decision, type RequestEntry, stamped, type Timely } from '../memory.ts'

/** One decision in several steps: each of them finds the world as those before it left it. */
export interface Turn {
  /** The world now. */
  world(): World
  /** Place in the log of what happens next. */
  next(): number
  /** The moment, ISO. */
  readonly at: string
  /** Makes something happen; gives its places in the log. */
  happen(happenings: readonly Timely[]): readonly number[]
  /** Writes a request down. */
  note(entry: Omit<RequestEntry, 'at'>): void
  /** The same turn at an earlier moment: for what was due before anybody asked. */
  asOf(at: string): Turn
  /** What has come of the turn, with its result. */
  ended<T>(result: T): Decision<T>
}

/** A turn that begins in a world, at a place of its log. */
export function turnIn(before: World, first: number, now: string): Turn {
  let world = before
  const happenings: Timely[] = []
  const requests: RequestEntry[] = []
  const at = (moment: string): Turn => ({
    world: () => world,
    next: () => first + happenings.length,
    at: moment,
    happen: (added) => {
      const timely = added.map((happening) => ({ at: moment, ...happening }))
      const effects = stamped(timely, first + happenings.length, moment)
      world = worldAfter(world, effects)
      happenings.push(...timely)
      return effects.map(({ seq }) => seq)
    },
    note: (entry) => requests.push({ ...entry, at: moment }),
    asOf: at,
    ended: (result) => ({ happenings, requests, result }),
  })
  return at(now)
}
