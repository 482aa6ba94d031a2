import {
  type Browser,
  type BrowserContext,
  type ConsoleMessage,
  chromium,
  type Page,
  type Response,
} from 'playwright-core'
import { inject, onTestFinished } from 'vitest'

export interface Person {
  /** What the browser asks for, and so the app's first language. */
  language?: 'en' | 'ja' | 'zh-Hans'
  /** Width of the window in CSS pixels. */
  width?: number
  dark?: boolean
}

const locales = { en: 'en-US', ja: 'ja-JP', 'zh-Hans': 'zh-CN' }
const simulated = /^\/(simulated|__simulator)\//
let connection: Promise<Browser> | undefined

/**
 * Opens the built demo at an address as a person who has never been here: own database, own worker, own language.
 * The test fails when it ends if anything went wrong that a person may not have seen: an error on the console, an
 * exception, an answer that did not come from the simulator, a request to another host.
 * More tabs of the same person: `page.context().newPage()`; they are watched too.
 */
export async function openApp(
  path: string,
  { language = 'en', width = 1280, dark = false }: Person = {},
): Promise<Page> {
  connection ??= chromium.connect(inject('browser'))
  const context = await (await connection).newContext({
    baseURL: inject('origin'),
    locale: locales[language],
    viewport: { width, height: 800 },
    colorScheme: dark ? 'dark' : 'light',
    // Nothing here waits for an animation, so nothing may depend on one.
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  context.setDefaultTimeout(10_000)
  const problems = watch(context, inject('origin'))
  onTestFinished(async () => {
    await context.close()
    if (problems.length > 0) throw new Error(`Went wrong in the browser:\n${problems.join('\n')}`)
  })
  const page = await context.newPage()
  await page.goto(path)
  return page
}

function watch(context: BrowserContext, origin: string): string[] {
  const problems: string[] = []
  context.on('weberror', (event) =>
    problems.push(`exception: ${event.error().stack ?? event.error().message}`),
  )
  context.on('console', (message) => {
    if (message.type() === 'error' && !isRefusal(message))
      problems.push(`console.error: ${message.text()} (${message.location().url})`)
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    const inside = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:'
    if (!inside) problems.push(`request to another host: ${request.url()}`)
  })
  context.on('response', (response) => {
    if (isStray(response)) problems.push(`not answered by the simulated Partner Center: ${response.url()}`)
  })
  return problems
}

// Chromium itself writes an error for every 4xx answer; the simulator refuses on purpose.
function isRefusal(message: ConsoleMessage): boolean {
  return (
    message.text().startsWith('Failed to load resource') && simulated.test(pathOf(message.location().url))
  )
}

function isStray(response: Response): boolean {
  return simulated.test(pathOf(response.url())) && response.headers()['x-uplift-simulator'] !== '1'
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : ''
}
