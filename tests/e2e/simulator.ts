import type { Page } from 'playwright-core'
import type { FaultWish } from '../../mocks/faults/wish.ts'
import type { SimulatorLog } from '../../mocks/handlers/log.ts'
import type { Cloud, UpgradeErrorCode } from '../../src/contract/index.ts'

interface Call {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  body?: unknown
}

/** Asks the simulated Partner Center of the person's browser, from inside one of their tabs. */
async function ask(page: Page, path: string, { method = 'GET', body }: Call = {}): Promise<unknown> {
  const answer = await page.evaluate(
    async ([path, method, body]) => {
      const headers = body === null ? undefined : { 'Content-Type': 'application/json' }
      const response = await fetch(path, { method, body, ...(headers && { headers }) })
      return { status: response.status, text: await response.text() }
    },
    [path, method, body === undefined ? null : JSON.stringify(body)] as const,
  )
  if (answer.status >= 400) throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text}`)
  return JSON.parse(answer.text)
}

/** What the service really did. */
export async function logOf(page: Page): Promise<SimulatorLog> {
  return (await ask(page, '/__simulator/log')) as SimulatorLog
}

/** What goes wrong from now on; `null` and 0 end it. */
export async function setFaults(page: Page, faults: FaultWish): Promise<void> {
  await ask(page, '/__simulator/faults', { method: 'POST', body: faults })
}

/** The next POST is answered with a reason and is not carried out. */
export function refusing(code: UpgradeErrorCode) {
  return { fault: { kind: 'upgrade_errors', codes: [code] }, times: 1, method: 'POST', path: '' } as const
}

/** The next POST is answered 429, and is not carried out. */
export const throttlingOnce = {
  fault: { kind: 'throttled', retryAfter: 'seconds', seconds: 1, body: 'json' },
  times: 1,
  method: 'POST',
  path: '',
} as const

/** The customer's Global admin accepts the relationship request. */
export async function grantAdmin(page: Page, { cloud, id }: { cloud: Cloud; id: string }): Promise<void> {
  await ask(page, `/__simulator/customers/${id}/grant-admin`, { method: 'POST', body: { cloud } })
}

/** Somebody else changes a subscription in Partner Center, behind the back of every open page. */
export async function changeBehindTheBack(
  page: Page,
  { cloud, id: customer }: { cloud: Cloud; id: string },
  { id: subscription }: { id: string },
  change: { readonly [member: string]: unknown },
): Promise<void> {
  const path = `/simulated/${cloud}/v1/customers/${customer}/subscriptions/${subscription}`
  const now = (await ask(page, path)) as { readonly [member: string]: unknown }
  await ask(page, path, { method: 'PATCH', body: { ...now, ...change } })
}
