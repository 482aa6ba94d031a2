import { Refusal, refusals } from '../backend/refusal.ts'
import { requestKey, worldBefore } from '../backend/world.ts'
import type { Fault } from '../faults.ts'
import { auditRecordRoutes } from './audit-records.ts'
import type { Call } from './call.ts'
import { customerRoutes } from './customers.ts'
import { errorReply } from './odd-replies.ts'
import { offerRoutes } from './offers.ts'
import { refusalReply } from './response.ts'
import { type Reply, type Route, routeOf, type Visit } from './route.ts'
import { subscriptionRoutes } from './subscriptions.ts'
import type { Turn } from './turn.ts'
import { unsupportedRoutes } from './unsupported.ts'
import { upgradeRoutes } from './upgrades.ts'

const routes: readonly Route[] = [
  ...customerRoutes,
  ...subscriptionRoutes,
  ...upgradeRoutes,
  ...offerRoutes,
  ...auditRecordRoutes,
  ...unsupportedRoutes,
]

/** An answer of the service, and the places in the log of what the request made happen. */
export interface Served {
  readonly reply: Reply
  readonly effects: readonly number[]
  /** Whether a subscription is another one than before. */
  readonly changed: boolean
}

/** Lets the service work on a request that has arrived: what it does, happens. */
export function serve(turn: Turn, call: Call, fault: Fault | null = null): Served {
  const reply = replyTo(turn, call, fault)
  const { happenings = [] } = reply
  const changed = happenings.some(({ kind }) => kind === 'upgrade_done' || kind === 'subscription_changed')
  return { reply, effects: turn.happen(happenings), changed }
}

function replyTo(turn: Turn, call: Call, fault: Fault | null): Reply {
  const { cloud, method, segments } = call
  const world = turn.world()
  if (segments === null) return refusalReply(refusals.invalidInput('The address cannot be read.'))
  if (call.body === null) return refusalReply(refusals.tooLong())
  const found = routeOf(routes, segments)
  if (found === null || cloud === null) return refusalReply(refusals.notFound())
  const { route, named } = found
  const allowed = [...Object.keys(route.methods), ...('GET' in route.methods ? ['HEAD'] : []), 'OPTIONS']
  const headers = { Allow: allowed.join(', ') }
  if (method === 'OPTIONS') return { status: 204, body: null, headers }
  const reading = method === 'GET' || method === 'HEAD'
  const handle = route.methods[reading ? 'GET' : method]
  if (!handle) return { ...refusalReply(refusals.methodNotSupported()), headers }
  const kept = reading ? undefined : world.failures.get(requestKey(cloud, call.requestId))
  if (kept !== undefined) return errorReply(kept.status)
  const visit: Visit = {
    call,
    cloud,
    world: reading && route.mayLag ? worldBefore(world, momentShown(turn)) : world,
    next: turn.next(),
    now: new Date(turn.at),
    forcedErrors: fault?.kind === 'upgrade_errors' ? fault.codes : [],
    at: (name) => named.get(name) ?? '',
  }
  try {
    return handle(visit)
  } catch (error) {
    if (error instanceof Refusal) return refusalReply(error)
    throw error
  }
}

function momentShown(turn: Turn): Date {
  return new Date(Date.parse(turn.at) - turn.world().faults.readLagMs)
}
