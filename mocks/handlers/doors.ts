import { type PartnerCenter, resetTo } from '../backend/partner-center.ts'
import { member, members } from '../backend/reading.ts'
import { Refusal, refusals } from '../backend/refusal.ts'
import type { World } from '../backend/world.ts'
import { lessons } from '../cast/practice.ts'
import { faultsAfter } from '../faults/wish.ts'
import { noFaults } from '../faults.ts'
import type { RequestEntry } from '../memory.ts'
import type { Call } from './call.ts'
import type { Door, Knock, Outcome } from './door.ts'
import { inTurn } from './in-turn.ts'
import { jsonFrom } from './json.ts'
import { logBody, watchBody } from './log.ts'
import { adminDoor, somebodyActs } from './people-doors.ts'
import { refusalReply, responseFrom } from './response.ts'
import { type Reply, routeOf } from './route.ts'

// Largest world the generator is made for.
const mostCustomers = 1_000_000

const doors: readonly { readonly path: string; readonly methods: { readonly [method: string]: Door } }[] = [
  { path: 'reset', methods: { POST: reset } },
  { path: 'seed', methods: { POST: reset } },
  { path: 'state', methods: { GET: ({ world }) => ({ happenings: [], body: stateBody(world) }) } },
  {
    path: 'faults',
    methods: { GET: ({ world }) => ({ happenings: [], body: world.faults }), POST: setFaults, DELETE: clear },
  },
  { path: 'faults/clear', methods: { POST: clear } },
  { path: 'cast', methods: { GET: () => ({ happenings: [], body: lessons }) } },
  { path: 'customers/:customer/grant-admin', methods: { POST: adminDoor('admin_granted') } },
  { path: 'customers/:customer/remove-admin', methods: { POST: adminDoor('admin_removed') } },
  { path: 'act', methods: { POST: somebodyActs } },
]

// What is looked at together with the requests.
const windows: ReadonlyMap<string, (world: World, requests: readonly RequestEntry[]) => unknown> = new Map<
  string,
  typeof logBody | typeof watchBody
>([
  ['log', logBody],
  ['watch', watchBody],
])

/** Answers at the simulator's own door: what no real service has. It is never slow, throttled or lost. */
export async function doorAnswer(center: PartnerCenter, call: Call): Promise<Response> {
  const window = call.method === 'GET' ? windows.get(call.segments?.join('/').toLowerCase() ?? '') : undefined
  if (window) {
    const world = await inTurn(center, (turn) => turn.world())
    return responseFrom(call, { status: 200, body: window(world, await center.requests()) })
  }
  const reply = await inTurn<Reply>(center, (turn) => {
    try {
      const { happenings, body } = opened(turn.world(), call, turn.at)
      turn.happen(happenings)
      return { status: 200, body }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return refusalReply(error)
    }
  })
  return responseFrom(call, reply)
}

function opened(world: World, call: Call, at: string): Outcome {
  for (const { path, methods } of doors) {
    const found = routeOf([{ path, methods: {} }], call.segments ?? [])
    if (found === null) continue
    const door = methods[call.method]
    if (!door) throw refusals.methodNotSupported()
    if (call.body === null) throw refusals.tooLong()
    const body = call.body.trim() === '' ? new Map<string, unknown>() : members(jsonFrom(call.body))
    if (body === null) throw refusals.invalidInput('The body must be an object.')
    return door({ world, body, at, named: (name) => found.named.get(name) ?? '' })
  }
  throw refusals.notFound()
}

function reset({ world, body, at }: Knock): Outcome {
  const seed = wholeFrom(body, 'seed') ?? world.origin.seed
  const customers = wholeFrom(body, 'customers') ?? world.origin.customers
  const beginning = resetTo({ seed, customers }, world.startedWith, at)
  return { happenings: [beginning], body: { seed, customers } }
}

function setFaults({ world, body }: Knock): Outcome {
  const faults = faultsAfter(world.faults, Object.fromEntries(body))
  return { happenings: [{ kind: 'faults_changed', faults }], body: faults }
}

function clear(): Outcome {
  return { happenings: [{ kind: 'faults_changed', faults: noFaults }], body: noFaults }
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
