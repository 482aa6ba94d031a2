import type { PartnerCenter } from '../backend/partner-center.ts'
import { Refusal, refusals } from '../backend/refusal.ts'
import type { World } from '../backend/world.ts'
import { type Faults, lostOnce, throttledOnce, throttles } from '../faults.ts'
import type { Decision } from '../memory.ts'
import { auditRecordRoutes } from './audit-records.ts'
import { type Call, callFrom, type Destination } from './call.ts'
import { customerRoutes } from './customers.ts'
import { doorAnswer } from './doors.ts'
import { offerRoutes } from './offers.ts'
import { refusalReply, responseFrom, throttledReply } from './response.ts'
import { type Reply, type Route, routeOf } from './route.ts'
import { subscriptionRoutes } from './subscriptions.ts'
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

/** The answer of the simulated service; `lost`: what was asked has happened, and its answer must never arrive. */
export async function answer(
  center: PartnerCenter,
  request: Request,
  destination: Destination,
): Promise<Response | 'lost'> {
  const call = await callFrom(request, destination)
  try {
    return call.cloud === null ? await doorAnswer(center, call) : await apiAnswer(center, call)
  } catch (error) {
    // A mistake of the simulator, or its memory is gone: the answer says so instead of never coming.
    const refusal = refusals.unexpected(error instanceof Error ? error.message : String(error))
    return responseFrom(call, refusalReply(refusal))
  }
}

async function apiAnswer(center: PartnerCenter, call: Call): Promise<Response | 'lost'> {
  const { reply, slowMs } = await center.decide((world, next) => {
    const { lost, reply, happenings } = decided(world, call, next)
    const { method, shownPath: path, cloud, requestId, correlationId } = call
    return {
      happenings,
      request: { method, path, cloud, requestId, correlationId, status: reply.status, lost },
      result: { reply: lost ? null : reply, slowMs: world.faults.slowMs },
    } satisfies Decision<unknown>
  })
  // Late on purpose after it happened: a page that is closed meanwhile finds it done, as with a real server.
  if (slowMs > 0) await new Promise((done) => setTimeout(done, slowMs))
  return reply === null ? 'lost' : responseFrom(call, reply)
}

function decided(world: World, call: Call, next: number) {
  if (throttles(world.faults, call.shownPath)) {
    const reply = throttledReply(world.faults.throttle?.retryAfterSeconds ?? 1)
    return { reply, lost: false, happenings: [faultsChanged(throttledOnce(world.faults))] }
  }
  const reply = replyTo(world, call, next)
  const happenings = reply.happenings ?? []
  const upgrade = happenings.some(({ kind }) => kind === 'upgrade_done')
  if (upgrade && world.faults.loseAnswer !== null)
    return { reply, lost: true, happenings: [...happenings, faultsChanged(lostOnce(world.faults))] }
  return { reply, lost: false, happenings }
}

function faultsChanged(faults: Faults) {
  return { kind: 'faults_changed', faults } as const
}

function replyTo(world: World, call: Call, next: number): Reply {
  const { cloud, method, segments } = call
  if (segments === null) return refusalReply(refusals.invalidInput('The address cannot be read.'))
  if (call.body === null) return refusalReply(refusals.tooLong())
  const found = routeOf(routes, segments)
  if (found === null || cloud === null) return refusalReply(refusals.notFound())
  const { route, named } = found
  const allowed = [...Object.keys(route.methods), ...('GET' in route.methods ? ['HEAD'] : []), 'OPTIONS']
  const headers = { Allow: allowed.join(', ') }
  if (method === 'OPTIONS') return { status: 204, body: null, headers }
  const handle = route.methods[method === 'HEAD' ? 'GET' : method]
  if (!handle) return { ...refusalReply(refusals.methodNotSupported()), headers }
  try {
    return handle({ call, cloud, world, next, at: (name) => named.get(name) ?? '' })
  } catch (error) {
    if (error instanceof Refusal) return refusalReply(error)
    throw error
  }
}
