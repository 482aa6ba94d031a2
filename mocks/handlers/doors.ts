import { isCloud } from '../../src/contract/index.ts'
import type { Happening } from '../backend/effects.ts'
import { type PartnerCenter, resetTo } from '../backend/partner-center.ts'
import { member, members } from '../backend/reading.ts'
import { Refusal, refusals } from '../backend/refusal.ts'
import { customerIn, type World } from '../backend/world.ts'
import { faultsAfter, noFaults } from '../faults.ts'
import type { Call } from './call.ts'
import { jsonFrom } from './json.ts'
import { logBody } from './log.ts'
import { refusalReply, responseFrom } from './response.ts'
import { type Reply, routeOf } from './route.ts'

type Door = (world: World, body: ReadonlyMap<string, unknown>, named: ReadonlyMap<string, string>) => Outcome
interface Outcome {
  readonly happenings: readonly Happening[]
  readonly body: unknown
}

// Largest world the generator is made for.
const mostCustomers = 1_000_000

const doors: readonly { readonly path: string; readonly methods: { readonly [method: string]: Door } }[] = [
  { path: 'reset', methods: { POST: reset } },
  { path: 'seed', methods: { POST: reset } },
  { path: 'state', methods: { GET: (world) => ({ happenings: [], body: stateBody(world) }) } },
  {
    path: 'faults',
    methods: { GET: (world) => ({ happenings: [], body: world.faults }), POST: setFaults, DELETE: clear },
  },
  { path: 'faults/clear', methods: { POST: clear } },
  { path: 'customers/:customer/grant-admin', methods: { POST: grantAdmin } },
]

/** Answers at the simulator's own door: what no real service has. It is never slow, throttled or lost. */
export async function doorAnswer(center: PartnerCenter, call: Call): Promise<Response> {
  if (call.method === 'GET' && call.segments?.join('/').toLowerCase() === 'log') {
    const world = await center.decide((world) => ({ happenings: [], request: null, result: world }))
    return responseFrom(call, { status: 200, body: logBody(world, await center.requests()) })
  }
  const reply = await center.decide<Reply>((world) => {
    try {
      const { happenings, body } = opened(world, call)
      return { happenings, request: null, result: { status: 200, body } }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { happenings: [], request: null, result: refusalReply(error) }
    }
  })
  return responseFrom(call, reply)
}

function opened(world: World, call: Call): Outcome {
  for (const { path, methods } of doors) {
    const found = routeOf([{ path, methods: {} }], call.segments ?? [])
    if (found === null) continue
    const door = methods[call.method]
    if (!door) throw refusals.methodNotSupported()
    if (call.body === null) throw refusals.tooLong()
    const body = call.body.trim() === '' ? new Map<string, unknown>() : members(jsonFrom(call.body))
    if (body === null) throw refusals.invalidInput('The body must be an object.')
    return door(world, body, found.named)
  }
  throw refusals.notFound()
}

function reset(world: World, body: ReadonlyMap<string, unknown>): Outcome {
  const seed = wholeFrom(body, 'seed') ?? world.origin.seed
  const customers = wholeFrom(body, 'customers') ?? world.origin.customers
  const beginning = resetTo({ seed, customers }, world.startedWith, new Date().toISOString())
  return { happenings: [beginning], body: { seed, customers } }
}

function setFaults(world: World, body: ReadonlyMap<string, unknown>): Outcome {
  const faults = faultsAfter(world.faults, Object.fromEntries(body))
  return { happenings: [{ kind: 'faults_changed', faults }], body: faults }
}

function clear(): Outcome {
  return { happenings: [{ kind: 'faults_changed', faults: noFaults }], body: noFaults }
}

function grantAdmin(
  world: World,
  body: ReadonlyMap<string, unknown>,
  named: ReadonlyMap<string, string>,
): Outcome {
  const cloud = String(member(body, 'cloud') ?? 'global')
  if (!isCloud(cloud)) throw refusals.invalidProperty('cloud')
  const state = customerIn(world, cloud, named.get('customer') ?? '')
  if (state === null) throw refusals.notFound()
  const customerId = state.sheet.id
  return {
    happenings: [{ kind: 'admin_granted', cloud, customerId }],
    body: { cloud, customerId, allowDelegatedAccess: true },
  }
}

function stateBody({ origin, faults, effects }: World) {
  return { ...origin, clouds: ['global', '21vianet'], faults, effects: effects.length }
}

function wholeFrom(body: ReadonlyMap<string, unknown>, name: string): number | null {
  const value = member(body, name)
  if (value === undefined || value === null) return null
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0 || value > mostCustomers)
    throw refusals.invalidProperty(name)
  return value
}
