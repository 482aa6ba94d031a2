import type { BrowserContext, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { listOf } from '../e2e/places.ts'
import { barriersOf } from '../support/barriers.ts'
import { aDeployment } from './live-app.ts'

const deployment = aDeployment()
const ofChina = aDeployment({ cloud: '21vianet' })
const unnamed = aDeployment({ cloud: '' })

type Deployment = ReturnType<typeof aDeployment>
/** A new tab of a browser that speaks a language, at an address of a deployment. */
type OpenTab = (deployed: Deployment, address: string) => Promise<Page>

/** What only a live console shows: what belongs to a session, and why a console does not start. */
const screens: { readonly [name: string]: (open: OpenTab) => Promise<Page> } = {
  'account menu': async (open) => {
    const page = await open(deployment, '/')
    await accountOf(page).click()
    return page
  },
  'signing out': async (open) => {
    const page = await open(deployment, listOf(cast.contoso))
    await accountOf(page).click()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    return page
  },
  'session over': async (open) => {
    const page = await open(deployment, listOf(cast.contoso))
    await page.getByRole('table').waitFor()
    await deployment.endSession()
    await page.getByRole('navigation').getByRole('link').first().click()
    await page.getByRole('region').getByRole('alert').waitFor()
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
    return page
  },
  'signed out': (open) => open(deployment, '/signed-out'),
  'other cloud': (open) => open(ofChina, listOf(cast.contoso)),
  'no cloud': (open) => open(unnamed, '/'),
  'no gateway': (open) => answered(open, { status: 200, body: '<!doctype html>', contentType: 'text/html' }),
  'no answer': (open) => answered(open, { status: 502, body: '', contentType: 'text/plain' }),
  'no sign-in': (open) => answered(open, { status: 401, body: '{}', contentType: 'application/json' }),
  // The last one: from here on the browser's clock is another.
  'session ending': async (open) => {
    await deployment.beginSession({ sub: 'kim', name: 'Kim Ito', idleSeconds: 3600 })
    const page = await open(deployment, '/signed-out')
    await page.clock.install()
    await page.goto(listOf(cast.contoso))
    await page.getByRole('table').waitFor()
    await page.clock.fastForward(56 * 60_000)
    await page.getByRole('region').getByRole('alert').waitFor()
    return page
  },
}

/** The console on a host that answers so who is signed in. */
async function answered(
  open: OpenTab,
  answer: { status: number; body: string; contentType: string },
): Promise<Page> {
  const page = await open(deployment, '/signed-out')
  await page.route('**/auth/session', (route) => route.fulfill(answer))
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

/** Opens tabs in one browser for each deployment, so that only the first of them loads everything anew. */
function tabsIn(language: string): OpenTab {
  const contexts = new Map<Deployment, BrowserContext>()
  return async (deployed, address) => {
    const context = contexts.get(deployed) ?? (await speaking(language, deployed))
    contexts.set(deployed, context)
    const page = await context.newPage()
    await page.goto(address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    return page
  }
}

async function speaking(language: string, deployed: Deployment): Promise<BrowserContext> {
  const page = await deployed.open('/signed-out')
  await page.evaluate((chosen) => localStorage.setItem('uplift.language', chosen), language)
  return page.context()
}

function accountOf(page: Page) {
  return page.getByRole('banner').getByRole('button').last()
}

// In the other languages it was looked at once: docs/accessibility.md.
test.each(['en'])(
  'in %s axe finds nothing on any screen of the session, nor on a page that says why the console does not start',
  { timeout: 240_000 },
  async (language) => {
    const found: string[] = []
    const open = tabsIn(language)
    for (const [name, show] of Object.entries(screens)) {
      const page = await show(open)
      found.push(...(await barriersOf(page, name, language)))
      await page.close()
    }
    expect(found).toEqual([])
  },
)
