/**
 * Takes away every service worker at this address: a live console has none, and one that a demo left here could answer
 * in the place of Partner Center.
 */
export async function dismissWorkers(): Promise<void> {
  try {
    const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? []
    await Promise.all(registrations.map((registration) => registration.unregister()))
  } catch {
    // Where the browser does not tell, `isControlled` has the last word.
  }
}

/** Whether a service worker stands between this page and Partner Center. One that was dismissed stays until a reload. */
export function isControlled(): boolean {
  return Boolean(navigator.serviceWorker?.controller)
}
