import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { parseArgs } from 'node:util'
import { type Cloud, clouds, isCloud } from '../src/contract/index.ts'
import { type PartnerCenter, partnerCenter } from './backend/partner-center.ts'
import { type Refusal, refusals } from './backend/refusal.ts'
import { faultsInAddress } from './faults/address.ts'
import { situationNames } from './faults/situations.ts'
import type { FaultWish } from './faults/wish.ts'
import { answer } from './handlers/answer.ts'
import type { Destination } from './handlers/call.ts'
import { setFaults } from './handlers/in-turn.ts'
import { refusalReply, responseFrom } from './handlers/response.ts'
import { inMemory } from './memory.ts'
import {
  type SessionWish,
  type StandInSession,
  sessionAnswer,
  sessionDoor,
  signedOut,
  standInSession,
} from './session.ts'

/** What the command line asks for. */
interface Wish {
  readonly port: number
  readonly cloud: Cloud
  readonly customers: number
  readonly seed: number
  readonly requireToken: boolean
  /** A situation by name, or faults as JSON. */
  readonly fault: FaultWish | null
  /** Seconds without a request after which the session of the stand-in person ends; `null`: it does not. */
  readonly session: number | null
}

/** What one running server keeps. */
interface Serving {
  readonly center: PartnerCenter
  readonly session: StandInSession
  readonly wish: Wish
}

// No body of this API comes near the first; beyond the second the connection is cut.
const longestBody = 1_000_000
const cutOff = 20_000_000
const usage = `Use: npm run backend -- [--port N] [--cloud ${clouds.join('|')}] [--customers N] [--seed N] [--session SECONDS] [--require-token] [--fault NAME|JSON]`

void serve(wishFrom(process.argv.slice(2)))

/** Serves one cloud of the simulated Partner Center to any HTTP client on this machine, until a signal ends it. */
async function serve(wish: Wish): Promise<void> {
  const center = partnerCenter(inMemory(), { seed: wish.seed, customers: wish.customers })
  const serving = { center, session: standInSession(wish.session), wish }
  if (wish.fault !== null) await setFaults(center, wish.fault)
  const server = createServer({ maxHeaderSize: 32_768 }, (incoming, outgoing) => {
    incoming.on('error', () => outgoing.destroy())
    respond(serving, incoming, outgoing).catch(() => outgoing.destroy())
  })
  // What is no HTTP at all gets the shortest answer and no stack.
  server.on('clientError', (_error, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n')
    else socket.destroy()
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    stop(
      error.code === 'EADDRINUSE'
        ? `Port ${wish.port} is already in use. Choose another one: npm run backend -- --port ${wish.port + 1}`
        : `The server cannot listen on port ${wish.port}: ${error.message}`,
    )
  })
  server.listen(wish.port, '127.0.0.1', () => {
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : wish.port
    console.log(`Simulated Partner Center (${wish.cloud}) listens on http://127.0.0.1:${port}/v1`)
  })
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      server.close()
      server.closeAllConnections()
      process.exit(0)
    })
}

async function respond(
  { center, session, wish }: Serving,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const url = addressOf(incoming)
  const body = await bodyOf(incoming)
  const request = url === null || body === null ? null : requestFrom(incoming, url, body)
  if (url === null || request === null)
    return refuse(
      outgoing,
      body === null ? refusals.tooLong() : refusals.invalidInput('The request cannot be read.'),
    )
  if (isOfSession(url)) return send(sessionAnswer(session, request), outgoing)
  if (url.pathname === '/__simulator/session')
    return send(sessionDoor(session, request.method, wishOf(body)), outgoing)
  const destination = destinationOf(url, wish.cloud)
  if (destination === null) return refuse(outgoing, refusals.notFound())
  if (destination.cloud !== null && !session.isOpen()) return send(signedOut(), outgoing)
  if (wish.requireToken && destination.cloud !== null && !hasToken(request))
    return refuse(outgoing, refusals.accessDenied())
  const answered = await answer(center, request, destination)
  // The effect is there, the answer is not: what a lost connection looks like from outside.
  if (answered === 'lost') outgoing.destroy()
  else await send(answered, outgoing)
}

function refuse(outgoing: ServerResponse, refusal: Refusal): Promise<void> {
  return send(responseFrom(null, refusalReply(refusal)), outgoing)
}

