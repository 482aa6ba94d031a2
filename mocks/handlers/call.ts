import type { Cloud } from '../../src/contract/index.ts'

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
