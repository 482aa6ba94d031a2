/** Whether this build runs on the simulated Partner Center: `npm start`, the public demo and the tests. */
export const simulated: boolean = import.meta.env.VITE_SIMULATED === 'true'

/** Seed and number of generated customers of the simulated Partner Center. */
export const simulation = {
  seed: Number(import.meta.env.VITE_SIMULATED_SEED ?? 1),
  customers: Number(import.meta.env.VITE_SIMULATED_CUSTOMERS ?? 500),
}

/**
 * Where the API of a cloud is, on our own origin. The simulated addresses exist on no real server; a live deployment
 * serves one cloud, behind its gateway, and is never asked about the other.
 */
export function apiBase(cloud: string): string {
  if (simulated) return `/simulated/${cloud}/v1`
  if (cloud !== deployedCloud()) throw new Error(`This deployment does not serve the cloud ${cloud}`)
  return '/v1'
}

/** The cloud a live deployment names in `<meta name="uplift-cloud">`; `null` where both can be chosen. */
export function deployedCloud(): string | null {
  if (simulated) return null
  return document.querySelector<HTMLMetaElement>('meta[name="uplift-cloud"]')?.content ?? null
}
