import type { BrowserContext, ConsoleMessage } from 'playwright-core'

interface Expected {
  /** Where requests may go. */
  readonly origins: readonly string[]
  /** Lines of the console that are no problem: Chromium writes one for every 4xx and 5xx answer. */
  readonly isRefusal: (message: ConsoleMessage) => boolean
}

/**
 * What goes wrong in a browser from now on that a person may not see: an error on the console, an exception, a window of the
 * browser such as alert(), a request to another host, a violation of the policy.
 */
export async function problemsIn(
  context: BrowserContext,
  { origins, isRefusal }: Expected,
): Promise<readonly string[]> {
  const problems: string[] = []
  context.on('weberror', (event) => {
    // The mocking library looks for a newer worker by itself; a page that is left meanwhile gives it no answer.
    if (event.error().message.startsWith('Failed to update a ServiceWorker')) return
    problems.push(`exception: ${event.error().message}\n${event.error().stack} (${event.page()?.url()})`)
  })
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
  context.on('request', (request) => {
    const url = new URL(request.url())
    const inside = origins.includes(url.origin) || url.protocol === 'data:' || url.protocol === 'blob:'
    if (!inside) problems.push(`request to another host: ${request.url()}`)
  })
  await context.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      console.error(`The policy was violated: ${violatedDirective} ${blockedURI} ${sample}`),
    ),
  )
  return problems
}

/** A line about an answer that is no success. */
export function isAboutAnswer(message: ConsoleMessage): boolean {
  return message.text().startsWith('Failed to load resource')
}
