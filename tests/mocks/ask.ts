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

/** Offer ids recorded from GET /v1/offers?country=US, 2019-01-11. */
export const offerIds = {
  business: '5C9FD4CC-EDCE-44A8-8E91-07DF09744609',
  premium: '031C9E47-4802-4248-838E-778FB1D2CC05',
  e1: '91FD106F-4B2C-4938-95AC-F54F74E9A239',
  e3: '796B6B5F-613C-4E24-A17C-EBA730D49C02',
  e5: 'A044B16A-1861-4308-8086-A3A3B506FAC2',
} as const

/** Sends an upgrade of the subscription at a path. */
export function submit(
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
  cloud: Cloud = 'global',
): Promise<Answered> {
  return ask(cloud, `${path}/upgrades`, { method: 'POST', body, headers })
}

/** The customer's subscriptions now. */
export async function listOf(customer: { id: string }, cloud: Cloud = 'global') {
  return (await ask(cloud, `customers/${customer.id}/subscriptions`)).body.items
}
