import type { Refusal } from '../backend/refusal.ts'
import type { Call } from './call.ts'
import type { Reply } from './route.ts'

// "MS-ServerId": which machine answered; hex-like in recorded answers.
const serverId = 'a1f3c0d2'
const appId = 'cid-v1:9f1d7c1e-52aa-4c1e-8d0b-6f2f5f3a7b10'

/** The documented error body. Its `source` is that of every sample; `data` is never left out. */
export function refusalReply({ status, code, message, data }: Refusal): Reply {
  return { status, body: { code, description: message, data, source: 'PartnerFD' } }
}

/** The gateway's own form, unlike the documented error (api-throttling-guidance, 2023). */
export function throttledReply(seconds: number): Reply {
  return {
    status: 429,
    body: { statusCode: 429, message: `Rate limit is exceeded. Try again in ${seconds} seconds.` },
    headers: { 'Retry-After': String(seconds) },
  }
}

/** The answer as it travels, with the headers of recorded answers and the mark of the simulator. */
export function responseFrom(call: Call | null, { status, body, headers = {} }: Reply): Response {
  const text = body === null || call?.method === 'HEAD' ? null : JSON.stringify(body)
  return new Response(text, {
    status,
    headers: {
      ...(body === null ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
      'MS-RequestId': call?.requestId ?? crypto.randomUUID(),
      'MS-CorrelationId': call?.correlationId ?? crypto.randomUUID(),
      'MS-CV': `${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}.0`,
      'MS-ServerId': serverId,
      'Request-Context': `appId=${appId}`,
      Date: new Date().toUTCString(),
      'Cache-Control': 'no-store',
      ...headers,
      'x-uplift-simulator': '1',
    },
  })
}
