import { type Browser, chromium as playwright, type Request, type Response } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { chromium, chromiumFlags } from '../../tools/chromium.ts'
import { isAboutAnswer, problemsIn } from '../support/problems.ts'
import type { Gateway } from './gateway.ts'

/**
 * A person in a real browser in front of the gateway, and everything that ever reached that browser. The test fails when it
 * ends if a token was among it, or if anything went wrong that a person may not have seen.
 */
export async function aVisitor(gateway: Gateway, flags: readonly string[] = []) {
  const browser = await launch(flags)
  const context = await browser.newContext({
    baseURL: gateway.origin,
    // The authority that vouches for the hosts is made up for this run.
    ignoreHTTPSErrors: true,
    locale: 'en-US',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(20_000)
  const seen: string[] = []
  const notes: Promise<unknown>[] = []
  const origins = [gateway.origin, gateway.signIn.origin]
  const unseen = await problemsIn(context, { origins, isRefusal: isAboutAnswer })
  context.on('request', (request) => notes.push(noteRequest(request, seen)))
  context.on('response', (response) => notes.push(noteResponse(response, seen)))
  context.on('console', (message) => seen.push(message.text()))
  const page = await context.newPage()
  /** What the browser keeps and shows now. */
  const look = async () => {
    seen.push(page.url(), await page.content(), await page.evaluate(everythingKept))
    seen.push(JSON.stringify(await context.cookies()))
  }
  onTestFinished(async () => {
    await context.close()
    await Promise.all(notes)
    await browser.close()
    const all = seen.join('\n')
    const tokens = gateway.signIn.issued.filter((token) => all.includes(token))
    const problems = [...unseen, ...tokens.map((token) => `reached the browser: ${token}`)]
    if (problems.length > 0) throw new Error(`Went wrong in the browser:\n${problems.join('\n')}`)
  })
  return { page, look, seen }
}

function launch(flags: readonly string[]): Promise<Browser> {
  return playwright.launch({ executablePath: chromium(), args: [...chromiumFlags, ...flags] })
}

async function noteRequest(request: Request, seen: string[]): Promise<void> {
  seen.push(request.url(), request.postData() ?? '')
  seen.push(JSON.stringify(await request.allHeaders().catch(() => ({}))))
}

async function noteResponse(response: Response, seen: string[]): Promise<void> {
  seen.push(JSON.stringify(await response.allHeaders().catch(() => ({}))))
  // A redirect has no body, and that of a page which was left is gone.
  seen.push(await response.text().catch(() => ''))
}

/** Everything a script of the page can reach without asking the network. */
async function everythingKept(): Promise<string> {
  const kept: unknown[] = [document.cookie, { ...localStorage }, { ...sessionStorage }, history.state]
  kept.push(performance.getEntries().map(({ name }) => name))
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((open, failed) => {
      const opening = indexedDB.open(name)
      opening.onsuccess = () => open(opening.result)
      opening.onerror = () => failed(opening.error)
    })
    for (const store of database.objectStoreNames) {
      const reading = database.transaction(store).objectStore(store).getAll()
      kept.push(
        await new Promise((read, failed) => {
          reading.onsuccess = () => read(reading.result)
          reading.onerror = () => failed(reading.error)
        }),
      )
    }
    database.close()
  }
  for (const name of await caches.keys())
    for (const request of await (await caches.open(name)).keys()) kept.push(request.url)
  return JSON.stringify(kept)
}
