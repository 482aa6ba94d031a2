import type { Refusal } from '../backend/refusal.ts'
import type { Call } from './call.ts'
import type { Reply } from './route.ts'

// "MS-ServerId": which machine answered; hex-like in recorded answers.
const serverId = 'a1f3c0d2'
const appId = 'cid-v1:9f1d7c1e-52aa-4c1e-8d0b-6f2f5f3a7b10'

const json = 'application/json; charset=utf-8'

/** The documented error body. Its `source` is that of every sample; `data` is never left out. */
export function refusalReply({ status, code, message, data }: Refusal): Reply {
  return { status, body: { code, description: message, data, source: 'PartnerFD' } }
}

/** The answer as it travels, with the headers of recorded answers and the mark of the simulator. */
export function responseFrom(call: Call | null, reply: Reply): Response {
  const { status, body, headers = {}, dripMs = 0 } = reply
  const raw = reply.raw ?? (body === null ? null : { type: json, text: JSON.stringify(body) })
  const text = raw === null || call?.method === 'HEAD' ? null : raw.text
  return new Response(text !== null && dripMs > 0 ? inDrops(text, dripMs) : text, {
    status,
    headers: {
      ...(raw === null ? {} : { 'Content-Type': raw.type }),
      'MS-RequestId': call?.requestId ?? crypto.randomUUID(),
      'MS-CorrelationId': call?.correlationId ?? crypto.randomUUID(),
      'MS-CV': `${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}.0`,
      'MS-ServerId': serverId,
      'Request-Context': `appId=${appId}`,
      Date: new Date().toUTCString(),
      'Cache-Control': 'no-store',
      ...headers,
      ...(dripMs > 0 ? { 'x-uplift-drops': '1' } : {}),
      'x-uplift-simulator': '1',
    },
  })
}

// Sixteen drops: enough to stall a reader, few enough to come to an end.
function inDrops(text: string, apartMs: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(text)
  const size = Math.ceil(bytes.length / 16)
  let sent = 0
  return new ReadableStream({
    pull: async (stream) => {
      if (sent > 0) await new Promise((done) => setTimeout(done, apartMs))
      stream.enqueue(bytes.slice(sent, sent + size))
      sent += size
      if (sent >= bytes.length) stream.close()
    },
  })
}
