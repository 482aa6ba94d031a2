import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { connect as connectTcp, createServer } from 'node:net'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { startProgram } from '../mocks/http-server.ts'
import { Browser } from './browser.ts'
import { certificatesIn, newFolder } from './certificates.ts'
import { startPartnerCenter } from './partner-center.ts'
import { client, startSignInService, tenant } from './sign-in-service.ts'

const root = join(import.meta.dirname, '../..')
const page = `<!doctype html><html><head><meta name="uplift-cloud" content="global"><style>body{margin:0}</style></head></html>`
const script = `export const text = '${'uplift '.repeat(100)}'`

interface Wish {
  readonly secret?: string
  readonly idle?: string
  readonly longest?: string
  /** Answer to the gateway with a certificate that is not for the host it asks for. */
  readonly wrongUpstream?: boolean
}

/** The real gateway between a browser and a simulated Partner Center, each on a port of its own. */
export async function startGateway(wish: Wish = {}) {
  const folder = newFolder()
  const certificates = certificatesIn(folder)
  const tls = certificates.signed('localhost', 'localhost')
  const upstreamTls = wish.wrongUpstream ? certificates.signed('other', 'other.example.com') : tls
  const clientPair = certificates.client('client')
  const simulator = await startProgram('--require-token', '--customers', '5')
  const partnerCenter = await startPartnerCenter(upstreamTls, simulator.origin)
  const port = await freePort()
  const origin = `https://localhost:${port}`
  const scope = `${partnerCenter.origin}/user_impersonation offline_access openid profile`
  const signIn = await startSignInService(tls, {
    gateway: () => origin,
    scope,
    credential: wish.secret === undefined ? { certificate: clientPair.certificate } : { secret: wish.secret },
  })
  signIn.begin()

  const built = join(folder, 'dist')
  for (const name of ['assets', '.vite']) mkdirSync(join(built, name), { recursive: true })
  writeFileSync(join(built, '.vite/manifest.json'), '{}')
  writeFileSync(join(built, 'index.html'), page)
  writeFileSync(join(built, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(join(built, 'assets/app-1a2b3c4d.js'), script)
  writeFileSync(join(built, 'assets/app-1a2b3c4d.js.br'), brotliCompressSync(script))
  writeFileSync(join(built, 'assets/app-1a2b3c4d.js.gz'), gzipSync(script))
  const secretFile = join(folder, 'secret')
  writeFileSync(secretFile, `${wish.secret ?? ''}\n`, { mode: 0o600 })
  const settings = join(folder, 'settings.conf')
  const lines = {
    host: 'localhost',
    port,
    listen: `127.0.0.1:${port}`,
    cloud: 'global',
    'api-host': partnerCenter.origin,
    'sign-in-host': signIn.origin,
    scope,
    tenant,
    client,
    'session-idle': wish.idle ?? '30m',
    'session-longest': wish.longest ?? '10h',
    static: built,
    state: join(folder, 'state'),
    'tls-certificate': tls.certificate,
    'tls-key': tls.key,
    authorities: certificates.authority,
    trial: 'yes',
    ...(wish.secret === undefined
      ? { certificate: clientPair.certificate, 'certificate-key': clientPair.key }
      : { 'secret-file': secretFile }),
  }
  writeFileSync(
    settings,
    Object.entries(lines)
      .map(([name, value]) => `${name} ${value}`)
      .join('\n'),
  )
  const out = join(folder, 'out')
  execFileSync(process.execPath, [join(root, 'deploy/make-config.mjs'), settings, out], { stdio: 'pipe' })
  const server = spawn('/usr/sbin/apache2', ['-DFOREGROUND', '-f', join(out, 'httpd.conf')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (text) => {
      said += text
    })
  const ended = new Promise<void>((done) => server.once('exit', () => done()))
  const errorLog = () => {
    try {
      return readFileSync(join(folder, 'state/logs/error.log'), 'utf8')
    } catch {
      return ''
    }
  }
  const end = async () => {
    if (server.exitCode === null) server.kill('SIGTERM')
    await ended
    signIn.end()
    partnerCenter.end()
    await simulator.end()
    rmSync(folder, { recursive: true, force: true })
  }
  while (!(await listensAt(port)))
    if (server.exitCode !== null) {
      const log = `${said}${errorLog()}`
      await end()
      throw new Error(`Apache did not start: ${log}`)
    }
  return {
    origin,
    port: String(port),
    host: `localhost:${port}`,
    partnerCenter,
    signIn,
    simulator,
    out,
    folder,
    errorLog,
    accessLog: () => readFileSync(join(folder, 'state/logs/access.log'), 'utf8'),
    newBrowser: () => new Browser(certificates.ca),
    end,
  }
}

export type Gateway = Awaited<ReturnType<typeof startGateway>>

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  await new Promise((closed) => server.close(closed))
  return port
}

function listensAt(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connectTcp(port, '127.0.0.1')
    socket.on('connect', () => {
      socket.destroy()
      done(true)
    })
    socket.on('error', () => setTimeout(done, 50, false))
  })
}