// A path may begin with two slashes, which alone would read as the name of a host.
function addressOf({ url = '/' }: IncomingMessage): URL | null {
  try {
    return new URL(url.startsWith('/') ? `http://127.0.0.1${url}` : url)
  } catch {
    return null
  }
}

function destinationOf({ pathname }: URL, cloud: Cloud): Destination | null {
  const api = /^\/+v1(\/.*)?$/i.exec(pathname)
  if (api) return { cloud, path: api[1] ?? '/' }
  const door = /^\/+__simulator(\/.*)?$/i.exec(pathname)
  return door ? { cloud: null, path: door[1] ?? '/' } : null
}

function isOfSession({ pathname }: URL): boolean {
  return pathname.startsWith('/auth/') || pathname === '/signed-out'
}

function wishOf(body: Uint8Array | null): SessionWish {
  try {
    return Object(JSON.parse(Buffer.from(body ?? []).toString())) as SessionWish
  } catch {
    return {}
  }
}

// What is too long is read to its end and thrown away, so that the client still hears the answer.
async function bodyOf(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= longestBody) chunks.push(chunk)
    else if (length > cutOff) incoming.destroy()
  }
  return length > longestBody ? null : new Uint8Array(Buffer.concat(chunks))
}

// `Request` refuses a few methods (TRACE) and odd header values that a socket can carry.
function requestFrom(
  { method = 'GET', headers }: IncomingMessage,
  url: URL,
  body: Uint8Array<ArrayBuffer>,
): Request | null {
  try {
    const carried = new Headers()
    for (const [name, value] of Object.entries(headers))
      if (value !== undefined) carried.set(name, Array.isArray(value) ? value.join(', ') : value)
    const bodied = method !== 'GET' && method !== 'HEAD' && body.length > 0
    return new Request(url, { method, headers: carried, ...(bodied ? { body } : {}) })
  } catch {
    return null
  }
}

// Any token will do: the simulator checks that one is sent, not whose it is.
function hasToken({ headers }: Request): boolean {
  return /^Bearer\s+\S/i.test(headers.get('Authorization') ?? '')
}

async function send(response: Response, outgoing: ServerResponse): Promise<void> {
  const headers = Object.fromEntries(response.headers)
  if (response.body !== null && response.headers.has('x-uplift-drops')) {
    outgoing.writeHead(response.status, headers)
    for await (const drop of response.body as AsyncIterable<Uint8Array>) outgoing.write(drop)
    outgoing.end()
    return
  }
  const body = Buffer.from(await response.arrayBuffer())
  const length = body.length > 0 ? { 'Content-Length': String(body.length) } : {}
  outgoing.writeHead(response.status, { ...headers, ...length })
  outgoing.end(body)
}

function wishFrom(args: readonly string[]): Wish {
  const flags = flagsFrom(args)
  const cloud = flags.cloud ?? 'global'
  if (!isCloud(cloud)) stop(`--cloud needs ${clouds.join(' or ')}, not "${cloud}".`)
  return {
    cloud,
    port: wholeFrom('port', flags.port ?? '8787', 65_535),
    customers: wholeFrom('customers', flags.customers ?? '500', 1_000_000),
    seed: wholeFrom('seed', flags.seed ?? '1', 1_000_000),
    session: flags.session === undefined ? null : wholeFrom('session', flags.session, 86_400),
    requireToken: flags['require-token'] ?? false,
    fault: faultFrom(flags.fault),
  }
}

function flagsFrom(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: text,
        cloud: text,
        customers: text,
        seed: text,
        session: text,
        'require-token': { type: 'boolean' },
        fault: text,
      },
    }).values
  } catch (error) {
    return stop(`${error instanceof Error ? error.message.split(/\.\s/)[0] : 'Unreadable flags'}. ${usage}`)
  }
}

function faultFrom(text: string | undefined): FaultWish | null {
  if (text === undefined) return null
  const wish = faultsInAddress(text)
  if (wish !== null) return wish
  return stop(`--fault needs faults as JSON, or one of: ${situationNames.join(', ')}. Not "${text}".`)
}

function wholeFrom(name: string, text: string, most: number): number {
  if (!/^\d{1,7}$/.test(text) || Number(text) > most)
    stop(`--${name} needs a whole number from 0 to ${most}, not "${text}".`)
  return Number(text)
}

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
