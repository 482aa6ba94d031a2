import { type Refusal, refusals } from '../backend/refusal.ts'

/** Refusals that a fault can ask for, by the name of their cause. */
const made = {
  signed_out: () => refusals.accessDenied(),
  claims: () => refusals.accessDenied(),
  no_relationship: () => refusals.noRelationship(),
  second_factor: () => refusals.secondFactorMissing(),
  granular_rights: () => refusals.insufficientPrivileges(),
  in_progress: () => refusals.orderInProgress(),
  stale_412: () => refusals.preconditionFailed(),
  stale_2055: () => refusals.staleEtag(),
} as const satisfies { readonly [name: string]: () => Refusal }

export type RefusalName = keyof typeof made
export const refusalNames = Object.keys(made) as readonly RefusalName[]

/** The refusal of a name. */
export function refusalNamed(name: RefusalName): Refusal {
  return made[name]()
}

/** What a refusal carries besides its body: a claims challenge stands in a header (continuous access evaluation). */
export function headersOf(name: RefusalName): Readonly<Record<string, string>> {
  if (name !== 'claims') return {}
  const claims = btoa(JSON.stringify({ access_token: { acrs: { essential: true, value: 'c1' } } }))
  return { 'WWW-Authenticate': `Bearer error="insufficient_claims", claims="${claims}"` }
}
