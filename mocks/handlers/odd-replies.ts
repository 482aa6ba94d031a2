import { refusals } from '../backend/refusal.ts'
import type { Fault, ServerError } from '../faults.ts'
import { refusalReply } from './response.ts'
import type { Reply } from './route.ts'

// What gateways write whose service does not answer.
const reasons: { readonly [status: number]: string } = {
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

/** An error that says nothing of what happened: the service's own with 500 and 408, a gateway's page with the others. */
export function errorReply(status: ServerError | number): Reply {
  const reason = reasons[status]
  if (reason !== undefined) return { status, body: null, raw: page(`${status} ${reason}`) }
  return refusalReply(status === 408 ? refusals.timedOut() : refusals.unexpected('A fault was set.'))
}

/**
 * The gateway's own form, unlike the documented error (api-throttling-guidance, 2023), with `Retry-After` in any form
 * that HTTP allows, and in some that it does not.
 */
export function throttledReply(
  { retryAfter, seconds, body }: Extract<Fault, { kind: 'throttled' }>,
  now: Date,
): Reply {
  const forms: { readonly [form in typeof retryAfter]: string | null } = {
    seconds: String(seconds),
    date: new Date(now.getTime() + seconds * 1000).toUTCString(),
    missing: null,
    negative: '-5',
    huge: '1000000000',
    text: 'soon',
  }
  const value = forms[retryAfter]
  const when = retryAfter === 'seconds' ? `Try again in ${seconds} seconds.` : 'Try again later.'
  return {
    status: 429,
    headers: value === null ? {} : { 'Retry-After': value },
    body: body === 'json' ? { statusCode: 429, message: `Rate limit is exceeded. ${when}` } : null,
    ...(body === 'html' ? { raw: page('429 Too Many Requests') } : {}),
  }
}

/** An answer that has lost its form on the way. Others travel as they are. */
export function mangled(reply: Reply, fault: Fault | null): Reply {
  switch (fault?.kind) {
    case 'truncated': {
      const text = JSON.stringify(reply.body)
      return {
        ...reply,
        raw: { type: 'application/json; charset=utf-8', text: text.slice(0, text.length >> 1) },
      }
    }
    case 'html':
      return { status: 200, body: null, raw: page('Sign in to your network') }
    case 'empty':
      return { status: 200, body: null, raw: { type: 'application/json; charset=utf-8', text: '' } }
    case 'drip':
      return { ...reply, dripMs: fault.ms }
    default:
      return reply
  }
}

function page(title: string) {
  const text = `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`
  return { type: 'text/html; charset=utf-8', text }
}
