import { type Session, sessionFrom } from '../contract/index.ts'
import { takeEarly } from './early.ts'
import { sessionRequest } from './outgoing.ts'
import { send } from './transport.ts'

/** Who is signed in, and how far the gateway's clock is ahead of this computer's. */
export interface KnownSession extends Session {
  readonly aheadMs: number
}

/**
 * What asking for the session brings. `none`: nobody is signed in. `no_answer`: nothing is known. `no_gateway`: the host
 * answers, but not as a gateway does.
 */
export type SessionAnswer =
  | { readonly kind: 'open'; readonly session: KnownSession }
  | { readonly kind: 'none' | 'no_answer' | 'no_gateway' }

/** Asks the gateway who is signed in. Every question pushes the end of the session on, so no timer may ask. */
export function askSession(): Promise<Response> {
  const request = sessionRequest()
  return takeEarly(request)?.response ?? send(request)
}

/** Reads the answer of `/auth/session`, also one that was asked for earlier. Never rejects. */
export async function readSession(asked: Promise<Response>): Promise<SessionAnswer> {
  let response: Response
  let body: unknown
  try {
    response = await asked
    body = await response.json().catch(() => null)
  } catch {
    return { kind: 'no_answer' }
  }
  // A gateway answers 401 and never leads away (docs/gateway.md, section 1); one that does knows nobody either.
  if (response.status === 401 || response.type === 'opaqueredirect') return { kind: 'none' }
  if (response.status >= 500) return { kind: 'no_answer' }
  const session = response.ok ? sessionFrom(body) : null
  if (session === null) return { kind: 'no_gateway' }
  return { kind: 'open', session: { ...session, aheadMs: aheadOf(response) } }
}

// This computer's clock may be wrong; `expires` is told by the one that wrote the answer.
function aheadOf({ headers }: Response): number {
  const theirs = Date.parse(headers.get('Date') ?? '')
  return Number.isNaN(theirs) ? 0 : theirs - Date.now()
}
