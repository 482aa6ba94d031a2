import type { Happening } from '../backend/effects.ts'
import { member, members } from '../backend/reading.ts'
import type { Call } from './call.ts'
import { jsonFrom } from './json.ts'
import { routeOf } from './route.ts'
import { act } from './somebody-else.ts'
import type { Turn } from './turn.ts'

const subscription = 'customers/:customer/subscriptions/:subscription'

/** Lets somebody else act right before a write arrives, where that is set. */
export function meanwhileBefore(turn: Turn, call: Call): void {
  const { meanwhile } = turn.world().faults
  if (meanwhile?.when !== 'before_write' || (call.method !== 'POST' && call.method !== 'PATCH')) return
  const place = placeOf(call)
  if (place === null) return
  turn.happen([once(turn)])
  act(turn, { kind: 'act', act: meanwhile.act, ...place })
}

/** Remembers after a look at the upgrades of a subscription that somebody else acts on it soon, where that is set. */
export function meanwhileAfter(turn: Turn, call: Call): void {
  const { meanwhile } = turn.world().faults
  if (meanwhile?.when !== 'after_check' || call.method !== 'GET') return
  const place = placeOf(call)
  if (place === null || call.segments?.at(-1)?.toLowerCase() !== 'upgrades') return
  const dueAt = new Date(Date.parse(turn.at) + meanwhile.afterMs).toISOString()
  turn.happen([once(turn), { kind: 'waits', dueAt, deed: { kind: 'act', act: meanwhile.act, ...place } }])
}

function once(turn: Turn): Happening {
  return { kind: 'faults_changed', faults: { ...turn.world().faults, meanwhile: null } }
}

function placeOf({ cloud, segments, body }: Call) {
  if (cloud === null || segments === null) return null
  const paths = [subscription, `${subscription}/upgrades`].map((path) => ({ path, methods: {} }))
  const named = routeOf(paths, segments)?.named
  const customerId = named?.get('customer')
  const subscriptionId = named?.get('subscription')
  if (customerId === undefined || subscriptionId === undefined) return null
  return { cloud, customerId, subscriptionId, targetOfferId: targetIn(body) }
}

// What the request itself wants: who is faster wants the same.
function targetIn(body: string | null): string | null {
  try {
    const offer = member(members(jsonFrom(body)) ?? new Map(), 'targetOffer')
    const id = member(members(offer) ?? new Map(), 'id')
    return typeof id === 'string' ? id : null
  } catch {
    return null
  }
}
