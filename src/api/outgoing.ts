/** What a request to Partner Center is known by, there and here. */
export interface Ids {
  readonly requestId: string
  readonly correlationId: string
}

/** Longest time a request may take, its body included: the value of Microsoft's own client (SDK for .NET 3.4.0). */
const deadlineMs = 180_000

/** Ids for a request that changes nothing. */
export function newIds(): Ids {
  return { requestId: crypto.randomUUID(), correlationId: crypto.randomUUID() }
}

/** A request to an address of the API on our own origin, with everything that it has to carry. */
export function outgoing(address: string, ids: Ids, init: RequestInit): Request {
  const deadline = AbortSignal.timeout(deadlineMs)
  return new Request(new URL(address, location.origin), {
    ...init,
    headers: {
      Accept: 'application/json',
      'MS-Contract-Version': 'v1',
      'MS-RequestId': ids.requestId,
      'MS-CorrelationId': ids.correlationId,
      'X-Locale': 'en-US',
      // What no form and no foreign page can send: the gateway asks for it (docs/gateway.md, section 1).
      'X-Requested-With': 'uplift',
      ...(init.body ? { 'Content-Type': 'application/json' } : {}),
      ...init.headers,
    },
    // A redirect to a sign-in page is not an answer of the API.
    redirect: 'manual',
    signal: init.signal ? AbortSignal.any([init.signal, deadline]) : deadline,
  })
}

/** The question to the gateway who is signed in. */
export function sessionRequest(): Request {
  return new Request(new URL('/auth/session', location.origin), {
    headers: { Accept: 'application/json' },
    cache: 'no-store',
    redirect: 'manual',
    signal: AbortSignal.timeout(30_000),
  })
}
