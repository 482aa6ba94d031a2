import { refusals } from '../backend/refusal.ts'
import type { Reply, Route, Visit } from './route.ts'

// Pages of the documentation without 21Vianet in "applies to" (domain facts 3.5). What the global cloud answers
// there is not simulated, but for the licenses of a tenant.
const paths = [
  'customers/:customer/subscribedskus',
  'customers/:customer/users',
  'customers/:customer/users/:user',
  'customers/:customer/users/:user/licenses',
  'customers/:customer/users/:user/licenseupdates',
  'customers/:customer/managedservices',
  'customers/:customer/relationships',
  'customers/:customer/directoryroles',
]

const refuse = ({ cloud }: Visit): Reply => {
  throw cloud === '21vianet' ? refusals.notSupportedHere() : refusals.notFound()
}

/** Addresses that exist but do nothing here: in the 21Vianet cloud they say so. */
export const unsupportedRoutes: readonly Route[] = paths.map((path) => ({
  path,
  methods: { GET: refuse, POST: refuse, PATCH: refuse },
}))
