import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { cacheControl, headersFor } from '../deploy/headers.mjs'
import { type BuiltFile, builtFiles } from './built-files.ts'
import { type Listening, listening } from './listening.ts'
import { packed } from './packed.ts'

/** What stands behind the server. */
export interface LiveWish {
  /** The live build. */
  readonly folder: string
  /** Written into the page, as whoever installs it would; `''` leaves the place empty. */
  readonly cloud: string
  /** Origin of what answers `/v1` and `/auth`: `npm run backend`. */
  readonly backend: string
  readonly port?: number
}

interface Host {
  readonly files: ReadonlyMap<string, BuiltFile>
  readonly headers: { readonly [name: string]: string }
  readonly backend: URL
}

interface Allowed {
  readonly path: string
  readonly methods: readonly string[]
  readonly query?: { readonly [name: string]: string }
}

const allowed = (
  JSON.parse(readFileSync(new URL('../deploy/allowed.json', import.meta.url), 'utf8')) as Allowed[]
).map((entry) => ({
  ...entry,
  path: new RegExp(`^${entry.path.replaceAll('{guid}', '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}')}$`, 'i'),
}))
// Of the connection, or replaced by our own.
const gone = ['connection', 'keep-alive', 'transfer-encoding', 'set-cookie', 'cache-control']

/**
 * Serves the live build as a gateway does (docs/gateway.md, section 1), on plain HTTP and for one stand-in person: the
 * headers of deploy/headers.json, the list of deploy/allowed.json, and 401 as JSON.
 */
export async function startLiveServer({ folder, cloud, backend, port = 0 }: LiveWish): Promise<Listening> {
  const files = builtFiles(folder)
  const page = files.get('/index.html')?.bytes.toString() ?? ''
  const html = page.replace(
    '<meta name="uplift-cloud" content="">',
    `<meta name="uplift-cloud" content="${cloud}">`,
  )
  files.set('/index.html', { bytes: Buffer.from(html), type: 'text/html; charset=utf-8' })
  const host: Host = { files, headers: headersFor(html), backend: new URL(backend) }
  const server = createServer((incoming, outgoing) => {
    respond(host, incoming, outgoing).catch(() => refuse(host, outgoing, 502, 'no_answer'))
  })
  return listening(server, port)
}

async function respond(host: Host, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const url = new URL(`http://host${incoming.url}`)
  const { pathname } = url
  if (/^\/v1(\/|$)/i.test(pathname)) {
    const refusal = refusalOf(incoming, url)
    return refusal ? refuse(host, outgoing, ...refusal) : pass(host, incoming, outgoing)
  }
  if (pathname.startsWith('/auth/')) return pass(host, incoming, outgoing)
  const file = pathname === '/' ? undefined : host.files.get(pathname)
  if (file && pathname !== '/index.html') return sendFile(host, incoming, outgoing, file)
  if (pathname.startsWith('/assets/') || pathname.startsWith('/.'))
    return refuse(host, outgoing, 404, 'not_found')
  const isPublic = pathname === '/signed-out' || pathname === '/share'
  if (!isPublic && !(await isSignedIn(host)))
    return void outgoing
      .writeHead(302, {
        ...host.headers,
        Location: `/auth/sign-in?to=${encodeURIComponent(incoming.url ?? '/')}`,
      })
      .end()
  const index = host.files.get('/index.html')
  if (index) sendFile(host, incoming, outgoing, index)
}

function refusalOf({ method = '', headers }: IncomingMessage, url: URL): [number, string] | null {
  if (headers['x-requested-with'] !== 'uplift') return [403, 'refused']
  const known = allowed.find(({ path }) => path.test(url.pathname))
  if (!known) return [404, 'not_found']
  if (!known.methods.includes(method)) return [405, 'method_not_allowed']
  const isKnown = (part: string) => {
    const [name = '', value = ''] = part.split('=')
    const pattern = known.query?.[name]
    return pattern !== undefined && new RegExp(`^${pattern}$`).test(value)
  }
  const query = url.search.slice(1)
  return query === '' || query.split('&').every(isKnown) ? null : [404, 'not_found']
}

function sendFile(host: Host, incoming: IncomingMessage, outgoing: ServerResponse, file: BuiltFile): void {
  const { bytes, headers } = packed(file, incoming.headers['accept-encoding'])
  const kind = incoming.url?.startsWith('/assets/') ? 'assets' : 'pages'
  const isKnown = incoming.headers['if-none-match'] === headers.ETag
  outgoing
    .writeHead(isKnown ? 304 : 200, {
      ...host.headers,
      ...headers,
      'Content-Type': file.type,
      'Cache-Control': cacheControl[kind],
    })
    .end(isKnown ? undefined : bytes)
}

function refuse({ headers }: Host, outgoing: ServerResponse, status: number, error: string): void {
  // Begun already: it can only break off, as it does behind the gateway.
  if (outgoing.headersSent) return void outgoing.destroy()
  outgoing
    .writeHead(status, {
      ...headers,
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': cacheControl.answers,
    })
    .end(JSON.stringify({ error, status, source: 'gateway' }))
}

/** Passes a request on once, with a token that the browser never sees. */
function pass(
  { headers, backend }: Host,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { cookie: _cookie, origin: _origin, referer: _referer, ...carried } = incoming.headers
  return new Promise((done, failed) => {
    const onward = request(
      {
        hostname: backend.hostname,
        port: backend.port,
        path: incoming.url,
        method: incoming.method,
        agent: false,
        headers: { ...carried, host: backend.host, authorization: 'Bearer stand-in' },
      },
      (answer) => {
        const kept = Object.entries(answer.headers).filter(([name]) => !gone.includes(name))
        outgoing.writeHead(answer.statusCode ?? 502, {
          ...Object.fromEntries(kept),
          ...headers,
          'Cache-Control': cacheControl.answers,
        })
        answer.on('error', failed).on('end', done)
        answer.pipe(outgoing)
      },
    )
    onward.on('error', failed)
    incoming.pipe(onward)
  })
}

async function isSignedIn({ backend }: Host): Promise<boolean> {
  return (await fetch(new URL('/auth/session', backend))).status !== 401
}
