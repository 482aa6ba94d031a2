import { type Browser, chromium as playwright } from 'playwright-core'
import { contoso } from '../mocks/cast.ts'
import { startProgram } from '../tests/mocks/http-server.ts'
import { chromium, chromiumFlags } from '../tools/chromium.ts'
import type { Listening } from '../tools/listening.ts'
import { startLiveServer } from '../tools/live-server.ts'
import { buildSubject, folderOf, type SubjectName } from './builds.ts'
import type { ListedCustomer } from './floors/static-page.ts'
import { serveStatic } from './static-host.ts'

/** Everything that runs while pages are measured. */
export interface Stage {
  readonly browser: Browser
  readonly addressOf: (name: SubjectName) => string
  readonly close: () => Promise<void>
}

/** What every list begins with, and so what a person can read first. */
export const firstCustomer = contoso.companyName
/** What stands in the first row of its subscriptions. */
export const firstPlan = 'Office 365 Business Essentials'

export const customersLoaded = 500
const floorRows = 50

/** Builds what is looked at, starts the backend, a host for each, and the browser. */
export async function setStage(subjects: readonly SubjectName[]): Promise<Stage> {
  const executablePath = chromium()
  const backend = await startProgram('--customers', String(customersLoaded), '--require-token')
  const listed = await listedBy(backend.origin)
  const hosts = new Map<SubjectName, Listening>()
  for (const name of subjects) {
    await buildSubject(name, listed)
    const folder = folderOf(name)
    const isDemo = name === 'msw' || name === 'demo'
    const live = { folder, cloud: 'global', backend: backend.origin }
    hosts.set(name, isDemo ? await serveStatic(folder) : await startLiveServer(live))
  }
  const browser = await playwright.launch({ executablePath, args: [...chromiumFlags] })
  return {
    browser,
    addressOf: (name) => {
      const path = name === 'live' || name === 'demo' ? '/global/customers' : '/'
      return `${hosts.get(name)?.origin}${path}`
    },
    close: async () => {
      await browser.close()
      for (const host of hosts.values()) await host.close()
      await backend.end()
    },
  }
}

interface Listed {
  readonly items: readonly { readonly companyProfile: { companyName: string; domain: string } }[]
}

async function listedBy(origin: string): Promise<ListedCustomer[]> {
  const headers = { Authorization: 'Bearer stand-in' }
  const answer = await fetch(`${origin}/v1/customers?size=${floorRows}`, { headers })
  const { items } = (await answer.json()) as Listed
  return items.map(({ companyProfile: { companyName, domain } }) => ({ name: companyName, domain }))
}
