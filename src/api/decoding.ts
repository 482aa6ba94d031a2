import { PartnerCenterError } from './partner-center-error.ts'

/** An answer that is JSON and yet not what was asked for. */
export function unreadable(what: string): never {
  const facts = {
    kind: 'unreadable',
    status: 200,
    fault: null,
    correlationId: '',
    requestId: '',
    retryAfter: null,
  } as const
  throw new PartnerCenterError(facts, new Error(`Not a ${what}`))
}
