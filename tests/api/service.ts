import { onTestFinished, vi } from 'vitest'
import { setTransport } from '../../src/api/transport.ts'

export const origin = 'https://uplift.example'

/** A write, for tests that ask whether it is sent and not what it says. */
export const aWrite = {
  cloud: 'global',
  method: 'POST',
  path: '/x',
  body: {},
  requestId: 'r',
  correlationId: 'c',
} as const

/** Where the console runs: an origin of its own, and a browser that says whether it is online. */
export function inABrowser({ onLine = true } = {}): void {
  vi.stubGlobal('location', { origin })
  vi.stubGlobal('navigator', { onLine })
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
}

/** An answer of the simulated Partner Center. */
export function json(
  body: unknown,
  status = 200,
  headers: { readonly [name: string]: string } = {},
): Response {
  return answer(JSON.stringify(body), status, {
    'Content-Type': 'application/json; charset=utf-8',
    ...headers,
  })
}

/** An answer with any body at all. */
export function answer(
  body: BodyInit | null,
  status = 200,
  headers: { readonly [name: string]: string } = {},
): Response {
  return new Response(body, { status, headers: { 'x-uplift-simulator': '1', ...headers } })
}

/** The documented error body. */
export function fault(status: number, code: number, description = 'Said by the service'): Response {
  return json({ code, description, data: [], source: 'PartnerFD' }, status)
}

/** A service that answers what a test says and remembers what it was asked, bodies included. */
export function aService(reply: (request: Request) => Response | Promise<Response>): Request[] {
  const asked: Request[] = []
  setTransport(async (request) => {
    // Not a copy: in Node the signal of a copy may be forgotten before it is asked.
    asked.push(request)
    return reply(request)
  })
  onTestFinished(() => setTransport((request) => fetch(request)))
  return asked
}

/** Method and address of a request below the API's root. */
export function line({ method, url }: Request): string {
  return `${method} ${decodeURIComponent(url.replace(/^.*\/v1(?=\/)/, ''))}`
}

/** No answer until who asked gives up, as fetch does it. */
export function untilAborted(request: Request): Promise<Response> {
  return new Promise((_resolve, reject) => {
    request.signal.throwIfAborted()
    request.signal.addEventListener('abort', () => reject(request.signal.reason))
  })
}
