import { queryOptions } from '@tanstack/react-query'
import { type Cloud, clouds } from '../contract/index.ts'
import { forgetAll } from '../storage/forget.ts'
import { onTabs, tellTabs } from '../storage/tabs.ts'
import { account } from './account.ts'
import { PartnerCenterError } from './partner-center-error.ts'
import { send } from './transport.ts'

/** One request as the simulated service saw it. */
export interface SeenRequest {
  readonly at: string
  readonly method: string
  readonly path: string
  readonly requestId: string
  /** 0 where it never arrived. */
  readonly status: number
  /** No answer was sent, on purpose. */
  readonly lost: boolean
  readonly fault: string | null
  readonly by: 'console' | 'another_agent'
}

/** One upgrade as it arrived; `deliveries` counts the request and its copies. */
export interface SeenUpgrade {
  readonly at: string
  readonly requestId: string | null
  /** `null`: refused, nothing changed. */
  readonly targetSubscriptionId: string | null
  readonly deliveries: number
  readonly by: 'console' | 'another_agent'
}

/** What the simulated service did lately, and what is set to go wrong in it. */
export interface Watch {
  readonly seed: number
  readonly situation: string | null
  readonly every: boolean
  /** How many faults are set. */
  readonly faults: number
  readonly requestCount: number
  readonly requests: readonly SeenRequest[]
  readonly upgrades: readonly SeenUpgrade[]
  /** Subscriptions changed otherwise than by an upgrade. */
  readonly changes: number
  readonly waiting: readonly { readonly dueAt: string; readonly what: string }[]
}

/** A customer from whom there is something to learn. */
export interface Lesson {
  readonly lesson: string
  readonly cloud: Cloud
  readonly customerId: string
  readonly companyName: string
}

/** What others can do to a customer, and to one of its subscriptions. */
export type CustomerAct = 'grant-admin' | 'remove-admin'
export type SubscriptionAct = 'upgrade' | 'suspend' | 'add_license' | 'buy_elsewhere'

/** What the simulated service did lately. */
export function watchQuery() {
  return queryOptions({
    queryKey: ['simulator', 'watch'],
    queryFn: async () => (await knock('watch')) as Watch,
    staleTime: 0,
  })
}

/** The customers from whom there is something to learn. */
export function lessonsQuery() {
  return queryOptions({
    queryKey: ['simulator', 'cast'],
    queryFn: async () => (await knock('cast')) as readonly Lesson[],
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/**
 * Follows what the address of the demo asks for, once: `?seed=4711&fault=answer-lost` begins the world of that seed and
 * sets a situation, or faults as JSON. Both leave the address, so that a reload goes on and does not begin again. What
 * cannot be read is left out.
 */
export async function followAddress(): Promise<void> {
  const url = new URL(location.href)
  const [seed, fault] = [url.searchParams.get('seed'), url.searchParams.get('fault')]
  if (seed === null && fault === null) return
  url.searchParams.delete('seed')
  url.searchParams.delete('fault')
  history.replaceState(history.state, '', url)
  if (seed !== null && /^\d{1,6}$/.test(seed)) await beginAfresh(Number(seed))
  if (fault !== null) await setFaults(wishIn(fault)).catch(() => undefined)
}

/** Begins the simulated world anew, with this seed or the one it has, and forgets what this browser kept of the old one. */
export async function beginAfresh(seed?: number): Promise<void> {
  await knock('reset', seed === undefined ? {} : { seed })
  await Promise.all(clouds.map((cloud) => forgetAll(account(cloud))))
  tellTabs(channelName, 'begun')
}

/** Sets what goes wrong from now on, as mocks/README.md names it. */
export async function setFaults(wish: unknown): Promise<void> {
  await knock('faults', wish)
  tellTabs(channelName, 'changed')
}

/** Lets the customer's admin grant the delegated admin privileges, or take them back. */
export async function letAdminAct(act: CustomerAct, cloud: Cloud, customerId: string): Promise<void> {
  await knock(`customers/${customerId}/${act}`, { cloud })
  tellTabs(channelName, 'changed')
}

/** Lets another agent, or the customer, act on a subscription. */
export async function letSomebodyAct(
  act: SubscriptionAct,
  place: { readonly cloud: Cloud; readonly customerId: string; readonly subscriptionId: string },
): Promise<void> {
  await knock('act', { act, ...place })
  tellTabs(channelName, 'changed')
}

const channelName = 'uplift-practice'

/** Calls back when a tab, this one included, has changed the simulated world, or has begun it anew. Returns the way to stop. */
export function onSimulator(heard: (what: 'changed' | 'begun') => void): () => void {
  return onTabs(channelName, (message) => heard(message === 'begun' ? 'begun' : 'changed'))
}

/** Asks at a door of the simulator: GET without a body. */
async function knock(door: string, body?: unknown): Promise<unknown> {
  const request = new Request(new URL(`/__simulator/${door}`, location.origin), {
    ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    headers: {
      Accept: 'application/json',
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
    },
  })
  const response = await send(request)
  const simulated = response.headers.get('x-uplift-simulator') === '1'
  if (!response.ok || !simulated) {
    const facts = { fault: null, correlationId: '', requestId: '', retryAfter: null }
    const kind = simulated ? 'refused' : 'simulator_missing'
    throw new PartnerCenterError({ kind, status: response.status, ...facts })
  }
  return response.json()
}

function wishIn(text: string): unknown {
  if (!text.trim().startsWith('{')) return { situation: text.trim() }
  try {
    return JSON.parse(text)
  } catch {
    return { situation: text }
  }
}
