import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import type { FaultWish } from '../../mocks/faults/wish.ts'
import { paths } from '../../src/paths.ts'
import { listOf, offerOf, placeOf } from '../e2e/places.ts'
import { askAt } from '../mocks/ask.ts'
import { type Gateway, startGateway } from './gateway.ts'
import type { Ending } from './partner-center.ts'
import { person } from './sign-in-service.ts'
import { aVisitor } from './visitor.ts'

const { contoso, trey } = cast
const source = placeOf(contoso, contoso.subscriptions.essentials)
const other = paths.upgrade(placeOf(trey, trey.subscriptions.essentials))
let gateway: Gateway

beforeAll(async () => {
  gateway = await startGateway({ app: true })
})
afterAll(() => gateway?.end())
beforeEach(async () => {
  await door('reset', {})
  gateway.partnerCenter.arrived.length = 0
})

function door(name: string, body: object) {
  return askAt(`${gateway.simulator.origin}/__simulator/${name}`, { method: 'POST', body })
}
const setFaults = (faults: FaultWish) => door('faults', faults)
const posts = () => gateway.partnerCenter.arrived.filter(({ method }) => method === 'POST')

async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Review' }).click()
  await page.getByRole('button', { name: 'Submit' }).click()
}

async function type(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Office 365 Enterprise E3' }).click()
  await page.getByRole('textbox', { name: 'Number of licenses' }).fill('1,000')
  await page.getByRole('textbox', { name: 'Ticket number' }).fill('TCK-4711')
}

async function isKept(page: Page): Promise<void> {
  await expect.poll(() => page.getByRole('textbox', { name: 'Ticket number' }).inputValue()).toBe('TCK-4711')
  expect(await page.getByRole('textbox', { name: 'Number of licenses' }).inputValue()).toBe('1,000')
  expect(await page.getByRole('radio', { name: 'Office 365 Enterprise E3' }).isChecked()).toBe(true)
}

test('a person signs in, upgrades once, comes back after a session that ended, and signs out; no token is ever in the browser', async () => {
  const { page, look } = await aVisitor(gateway)
  await page.goto('/')
  await page.getByRole('button', { name: `Signed in: ${person.name}` }).waitFor()
  await page
    .getByRole('row', { name: /contoso\.com/ })
    .getByRole('link')
    .first()
    .click()
  await page.getByRole('table').getByRole('button').first().click()
  await page.getByRole('dialog').getByRole('link', { name: 'Upgrade now' }).first().click()
  await page.getByRole('radio', { name: 'Office 365 Enterprise E3' }).click()
  await look()
  await submit(page)
  const done = page.getByRole('heading', { level: 1, name: 'Upgraded to Office 365 Enterprise E3' })
  await done.waitFor()
  await page.reload()
  await done.waitFor()
  expect(posts()).toHaveLength(1)
  await look()

  await page.goto(other)
  await type(page)
  await gateway.restart()
  await page.getByRole('link', { name: 'Customers' }).first().click()
  const bar = page.getByRole('region', { name: 'Your sign-in' })
  await bar.getByText('You are not signed in any more.').waitFor()
  await page.goBack()
  await bar.getByRole('button', { name: 'Sign in again' }).click()
  await isKept(page)
  await look()

  await page.getByRole('button', { name: `Signed in: ${person.name}` }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Sign out' }).click()
  // Without a hint who is leaving, this sign-in service asks.
  await page.waitForURL(`${gateway.signIn.origin}/**`)
  await page.locator('button[name=logout]').click()
  await page.getByRole('heading', { level: 1, name: 'You are signed out' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/signed-out')
  await look()
  expect((await page.request.get('/auth/session')).status()).toBe(401)
  expect(gateway.signIn.refused).toEqual([])
  expect(posts()).toHaveLength(1)
})

test('a session that ends by itself while somebody types is told, and nothing typed is lost', async () => {
  const brief = await startGateway({ app: true, idle: '20s', longest: '20s' })
  try {
    const { page, look } = await aVisitor(brief)
    await page.goto(other)
    await type(page)
    const bar = page.getByRole('region', { name: 'Your sign-in' })
    await bar.getByText('You are not signed in any more.').waitFor({ timeout: 40_000 })
    await look()
    await bar.getByRole('button', { name: 'Sign in again' }).click()
    await isKept(page)
    expect(brief.partnerCenter.arrived.filter(({ method }) => method !== 'GET')).toEqual([])
  } finally {
    await brief.end()
  }
})

describe.each([
  ['HTTP/2', [] as readonly string[]],
  ['HTTP/1.1', ['--disable-http2']],
])('over %s', (_protocol, flags) => {
  test.each<[Ending, boolean]>([
    ['cut before the effect', false],
    ['cut after the effect', true],
    ['cut inside the answer', true],
  ])('an upgrade that is %s arrives once and reads “Not confirmed yet”', async (ending, isDone) => {
    const { page, look } = await aVisitor(gateway, flags)
    await page.goto(paths.upgrade(source, { plan: offerOf('global', 'e3'), seats: '18' }))
    await page.getByRole('button', { name: 'Review' }).waitFor()
    // What Partner Center shows is older than what was done.
    await setFaults({ readLagMs: 3_600_000 })
    gateway.partnerCenter.state.ending = ending
    await submit(page)
    await page.getByText('Not confirmed yet', { exact: true }).waitFor()
    expect(await page.getByRole('main').innerText()).not.toMatch(/fail/i)
    await look()
    expect(posts()).toHaveLength(1)

    await setFaults({ readLagMs: 0 })
    await page.goto(listOf(contoso))
    const e3 = page.getByRole('row', { name: /^Office 365 Enterprise E3 / })
    const banner = page.getByRole('region', { name: 'Upgrades not confirmed yet' })
    if (isDone) await e3.waitFor()
    else await banner.getByText('Do not submit again.').waitFor()
    expect(await e3.count()).toBe(isDone ? 1 : 0)
    expect(posts()).toHaveLength(1)
  })
})
