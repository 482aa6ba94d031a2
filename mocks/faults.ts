/** What goes wrong on purpose. All of it is part of the log of effects, so that every tab has the same faults. */
export interface Faults {
  /** Every answer comes this many milliseconds late; what it tells has happened before. */
  readonly slowMs: number
  /** So many requests more are answered with 429, only those whose path contains `path` where it is given. */
  readonly throttle: {
    readonly times: number
    readonly retryAfterSeconds: number
    readonly path: string
  } | null
  /** So many upgrades more happen although their answer never arrives. */
  readonly loseAnswer: { readonly times: number } | null
  /** In every upgrade with license transfer the licenses of so many people do not move. */
  readonly licenseFailures: { readonly count: number } | null
}

export const noFaults: Faults = { slowMs: 0, throttle: null, loseAnswer: null, licenseFailures: null }

/** The faults after a request to set some: a named one is replaced, `null` or 0 ends it, the others stay. */
export function faultsAfter(faults: Faults, wish: unknown): Faults {
  if (typeof wish !== 'object' || wish === null) return faults
  const asked = new Map(Object.entries(wish).map(([name, value]) => [name.toLowerCase(), value as unknown]))
  const throttle = membersOf(asked.get('throttle'))
  const lose = membersOf(asked.get('loseanswer'))
  const failures = membersOf(asked.get('licensefailures'))
  return {
    slowMs: asked.has('slowms') ? whole(asked.get('slowms'), 0, 60_000) : faults.slowMs,
    throttle: !asked.has('throttle')
      ? faults.throttle
      : counted(
          {
            times: whole(throttle.get('times'), 1, 1_000_000),
            retryAfterSeconds: whole(throttle.get('retryafterseconds'), 1, 86_400),
            path: String(throttle.get('path') ?? ''),
          },
          throttle,
        ),
    loseAnswer: !asked.has('loseanswer')
      ? faults.loseAnswer
      : counted({ times: whole(lose.get('times'), 1, 1_000_000) }, lose),
    licenseFailures: !asked.has('licensefailures')
      ? faults.licenseFailures
      : failures.size > 0 && whole(failures.get('count'), 1, 100_000) > 0
        ? { count: whole(failures.get('count'), 1, 100_000) }
        : null,
  }
}

/** The faults with one throttled request less. */
export function throttledOnce(faults: Faults): Faults {
  const { throttle } = faults
  if (throttle === null) return faults
  return { ...faults, throttle: throttle.times > 1 ? { ...throttle, times: throttle.times - 1 } : null }
}

/** The faults with one lost answer less. */
export function lostOnce(faults: Faults): Faults {
  const times = (faults.loseAnswer?.times ?? 0) - 1
  return { ...faults, loseAnswer: times > 0 ? { times } : null }
}

/** Whether a request to this path is to be throttled now. */
export function throttles({ throttle }: Faults, path: string): boolean {
  return throttle !== null && path.toLowerCase().includes(throttle.path.toLowerCase())
}

function counted<T extends { readonly times: number }>(
  fault: T,
  asked: ReadonlyMap<string, unknown>,
): T | null {
  return asked.size > 0 && fault.times > 0 ? fault : null
}

function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  return typeof value === 'object' && value !== null
    ? new Map(Object.entries(value).map(([name, member]) => [name.toLowerCase(), member as unknown]))
    : new Map()
}

// What is no number falls back to the default: a fault that was asked for should show itself.
function whole(value: unknown, fallback: number, most: number): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
    ? Math.min(Math.floor(value), most)
    : fallback
}
