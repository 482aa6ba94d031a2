import { apiBase, simulated } from '../config.ts'
import { type Cloud, isOfTheGateway, serviceFault, throttledBody } from '../contract/index.ts'
import { takeEarly } from './early.ts'
import { type Ids, newIds, outgoing } from './outgoing.ts'
import { kindOfStatus, PartnerCenterError } from './partner-center-error.ts'
import { retryAfterFrom } from './retry-after.ts'
import { endSession } from './session.ts'
import { holdBack, inTurn } from './traffic.ts'
import { send } from './transport.ts'
import { mustBeOpen } from './write-closure.ts'

/** No answer of this API is near this size; a larger one is not read, so that the tab stays alive. */
const largestBody = 50 * 1024 * 1024

interface Call {
  readonly cloud: Cloud
  /** Below the API's root, ids already checked. */
  readonly path: string
  readonly headers?: { readonly [name: string]: string }
  readonly signal?: AbortSignal | undefined
}

export interface Read extends Call {
  /** Past every cache: what a person is told after an upgrade must be what is there now. */
  readonly fresh?: boolean
  /** Fills in by itself: nobody waits for it, so it lets other reads go first. */
  readonly background?: boolean
}

export interface Write extends Call {
  readonly method: 'POST' | 'PATCH'
  readonly body: unknown
  readonly requestId: string
  readonly correlationId: string
}

/** Reads one resource. Throws `PartnerCenterError`. Waits its turn, and holds all reads back after 429. */
export async function read(call: Read): Promise<unknown> {
  const exchange = () =>
    answerTo(call, newIds(), { method: 'GET', cache: call.fresh ? 'no-store' : 'default' })
  try {
    return (await inTurn(exchange, call.signal, call.background)).body
  } catch (error) {
    if (error instanceof PartnerCenterError && error.retryAfter !== null)
      holdBack(error.retryAfter, error.correlationId)
    throw error
  }
}

/**
 * Writes once. Never waits in the queue of reads, never repeats. Throws `PartnerCenterError`, or `WritesClosed` where
 * nothing was sent.
 */
export async function write(call: Write): Promise<{ status: number; body: unknown }> {
  mustBeOpen()
  return answerTo(call, call, { method: call.method, body: JSON.stringify(call.body), cache: 'no-store' })
}

async function answerTo(
  call: Call,
  ownIds: Ids,
  init: RequestInit,
): Promise<{ status: number; body: unknown }> {
  const { headers = {}, signal = null } = call
  const request = outgoing(apiBase(call.cloud) + call.path, ownIds, { ...init, headers, signal })
  const early = takeEarly(request)
  const ids = early ? idsOf(early.request) : ownIds
  const problem = (kind: PartnerCenterError['kind'], status: number, cause?: unknown) =>
    new PartnerCenterError({ kind, status, fault: null, retryAfter: null, ...ids }, cause)
  let response: Response
  let text: string
  try {
    response = await (early?.response ?? send(request))
    if (Number(response.headers.get('Content-Length') ?? 0) > largestBody)
      throw problem('unreadable', response.status)
    text = await response.text()
  } catch (cause) {
    call.signal?.throwIfAborted()
    if (cause instanceof PartnerCenterError) throw cause
    throw problem(navigator.onLine ? 'no_answer' : 'offline', 0, cause)
  }
  if (simulated && response.headers.get('x-uplift-simulator') !== '1')
    throw problem('simulator_missing', response.status)
  if (response.type === 'opaqueredirect') {
    endSession('gateway')
    throw problem('signed_out', 0)
  }
  const body = jsonFrom(text)
  if (!response.ok) throw errorFrom(response, body, ids)
  // Accepted and still under way: there is nothing to read yet (update-a-subscription-by-id, 2023).
  if (response.status === 202 && text.trim() === '') return { status: 202, body: null }
  if (!/\bjson\b/i.test(response.headers.get('Content-Type') ?? ''))
    throw problem('not_the_backend', response.status)
  if (body === undefined) throw problem('unreadable', response.status)
  return { status: response.status, body }
}

function idsOf({ headers }: Request): Ids {
  return {
    requestId: headers.get('MS-RequestId') ?? '',
    correlationId: headers.get('MS-CorrelationId') ?? '',
  }
}

function errorFrom(response: Response, body: unknown, ids: Ids): PartnerCenterError {
  const kind = kindOfStatus(response.status)
  const message = throttledBody.decode(body)?.message ?? null
  const ofTheGateway = isOfTheGateway(body)
  if (kind === 'signed_out') endSession(ofTheGateway ? 'gateway' : 'partner_center')
  return new PartnerCenterError({
    kind,
    status: response.status,
    ofTheGateway,
    fault: serviceFault.decode(body),
    correlationId: response.headers.get('MS-CorrelationId') ?? ids.correlationId,
    requestId: ids.requestId,
    retryAfter:
      kind === 'throttled' ? retryAfterFrom(response.headers.get('Retry-After'), message, new Date()) : null,
  })
}

/** The JSON of a body, a byte order mark in front allowed; `undefined` where it is none. */
function jsonFrom(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown
  } catch {
    return undefined
  }
}
