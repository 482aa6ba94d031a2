import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { connect as connectTcp, createServer } from 'node:net'
import { join } from 'node:path'
import { apache } from '../../tools/apache.ts'
import { startProgram } from '../mocks/http-server.ts'
import { Browser } from './browser.ts'
import { certificatesIn, newFolder } from './certificates.ts'
import { installLiveBuild, installMadeUpFiles } from './installed.ts'
import { startPartnerCenter } from './partner-center.ts'
import { client, startSignInService, tenant } from './sign-in-service.ts'

const root = join(import.meta.dirname, '../..')
interface Wish {
  readonly secret?: string
  readonly idle?: string
  readonly longest?: string
  /** Answer to the gateway with a certificate that is not for the host it asks for. */
  readonly wrongUpstream?: boolean
  /** Serve the live build, and not two small files. */
  readonly app?: boolean
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
  if (wish.app) installLiveBuild(built, 'global')
  else installMadeUpFiles(built)
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
  const errorLog = () => {
    try {
      return readFileSync(join(folder, 'state/logs/error.log'), 'utf8')
    } catch {
      return ''
    }
  }
  execFileSync(process.execPath, [join(root, 'deploy/make-config.mjs'), settings, out], { stdio: 'pipe' })
  let server = await startApache(out, port, errorLog)
  const end = async () => {
    await server.end()
    signIn.end()
    partnerCenter.end()
    await simulator.end()
    rmSync(folder, { recursive: true, force: true })
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
    /** Ends every session, as each restart does (deploy/README.md). */
    restart: async () => {
      await server.end()
      server = await startApache(out, port, errorLog)
    },
    end,
  }
}

/** Runs the server of a configuration until it is ended. Rejects with what it said where it does not listen. */
async function startApache(out: string, port: number, errorLog: () => string) {
  const server = spawn(apache, ['-DFOREGROUND', '-f', join(out, 'httpd.conf')], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (text) => {
      said += text
    })
  const ended = new Promise<void>((done) => server.once('exit', () => done()))
  while (!(await listensAt(port)))
    if (server.exitCode !== null) throw new Error(`Apache did not start: ${said}${errorLog()}`)
  return {
    end: () => {
      if (server.exitCode === null) server.kill('SIGTERM')
      return ended
    },
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
