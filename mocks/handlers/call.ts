import type { Cloud } from '../../src/contract/index.ts'
import type { KeptCall, Sender } from '../backend/effects.ts'

/** A request, read as liberally as the service reads: no case in paths and names, and slashes may come twice. */
export interface Call {
  /** `null` at the simulator's own door. */
  readonly cloud: Cloud | null
  readonly method: string
  /** Path below `/v1`, query included: as it came, for the log. */
  readonly shownPath: string
  /** Decoded parts of the path; `null` where they cannot be decoded. */
  readonly segments: readonly string[] | null
  /** Query by name in lower case; the first of several counts. */
  readonly query: ReadonlyMap<string, string>
  readonly headers: Headers
  /** `null` where it is longer than anything this API takes. */
  readonly body: string | null
  readonly requestId: string
  readonly correlationId: string
  readonly by: Sender
}

/** Where a request belongs: below `/v1` of a cloud, or at the simulator's own door. */
export interface Destination {
  readonly cloud: Cloud | null
  readonly path: string
}

// As much as the service would take for one subscription, many times over.
const longestBody = 1_000_000

/** Reads a request. Nothing is refused here: what cannot be read is left to the answer. */
export async function callFrom(request: Request, { cloud, path }: Destination): Promise<Call> {
  const url = new URL(request.url)
  const body = request.method === 'GET' || request.method === 'HEAD' ? '' : await request.text()
  const query = new Map<string, string>()
  for (const [name, value] of url.searchParams)
    if (!query.has(name.toLowerCase())) query.set(name.toLowerCase(), value)
  return {
    cloud,
    method: request.method.toUpperCase(),
    shownPath: `/${path.replace(/^\/+/, '')}${url.search}`,
    segments: decoded(path),
    query,
    headers: request.headers,
    body: body.length > longestBody ? null : body,
    requestId: request.headers.get('MS-RequestId')?.trim() || crypto.randomUUID(),
    correlationId: request.headers.get('MS-CorrelationId')?.trim() || crypto.randomUUID(),
    by: 'console',
  }
}

/** A request as it can be kept until the service gets to it; `null` where it is too long or of no cloud. */
export function keptFrom({
  cloud,
  method,
  shownPath: path,
  body,
  headers,
  correlationId,
}: Call): KeptCall | null {
  if (cloud === null || body === null) return null
  const [requestId, ifMatch] = [headers.get('MS-RequestId'), headers.get('If-Match')]
  return { cloud, method, path, body, requestId, correlationId, ifMatch }
}

/** A kept request as it was. */
export function keptCall(
  { cloud, method, path, body, requestId, correlationId, ifMatch }: KeptCall,
  by: Sender,
): Call {
  const headers = new Headers()
  if (requestId !== null) headers.set('MS-RequestId', requestId)
  if (ifMatch !== null) headers.set('If-Match', ifMatch)
  const [pathOnly = '', search = ''] = path.split('?')
  const query = new Map(new URLSearchParams(search).entries())
  return {
    cloud,
    method,
    shownPath: path,
    segments: decoded(pathOnly),
    query,
    headers,
    body,
    requestId: requestId?.trim() || crypto.randomUUID(),
    correlationId,
    by,
  }
}

function decoded(path: string): readonly string[] | null {
  try {
    return path
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent)
  } catch {
    return null
  }
}
