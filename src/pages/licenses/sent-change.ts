import type { Draft } from '../../storage/drafts.ts'

/** A change of the number of licenses that was sent and not seen yet: it may have been made, or may still be. */
export interface SentChange {
  readonly wanted: number
  /** The number before; `null` where it was not known. */
  readonly before: number | null
  readonly at: Date
}

/** How long a change is looked for by itself (as long as an upgrade: reliability, 2.3). */
const lookedForMs = 15 * 60_000

/** Whether it may still come: until then nothing else is submitted. */
export function mayStillCome({ at }: SentChange, now: number): boolean {
  return now - at.getTime() < lookedForMs
}

/** As it is kept with what was typed, so that a reload forgets neither. */
export function keptWith(quantity: string, { wanted, before, at }: SentChange): Draft {
  return { quantity, sent: String(wanted), before: String(before ?? ''), at: at.toISOString() }
}

/** What was kept; `null` where nothing was sent, or what is kept cannot be read. */
export function sentFrom(kept: Draft | null): SentChange | null {
  const [wanted, at] = [Number(kept?.sent ?? Number.NaN), new Date(kept?.at ?? '')]
  if (!Number.isSafeInteger(wanted) || Number.isNaN(at.getTime())) return null
  return { wanted, before: kept?.before ? Number(kept.before) : null, at }
}
