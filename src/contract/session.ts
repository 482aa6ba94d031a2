import { object, text } from './codec.ts'
import { instantFrom } from './instant.ts'

/** Who is signed in at the gateway. */
export interface Session {
  /** The person's id at the sign-in service. */
  readonly sub: string
  /** For showing; may be empty. */
  readonly name: string
  /** Nothing ends before it, if nothing is asked meanwhile. `null`: not told, or unreadable. */
  readonly expires: Date | null
}

const answer = object({ sub: text, name: text, expires: text })

/** What `/auth/session` tells (docs/gateway.md, section 1); `null` where it names nobody. */
export function sessionFrom(value: unknown): Session | null {
  const told = answer.decode(value)
  const sub = told?.sub?.trim()
  if (!sub) return null
  return { sub, name: told?.name?.trim() ?? '', expires: instantFrom(told?.expires ?? null) }
}

const refusal = object({ source: text })

/** Whether an error is the gateway's own: any other `source`, or none, is Partner Center's (docs/gateway.md, section 1). */
export function isOfTheGateway(body: unknown): boolean {
  return refusal.decode(body)?.source === 'gateway'
}
