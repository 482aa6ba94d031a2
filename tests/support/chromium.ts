import {
  type Browser,
  type BrowserContext,
  type ConsoleMessage,
  chromium,
  type Page,
  type Request,
  type Response,
} from 'playwright-core'
import { inject, onTestFinished } from 'vitest'
import { isAboutAnswer, problemsIn } from './problems.ts'

export interface Person {
  /** What the browser asks for, and so the app's first language. */
  language?: 'en' | 'ja' | 'zh-Hans'
  /** Width of the window in CSS pixels. */
  width?: number
  dark?: boolean
  /** Answers that are not the simulator's are what the test is about. */
  foreignAnswers?: boolean
  /** Files of the app that cannot be had are what the test is about. */
  missingFiles?: boolean
}

const locales = { en: 'en-US', ja: 'ja-JP', 'zh-Hans': 'zh-CN' }
const simulated = /^\/(simulated|__simulator)\//
let connection: Promise<Browser> | undefined

/**
 * Opens the built demo at an address as a person who has never been here: own database, own worker, own language.
 * The test fails when it ends if anything went wrong that a person may not have seen: an error on the console, an
 * exception, a window of the browser such as alert(), an answer that did not come from the simulator, a request to
 * another host.
 * More tabs of the same person: `page.context().newPage()`; they are watched too.
 */
export async function openApp(
  path: string,
  { language = 'en', width = 1280, dark = false, foreignAnswers = false, missingFiles = false }: Person = {},
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
  const seen = await problemsIn(context, {
    origins: [inject('origin')],
    isRefusal: (message) => isRefusal(message) || (missingFiles && isAboutFile(message)),
  })
  const stray = strayAnswers(context)
  onTestFinished(async () => {
    await context.close()
    const problems = foreignAnswers ? seen : [...seen, ...stray]
    if (problems.length > 0) throw new Error(`Went wrong in the browser:\n${problems.join('\n')}`)
  })
  await context.addInitScript(sayWhenLeaving, takingLeave)
  const page = await context.newPage()
  await page.goto(path)
  return page
}

/** Answers to the app that the simulator did not give. */
function strayAnswers(context: BrowserContext): string[] {
  const stray: string[] = []
  const leaving = watchLeaving(context)
  context.on('response', (response) => {
    if (isStray(response) && !leaving.isForNobody(response.request()))
      stray.push(`not answered by the simulated Partner Center: ${response.url()}`)
  })
  return stray
}

// Said in the order of what the page does: a request for the next page is seen only later.
const takingLeave = 'This page is being left.'
function sayWhenLeaving(words: string): void {
  addEventListener('beforeunload', () => console.debug(words))
}

/**
 * Tells which requests nobody waits for any more. A page that is being left takes leave of the worker before its last
 * requests are out; the worker lets them pass to the network, and the answers reach nobody.
 */
function watchLeaving(context: BrowserContext) {
  const leaving = new Set<Page>()
  const asked = new WeakSet<Request>()
  context.on('console', (message) => {
    const page = message.page()
    if (page && message.text() === takingLeave) leaving.add(page)
  })
  context.on('page', (page) => {
    // The next page asks for nothing before it stands.
    page.on('domcontentloaded', () => leaving.delete(page))
    page.on('close', () => leaving.delete(page))
  })
  context.on('request', (request) => {
    if (leaving.size > 0) asked.add(request)
  })
  return { isForNobody: (request: Request) => leaving.size > 0 || asked.has(request) }
}

// Chromium itself writes an error for every 4xx answer; the simulator refuses on purpose.
function isRefusal(message: ConsoleMessage): boolean {
  return isAboutAnswer(message) && simulated.test(pathOf(message.location().url))
}

function isAboutFile(message: ConsoleMessage): boolean {
  return /\/(assets\/|favicon)/.test(`${message.text()} ${message.location().url}`)
}

function isStray(response: Response): boolean {
  return simulated.test(pathOf(response.url())) && response.headers()['x-uplift-simulator'] !== '1'
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : ''
}
