export type Unit = 'ms' | 'kB' | 'MB' | 'ns' | 'µs' | ''

/** One thing that was measured, beside the floor it is held against. */
export interface Line {
  /** Number of the row of the budget. */
  readonly row: number
  readonly what: string
  readonly unit: Unit
  readonly ours: number
  /** The least this could cost, measured in the same run; `null` where nothing is under it. */
  readonly floor: { readonly name: string; readonly value: number } | null
  readonly bar: { readonly atMost: number } | { readonly timesFloor: number }
}

/** The most that a line may be, in its own unit. */
export function mostOf({ bar, floor }: Line): number {
  return 'atMost' in bar ? bar.atMost : bar.timesFloor * (floor?.value ?? Number.NaN)
}

/** Whether the bar is met. What was not measured is not met. */
export function isMet(line: Line): boolean {
  return line.ours <= mostOf(line)
}

/** The middle of the samples; of an even number the mean of the two in the middle. */
export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((one, other) => one - other)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2
}

/** The sample below which a share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
