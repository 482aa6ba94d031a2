/** What the server and the network do that no client can see (reliability, 2.6). */
export interface World {
  /** A second request under an id that was carried out is answered like the first. */
  readonly honoursId: boolean
  /** An upgrade to a plan that the customer has is refused. */
  readonly refusesOwned: boolean
  /** The browser delivers copies of a POST by itself. */
  readonly copies: boolean
  /** The latest that a request is carried out after it was sent, in ms. */
  readonly latest: number
}

const minute = 60_000

/** W1 to W4: at least one thing protects. W5 and W6: nothing does, and no client can. */
export const worlds = {
  W1: { honoursId: true, refusesOwned: true, copies: true, latest: 10 * minute },
  W2: { honoursId: true, refusesOwned: false, copies: true, latest: 10 * minute },
  W3: { honoursId: false, refusesOwned: true, copies: true, latest: 10 * minute },
  W4: { honoursId: false, refusesOwned: false, copies: false, latest: 10 * minute },
  W5: { honoursId: false, refusesOwned: false, copies: false, latest: 30 * minute },
  W6: { honoursId: false, refusesOwned: false, copies: true, latest: 10 * minute },
} as const satisfies { readonly [name: string]: World }

export type WorldName = keyof typeof worlds

/** The worlds in which nothing may go wrong. */
export const safeWorlds = ['W1', 'W2', 'W3', 'W4'] as const satisfies readonly WorldName[]
export const worldNames = Object.keys(worlds) as readonly WorldName[]
