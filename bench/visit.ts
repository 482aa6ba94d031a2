import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { type Told, watch } from './in-page.ts'
import { slowDown } from './slow.ts'
import { watchTraffic } from './traffic.ts'

/** What one visit to a start page measured. Times in ms, heap in MB. */
export interface Visit extends Omit<Told, 'longTasks'> {
  /** What is beyond 50 ms of each long task between the first paint and the readable list, together. */
  readonly blocking: number
  /** Paths asked for before the list could be read, the page itself first. */
  readonly asked: readonly string[]
  /** What the page holds after the garbage is collected. */
  readonly heap: number
}

export interface Visiting {
  readonly page: Page
  readonly session: CDPSession
  readonly quiet: () => Promise<void>
}

/** Opens an address in a new, slowed tab and returns when `text` stands on the screen and the page has settled. */
export async function open(context: BrowserContext, address: string, text: string): Promise<Visiting> {
  const page = await context.newPage()
  const { quiet } = watchTraffic(page)
  await page.addInitScript(watch, text)
  const session = await slowDown(page)
  await page.goto(address, { waitUntil: 'commit' })
  await page.evaluate(() => window.bench.readable)
  await quiet()
  return { page, session, quiet }
}

/** Reads off what an opened page has told about its start. */
export async function visitFrom({ page, session }: Visiting): Promise<Visit> {
  const { told, asked } = await page.evaluate(() => ({
    told: window.bench.told,
    asked: [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter(({ startTime }) => startTime < window.bench.told.readable)
      .map(({ name }) => new URL(name).pathname),
  }))
  const { longTasks, ...rest } = told
  const blocking = longTasks
    .map(({ start, end }) => Math.min(end, told.readable) - Math.max(start, told.fcp) - 50)
    .filter((beyond) => beyond > 0)
    .reduce((sum, beyond) => sum + beyond, 0)
  return { ...rest, blocking, asked, heap: await heapOf(session) }
}

/** What a page holds after the garbage is collected, in MB. */
export async function heapOf(session: CDPSession): Promise<number> {
  // What the first run sets free is collected by the second.
  for (const _ of [1, 2]) await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6
}
