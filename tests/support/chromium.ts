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
 * exception, a window of the browser such as alert(), an answer that did not come from the simulator, a request to
 * another host.
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
  await context.addInitScript(sayWhenLeaving, takingLeave)
  const page = await context.newPage()
  await page.goto(path)
  return page
}

function watch(context: BrowserContext, origin: string): string[] {
  const problems: string[] = []
  context.on('weberror', (event) =>
    problems.push(`exception: ${event.error().message}\n${event.error().stack} (${event.page()?.url()})`),
  )
  context.on('console', (message) => {
    if (message.type() === 'error' && !isRefusal(message))
      problems.push(`console.error: ${message.text()} (${message.location().url})`)
  })
  // Answered, so that the page goes on; asking before a page is left is wanted while an upgrade is being sent.
  context.on('dialog', (dialog) => {
    const leaving = dialog.type() === 'beforeunload'
    if (!leaving) problems.push(`${dialog.type()} of the browser: ${dialog.message()}`)
    void (leaving ? dialog.accept() : dialog.dismiss()).catch(() => undefined)
  })
  const documents = watchDocuments(context)
  context.on('request', (request) => {
    const url = new URL(request.url())
    const inside = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:'
    if (!inside) problems.push(`request to another host: ${request.url()}`)
  })
  context.on('response', (response) => {
    if (isStray(response) && !documents.isLeft(response.request()))
      problems.push(`not answered by the simulated Partner Center: ${response.url()}`)
  })
  return problems
}

// In the order of what the page does; a request for the next page is seen only later.
const takingLeave = 'This page is being left.'
function sayWhenLeaving(words: string): void {
  addEventListener('beforeunload', () => console.debug(words))
}

/**
 * Tells whose requests nobody waits for any more. A page that is being left takes leave of the worker before its last
 * requests are out; those go to the network, and their answers to nobody.
 */
function watchDocuments(context: BrowserContext) {
  const shown = new WeakMap<Page, { document: number; leaving: boolean }>()
  const askedIn = new WeakMap<Request, number>()
  const of = (page: Page) => {
    const known = shown.get(page)
    if (known) return known
    const first = { document: 0, leaving: false }
    shown.set(page, first)
    page.on('framenavigated', (frame) => {
      // A new address of the same document is no new document.
      if (frame !== page.mainFrame() || !first.leaving) return
      first.document += 1
      first.leaving = false
    })
    return first
  }
  context.on('page', of)
  context.on('console', (message) => {
    const page = message.page()
    if (page && message.text() === takingLeave) of(page).leaving = true
  })
  context.on('request', (request) => {
    const page = pageOf(request)
    if (!page) return
    askedIn.set(request, of(page).document)
  })
  return {
    isLeft: (request: Request) => {
      const page = pageOf(request)
      return page !== null && (of(page).leaving || askedIn.get(request) !== of(page).document)
    },
  }
}

// A request of the worker itself belongs to no page, nor does the first one of a window that is just opening.
function pageOf(request: Request): Page | null {
  try {
    return request.serviceWorker() ? null : request.frame().page()
  } catch {
    return null
  }
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
