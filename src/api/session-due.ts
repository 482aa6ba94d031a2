/** Moments in ms of this computer's clock. */
export interface SessionTimes {
  /** The session ends then, if nobody asks for anything before. */
  readonly endsAt: number
  /** When the gateway told so. */
  readonly askedAt: number
  /** When asking last brought no answer. */
  readonly missedAt: number
  /** When the person last did something on the page. */
  readonly actedAt: number
  /** The longest time between telling and end that was seen: how long a session lasts from one question to the next. */
  readonly length: number
}

/**
 * What a session needs. `ask`: the person did something, so it may go on. `warn`: it ends soon. `find_out`: it should be
 * over. `until`: look again then. `isLast`: it was asked for just now and goes on no longer.
 */
export interface Due {
  readonly what: 'nothing' | 'ask' | 'warn' | 'find_out'
  readonly until: number
  readonly isLast: boolean
}

const longestWarning = 5 * 60_000
const grace = 2000
const missedWait = 30_000

/** What is due now. Somebody who does nothing is warned; a background request is nothing that a person did. */
export function dueAt({ endsAt, askedAt, missedAt, actedAt, length }: SessionTimes, now: number): Due {
  const warning = Math.min(longestWarning, length / 3)
  const isLast = endsAt - askedAt < warning
  const over = endsAt + grace
  const mayAsk = now >= missedAt + missedWait
  if (now < endsAt - warning) return { what: 'nothing', until: endsAt - warning, isLast }
  if (now >= over)
    return mayAsk
      ? { what: 'find_out', until: now, isLast }
      : { what: 'warn', until: missedAt + missedWait, isLast }
  // Asked for once more, a session that has reached its longest duration would only be asked for again and again.
  const wantsOn = actedAt > askedAt && !isLast
  if (wantsOn && mayAsk) return { what: 'ask', until: now, isLast }
  return { what: 'warn', until: wantsOn ? Math.min(over, missedAt + missedWait) : over, isLast }
}
