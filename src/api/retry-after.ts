/** Waits outside this range are a mistake of the sender; an hour-long one would look like a dead console. */
const shortest = 1
const longest = 300
const unless = 30

/**
 * Seconds to wait after 429: `Retry-After` in seconds or as an HTTP date, else the number in the body's sentence, kept
 * between 1 s and 5 min. Source: developer/api-throttling-guidance (2023).
 */
export function retryAfterFrom(header: string | null, message: string | null, now: Date): number {
  const seconds =
    secondsIn(header, now) ?? secondsIn(/(\d+) seconds?/.exec(message ?? '')?.[1] ?? null, now) ?? unless
  return Math.min(longest, Math.max(shortest, Math.ceil(seconds)))
}

function secondsIn(text: string | null, now: Date): number | null {
  if (text === null || text.trim() === '') return null
  if (/^-?\d+(\.\d+)?$/.test(text.trim())) return Number(text)
  // Engines read a date into almost any text with a number in it; an HTTP date ends in GMT.
  const date = /GMT\s*$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(date) ? null : (date - now.getTime()) / 1000
}
