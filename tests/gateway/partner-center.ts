import { readFileSync } from 'node:fs'
import { type IncomingHttpHeaders, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { Pair } from './certificates.ts'

/** How the next write ends; every one after it is answered again. */
export type Ending = 'answered' | 'cut before the effect' | 'cut after the effect' | 'cut inside the answer'

/** One request as it arrived. */
export interface Arrived {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly rawHeaders: readonly string[]
  readonly socket: number
}

/** Partner Center as the gateway sees it: TLS in front of the simulator, which can die in the middle. */
export async function startPartnerCenter(pair: Pair, simulator: string) {
  const arrived: Arrived[] = []
  const state: { ending: Ending } = { ending: 'answered' }
  const server = createServer(
    { cert: readFileSync(pair.certificate), key: readFileSync(pair.key) },
    (incoming, outgoing) => {
      const { method = '', url = '', headers, rawHeaders, socket } = incoming
      arrived.push({ method, url, headers, rawHeaders, socket: socket.remotePort ?? 0 })
      const ending = method === 'GET' ? 'answered' : state.ending
      if (method !== 'GET') state.ending = 'answered'
      if (ending === 'cut before the effect') return void incoming.socket.destroy()
      pass(simulator, incoming, outgoing, ending)
    },
  )
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    arrived,
    state,
    end: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function pass(simulator: string, incoming: IncomingMessage, outgoing: ServerResponse, ending: Ending): void {
  const { method, url, headers } = incoming
  const onward = request(`${simulator}${url}`, { method, headers }, async (answer) => {
    const parts: Buffer[] = []
    for await (const part of answer as AsyncIterable<Buffer>) parts.push(part)
    const body = Buffer.concat(parts)
    if (ending === 'cut after the effect') return void outgoing.destroy()
    outgoing.writeHead(answer.statusCode ?? 500, {
      ...answer.headers,
      'Set-Cookie': 'upstream=1',
      'Content-Security-Policy': "default-src 'unsafe-inline'",
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public',
    })
    if (ending === 'answered') return void outgoing.end(body)
    outgoing.write(body.subarray(0, Math.floor(body.length / 2)), () => outgoing.destroy())
  })
  onward.on('error', () => outgoing.destroy())
  incoming.pipe(onward)
}
