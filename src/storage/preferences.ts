/** What this browser remembers about the reader. Readable at once, before the first paint. */
export type Preference = 'language' | 'singleKeys'

/** A remembered choice; `null` where there is none or the browser keeps nothing. */
export function readPreference(name: Preference): string | null {
  try {
    return localStorage.getItem(`uplift.${name}`)
  } catch {
    return null
  }
}

/** Remembers a choice where the browser allows it. */
export function keepPreference(name: Preference, value: string): void {
  try {
    localStorage.setItem(`uplift.${name}`, value)
  } catch {
    // A blocked storage costs the memory of the choice, not the choice.
  }
}
