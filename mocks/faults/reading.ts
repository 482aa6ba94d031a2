import { refusals } from '../backend/refusal.ts'

/** The members of what was asked for, by their names in lower case. */
export type Asked = ReadonlyMap<string, unknown>

/** One of some choices: the first where nothing is said. What is said and means nothing is refused (400/3000). */
export function choice<const T extends string | number>(
  name: string,
  choices: readonly T[],
  value: unknown,
): T {
  const found = value === undefined ? choices[0] : choices.find((known) => known === value)
  if (found === undefined) throw refusals.invalidProperty(name)
  return found
}

/** The members of an object; none where it is no object. */
export function membersOf(value: unknown): Asked {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value).map(([name, member]) => [name.toLowerCase(), member as unknown]))
    : new Map()
}

/** A whole number up to `most`. What is none falls back: a fault that was asked for should show itself. */
export function whole(value: unknown, fallback: number, most: number): number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
    ? Math.min(Math.floor(value), most)
    : fallback
}
