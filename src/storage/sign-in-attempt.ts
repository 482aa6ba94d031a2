const key = 'uplift.signing-in'

/**
 * Notes that this tab leaves for signing in. `false`: it already did and came back without a session, or the browser
 * keeps no note; then nothing may leave by itself, or it would go round for ever.
 */
export function beginSignInAttempt(): boolean {
  try {
    if (sessionStorage.getItem(key) !== null) return false
    sessionStorage.setItem(key, 'yes')
    return true
  } catch {
    return false
  }
}

/** Signing in has worked. */
export function endSignInAttempt(): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Nothing was kept.
  }
}
