import { existsSync } from 'node:fs'
import { chromium as playwright } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { chromium, chromiumFlags } from '../../tools/chromium.ts'
import { serve } from '../support/server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    origin: string
    browser: string
  }
}

/** One server and one browser for the whole run; every test gets its own context in it. */
export default async function setUp(project: TestProject) {
  for (const [folder, command] of [
    ['dist-demo', 'build:demo'],
    ['dist', 'build'],
  ])
    if (!existsSync(`${folder}/index.html`))
      throw new Error(
        `The browser tests need what is built in ${folder}. Run: npm run ${command} (npm test does it by itself)`,
      )
  const executablePath = chromium()
  const server = await serve('dist-demo')
  const browser = await playwright.launchServer({
    executablePath,
    // The demo needs no other host, so none is reachable: a forgotten address fails instead of leaving this machine.
    args: [...chromiumFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  })
  project.provide('origin', server.origin)
  project.provide('browser', browser.wsEndpoint())
  return async () => {
    await browser.close()
    await server.close()
  }
}
