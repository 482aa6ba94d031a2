import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { listOf } from '../e2e/places.ts'
import { barriersOf } from '../support/barriers.ts'
import { aDeployment } from './live-app.ts'

const deployment = aDeployment()
const ofChina = aDeployment({ cloud: '21vianet' })
const unnamed = aDeployment({ cloud: '' })

/** What only a live console shows: what belongs to a session, and why a console does not start. */
const screens: { readonly [name: string]: (language: string) => Promise<Page> } = {
  'account menu': async (language) => {
    const page = await speaking(language, await deployment.open('/signed-out'), '/')
    await accountOf(page).click()
    return page
  },
  'signing out': async (language) => {
    const page = await speaking(language, await deployment.open('/signed-out'), listOf(cast.contoso))
    await accountOf(page).click()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    return page
  },
  'session ending': async (language) => {
    const page = await deployment.open('/signed-out')
    await page.clock.install()
    await speaking(language, page, listOf(cast.contoso))
    await page.getByRole('table').waitFor()
    await page.clock.fastForward(56 * 60_000)
    await page.getByRole('region').getByRole('alert').waitFor()
    return page
  },
  'session over': async (language) => {
    const page = await speaking(language, await deployment.open('/signed-out'), listOf(cast.contoso))
    await page.getByRole('table').waitFor()
    await deployment.endSession()
    await page.getByRole('navigation').getByRole('link').first().click()
    await page.getByRole('region').getByRole('alert').waitFor()
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
    return page
  },
  'signed out': async (language) => speaking(language, await deployment.open('/signed-out'), '/signed-out'),
  'other cloud': async (language) =>
    speaking(language, await ofChina.open('/signed-out'), listOf(cast.contoso)),
  'no cloud': async (language) => speaking(language, await unnamed.open('/'), '/'),
  'no gateway': (language) =>
    answered(language, { status: 200, body: '<!doctype html>', contentType: 'text/html' }),
  'no answer': (language) => answered(language, { status: 502, body: '', contentType: 'text/plain' }),
  'no sign-in': (language) =>
    answered(language, { status: 401, body: '{}', contentType: 'application/json' }),
}

async function speaking(language: string, page: Page, address: string): Promise<Page> {
  await page.evaluate((chosen) => localStorage.setItem('uplift.language', chosen), language)
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

/** The console on a host that answers so who is signed in. */
async function answered(
  language: string,
  answer: { status: number; body: string; contentType: string },
): Promise<Page> {
  const page = await deployment.open('/signed-out')
  await page.route('**/auth/session', (route) => route.fulfill(answer))
  return speaking(language, page, '/')
}

function accountOf(page: Page) {
  return page.getByRole('banner').getByRole('button').last()
}

test.each(['en', 'ja', 'zh-Hans'])(
  'in %s axe finds nothing on any screen of the session, nor on a page that says why the console does not start',
  { timeout: 240_000 },
  async (language) => {
    const found: string[] = []
    for (const [name, open] of Object.entries(screens)) {
      const page = await open(language)
      found.push(...(await barriersOf(page, name, language)))
      await page.close()
    }
    expect(found).toEqual([])
  },
)
