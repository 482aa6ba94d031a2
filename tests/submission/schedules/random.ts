/** Numbers that look like chance and are the same for the same seed. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  readonly next: () => number
  /** True in this share of the cases. */
  readonly is: (share: number) => boolean
  /** From one number of ms to another. */
  readonly between: (least: number, most: number) => number
  /** One of the choices, each as often as its weight says. */
  readonly pick: <T extends string>(weights: { readonly [choice in T]: number }) => T
}

/** mulberry32: small, quick, and good enough to try what may happen. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    is: (share) => next() < share,
    between: (least, most) => least + next() * (most - least),
    pick: <T extends string>(weights: { readonly [choice in T]: number }) => {
      const choices = Object.entries(weights) as [T, number][]
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [choice, weight] of choices) {
        left -= weight
        if (left < 0) return choice
      }
      return (choices.at(-1) as [T, number])[0]
    },
  }
}
