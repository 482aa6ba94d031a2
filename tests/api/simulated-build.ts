/** What `src/config.ts` says in a build on the simulated Partner Center, whatever these tests were started with. */
export const simulated = true
export const simulation = { seed: 1, customers: 0 }
export const apiBase = (cloud: string) => `/simulated/${cloud}/v1`
export const deployedCloud = () => null
