const key = 'uplift.way-back'

/** Notes where this tab wants to come back to, before it goes where no address leads back by itself. */
export function keepWayBack(address: string): void {
  try {
    sessionStorage.setItem(key, address)
  } catch {
    // Without the note it ends at the start page.
  }
}

/** Where this tab wanted to come back to, told once; `null` where it wanted nowhere. */
export function takeWayBack(): string | null {
  try {
    const address = sessionStorage.getItem(key)
    sessionStorage.removeItem(key)
    return address
  } catch {
    return null
  }
}
