import type { Cloud } from '../../src/contract/index.ts'

/** A request, read as liberally as the service reads: no case in paths and names, and slashes may come twice. */
export interface Call {
  /** `null` at the simulator's own door. */
  readonly cloud: Cloud | null
  readonly method: string
  /** Path below `/v1`, query included: as it came, for the log. */
  readonly shownPath: string
  /** Decoded parts of the path. */
  readonly segments: readonly string[]
  /** Query by name in lower case; the first of several counts. */
  readonly query: ReadonlyMap<string, string>
  readonly headers: Headers
  readonly body: string
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

/** Reads a request; `null` where the path cannot be decoded or the body is too long. */
export async function callFrom(
  request: Request,
  { cloud, path }: Destination,
): Promise<Call | 'unreadable' | 'too long'> {
  const url = new URL(request.url)
  const segments = decoded(path)
  if (segments === null) return 'unreadable'
  const body = request.method === 'GET' || request.method === 'HEAD' ? '' : await request.text()
  if (body.length > longestBody) return 'too long'
  const query = new Map<string, string>()
  for (const [name, value] of url.searchParams)
    if (!query.has(name.toLowerCase())) query.set(name.toLowerCase(), value)
  return {
    cloud,
    method: request.method.toUpperCase(),
    shownPath: `/${path.replace(/^\/+/, '')}${url.search}`,
    segments,
    query,
    headers: request.headers,
    body,
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
