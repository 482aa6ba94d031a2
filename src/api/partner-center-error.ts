import type { ServiceFault } from '../contract/index.ts'

/** What kind of failure it is; each has its own sentence in `messages/errors`. */
export type ErrorKind =
  | 'offline'
  | 'no_answer'
  | 'signed_out'
  | 'forbidden'
  | 'not_found'
  | 'conflict'
  | 'throttled'
  | 'refused'
  | 'server'
  | 'not_the_backend'
  | 'unreadable'
  | 'simulator_missing'

interface ErrorFacts {
  readonly kind: ErrorKind
  /** HTTP status; 0 where no answer came. */
  readonly status: number
  /** The gateway's own answer: Partner Center heard nothing of it (docs/gateway.md, section 1). */
  readonly ofTheGateway?: boolean
  readonly fault: ServiceFault | null
  readonly correlationId: string
  readonly requestId: string
  /** Seconds to wait before the next request; only after 429. */
  readonly retryAfter: number | null
}

/** Every failure of a request, in one shape. Raw text of the service is kept for support, never shown first. */
export class PartnerCenterError extends Error {
  override readonly name = 'PartnerCenterError'
  readonly kind: ErrorKind
  readonly status: number
  readonly ofTheGateway: boolean
  readonly fault: ServiceFault | null
  readonly correlationId: string
  readonly requestId: string
  readonly retryAfter: number | null
  readonly at: Date = new Date()

  constructor(facts: ErrorFacts, cause?: unknown) {
    super(`${facts.kind} (${facts.status}${facts.fault?.code ? `/${facts.fault.code}` : ''})`, { cause })
    this.kind = facts.kind
    this.status = facts.status
    this.ofTheGateway = facts.ofTheGateway ?? false
    this.fault = facts.fault
    this.correlationId = facts.correlationId
    this.requestId = facts.requestId
    this.retryAfter = facts.retryAfter
  }

  /** Whether the request never left the gateway: refused there, and 5xx tells nothing. */
  get neverLeft(): boolean {
    return this.ofTheGateway && this.status >= 400 && this.status < 500
  }

  /** Code of the service; read it together with `status`, codes are not unique. */
  get code(): string | null {
    return this.fault?.code ?? null
  }

  /** The service's own words. */
  get description(): string | null {
    return this.fault?.description ?? null
  }
}

/** What kind of failure an HTTP status is. */
export function kindOfStatus(status: number): ErrorKind {
  if (status === 401) return 'signed_out'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'not_found'
  if (status === 409 || status === 412) return 'conflict'
  if (status === 429) return 'throttled'
  if (status >= 500 || status === 408) return 'server'
  return status >= 400 ? 'refused' : 'not_the_backend'
}
