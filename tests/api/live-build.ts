/** What `src/config.ts` says in a build for the real Partner Center. */
export const simulated = false
export const simulation = { seed: 1, customers: 0 }
export const apiBase = () => '/v1'
export const deployedCloud = () => 'global'
