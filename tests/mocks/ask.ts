import { afterAll, afterEach, beforeAll } from 'vitest'
import { server, simulator } from '../../mocks/node.ts'
import type { Cloud } from '../../src/contract/index.ts'

/** An answer as it came over the wire. */
export interface Answered {
  readonly status: number
  readonly headers: Headers
  /** Untyped on purpose: what the wire really holds is what these tests look at. */
  readonly body: ReturnType<typeof JSON.parse>
}

interface Asking {
  readonly method?: string
  readonly body?: unknown
  readonly headers?: Record<string, string>
}

/** A fresh simulator for every test of a file; nothing reaches a network. */
export function withFreshSimulator(): void {
  beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
  afterEach(() => simulator.reset())
  afterAll(() => server.close())
}

/** Asks the simulator of a cloud; the path begins below `/v1/`. A body that is no text is sent as JSON. */
export function ask(cloud: Cloud, path: string, asking: Asking = {}): Promise<Answered> {
  return askAt(`http://localhost/simulated/${cloud}/v1/${path}`, asking)
}

/** Asks at the simulator's own door. */
export function knock(path: string, asking: Asking = {}): Promise<Answered> {
  return askAt(`http://localhost/__simulator/${path}`, asking)
}

/** Asks at any address. */
export async function askAt(
  address: string,
  { method = 'GET', body, headers = {} }: Asking = {},
): Promise<Answered> {
  const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }
  const response = await fetch(address, {
    method,
    headers: { 'Content-Type': 'application/json', ...headers },
    ...sent,
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
}

/** A customer's subscription as an address. */
export function subscriptionPath(
  customer: { readonly id: string },
  subscription: { readonly id: string } | undefined,
): string {
  return `customers/${customer.id}/subscriptions/${subscription?.id}`
}
