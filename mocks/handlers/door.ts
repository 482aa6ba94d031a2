import type { Happening } from '../backend/effects.ts'
import type { World } from '../backend/world.ts'

/** Who knocks, and what the world is like at that moment. */
export interface Knock {
  readonly world: World
  /** Members by their names in lower case. */
  readonly body: ReadonlyMap<string, unknown>
  /** Parts of the path by name. */
  readonly named: (name: string) => string
  /** The moment, ISO. */
  readonly at: string
}

/** What comes of it, and what is answered. */
export interface Outcome {
  readonly happenings: readonly Happening[]
  readonly body: unknown
}

/** One door of the simulator. Refuses by throwing. */
export type Door = (knock: Knock) => Outcome
