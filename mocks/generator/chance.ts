import { hashOf } from '../backend/ids.ts'

/** A row of draws that always comes out the same for the same text. */
export interface Chance {
  /** True in the given share of cases, 0 to 1. */
  of(share: number): boolean
  /** A whole number, both ends included. */
  between(least: number, most: number): number
  pick<T>(choices: readonly [T, ...T[]] | readonly T[]): T
}

/** Draws that follow from a text (mulberry32 over its hash). */
export function chanceFrom(text: string): Chance {
  let state = hashOf(text)[0]
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    of: (share) => next() < share,
    between,
    pick: (choices) => {
      const choice = choices[between(0, choices.length - 1)]
      if (choice === undefined) throw new Error('There is nothing to choose from')
      return choice
    },
  }
}
