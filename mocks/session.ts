/** Who is signed in, as docs/gateway.md (section 1) tells it; the contract of the session, not of Partner Center. */
interface Person {
  readonly sub: string
  readonly name: string
}

/** What the door sets; what is not named stays. Seconds from now. */
export interface SessionWish {
  readonly sub?: unknown
  readonly name?: unknown
  /** The session ends so many seconds after the last request; without it, only when it is ended. */
  readonly idleSeconds?: unknown
  /** The session ends after so many seconds, whatever is asked meanwhile. */
  readonly longestSeconds?: unknown
}

const standIn: Person = { sub: 'stand-in', name: 'Kim Stand-in' }
// Told where nothing ends the session.
const told = 8 * 3600

/**
 * The session of the one person whom this server stands in for: everybody who asks is that person. Signed in from the
 * start, so that a client that knows nothing of sessions is answered too.
 */
export function standInSession(idleSeconds: number | null, now: () => number = Date.now) {
  let person = standIn
  let idle = idleSeconds
  let last = Number.POSITIVE_INFINITY
  let end = expiry()

  function expiry(): number {
    return idle === null ? last : Math.min(now() + idle * 1000, last)
  }

  return {
    /** Whether somebody is signed in. Each request that asks pushes the end on, as the gateway does. */
    isOpen(): boolean {
      if (now() >= end) return false
      end = expiry()
      return true
    },
    begin(wish: SessionWish = {}): void {
      person = { sub: textFrom(wish.sub) ?? person.sub, name: textFrom(wish.name) ?? person.name }
      idle = secondsFrom(wish.idleSeconds) ?? idle
      const longest = secondsFrom(wish.longestSeconds)
      last = longest === null ? Number.POSITIVE_INFINITY : now() + longest * 1000
      end = expiry()
    },
    end(): void {
      end = 0
    },
    body(): Person & { readonly expires: string } {
      const expires = new Date(Number.isFinite(end) ? end : now() + told * 1000)
      return { ...person, expires: `${expires.toISOString().slice(0, 19)}Z` }
    },
  }
}

export type StandInSession = ReturnType<typeof standInSession>

/** Answers below `/auth` and at `/signed-out`. Signing in, elsewhere a page of the sign-in service, asks nothing. */
export function sessionAnswer(session: StandInSession, request: Request): Response {
  const { pathname, searchParams } = new URL(request.url)
  if (pathname === '/signed-out')
    return new Response('Signed out.\n', { headers: { 'Content-Type': 'text/plain' } })
  if (!/^\/auth\/(session|sign-in|sign-out)$/.test(pathname)) return gatewayError(404, 'not_found')
  if (request.method !== 'GET') return gatewayError(405, 'method_not_allowed')
  if (pathname === '/auth/session') return session.isOpen() ? json(200, session.body()) : signedOut()
  if (/^(cross|same)-site$/.test(request.headers.get('Sec-Fetch-Site') ?? ''))
    return gatewayError(403, 'refused')
  if (pathname === '/auth/sign-in') {
    session.begin()
    const to = searchParams.get('to') ?? '/'
    return redirect(/^\/(?![/\\])/.test(to) ? to : '/')
  }
  session.end()
  return redirect('/signed-out', { 'Clear-Site-Data': '"cache"' })
}

/** The door of the session: `POST` begins one as wished, `DELETE` ends it, `GET` tells without pushing it on. */
export function sessionDoor(session: StandInSession, method: string, wish: SessionWish): Response {
  if (method === 'POST') session.begin(wish)
  else if (method === 'DELETE') session.end()
  else if (method !== 'GET') return gatewayError(405, 'method_not_allowed')
  return json(200, session.body())
}

/** The gateway's answer where nobody is signed in. */
export function signedOut(): Response {
  return gatewayError(401, 'signed_out')
}

function gatewayError(status: number, error: string): Response {
  return json(status, { error, status, source: 'gateway' })
}

function json(status: number, body: object): Response {
  const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' }
  return new Response(JSON.stringify(body), { status, headers })
}

function redirect(to: string, headers: { readonly [name: string]: string } = {}): Response {
  return new Response(null, {
    status: 302,
    headers: { ...headers, Location: to, 'Cache-Control': 'no-store' },
  })
}

function textFrom(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function secondsFrom(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 ? value : null
}
