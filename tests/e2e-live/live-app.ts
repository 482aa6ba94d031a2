import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, inject, onTestFinished } from 'vitest'
import type { Faults } from '../../mocks/faults.ts'
import type { SimulatorLog } from '../../mocks/handlers/log.ts'
import type { SessionWish } from '../../mocks/session.ts'
import { isCloud } from '../../src/contract/index.ts'
import type { Listening } from '../../tools/listening.ts'
import { startLiveServer } from '../../tools/live-server.ts'
import { type Program, startProgram } from '../mocks/http-server.ts'
import { isAboutAnswer, problemsIn } from '../support/problems.ts'

let connection: Promise<Browser> | undefined

/**
 * The live build as a deployment shows it, for one file of tests: its headers, its sign-in, and the simulated Partner
 * Center behind it as a process of its own. Each test begins with Kim Ito signed in and nothing done. `cloud` is what the
 * page names; `''` leaves the place empty.
 */
export function aDeployment({ cloud = 'global' }: { readonly cloud?: string } = {}) {
  let backend: Program
  let server: Listening
  beforeAll(async () => {
    backend = await startProgram(
      ...['--cloud', isCloud(cloud) ? cloud : 'global', '--require-token', '--customers', '5'],
    )
    server = await startLiveServer({ folder: 'dist', cloud, backend: backend.origin })
  })
  afterAll(async () => {
    await server?.close()
    await backend?.end('SIGKILL')
  })
  const door = async (path: string, method = 'GET', body?: object): Promise<unknown> => {
    const answer = await fetch(`${backend.origin}/__simulator/${path}`, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    })
    if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }
  const log = async () => (await door('log')) as SimulatorLog
  beforeEach(async () => {
    await door('reset', 'POST', {})
    await door('session', 'POST', { sub: 'kim', name: 'Kim Ito', idleSeconds: 3600 })
  })

  return {
    /** A person's browser at an address of the deployment. */
    open: async (path: string) => {
      const page = await newPage(server.origin)
      await page.goto(path)
      return page
    },
    /** Shows the deployment at another address: where something else stood before. */
    moveTo: async (port: number) => {
      await server.close()
      server = await startLiveServer({ folder: 'dist', cloud, backend: backend.origin, port })
    },
    log,
    /** What reached Partner Center and may change something there. */
    writes: async () => (await log()).requests.filter(({ method }) => method !== 'GET'),
    setFaults: (faults: Partial<Faults>) => door('faults', 'POST', faults),
    beginSession: (wish: SessionWish) => door('session', 'POST', wish),
    endSession: () => door('session', 'DELETE'),
  }
}

/**
 * A browser of its own, for what stands at an origin. The test fails when it ends if anything went wrong that a person may not
 * have seen: a violation of the policy, an error on the console, an exception, a window of the browser, a request to
 * another host.
 */
export async function newPage(origin: string): Promise<Page> {
  connection ??= chromium.connect(inject('browser'))
  const context = await (await connection).newContext({
    baseURL: origin,
    locale: 'en-US',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 800 },
  })
  context.setDefaultTimeout(10_000)
  const problems = await problemsIn(context, { origins: [origin], isRefusal: isAboutAnswer })
  onTestFinished(async () => {
    await context.close()
    if (problems.length > 0) throw new Error(`Went wrong in the browser:\n${problems.join('\n')}`)
  })
  return context.newPage()
}
