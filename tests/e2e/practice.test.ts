import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { contoso } from '../../mocks/cast.ts'
import { paths } from '../../src/paths.ts'
import { openApp } from '../support/chromium.ts'
import { offerOf, placeOf } from './places.ts'
import { logOf } from './simulator.ts'

const form = paths.upgrade(placeOf(contoso, contoso.subscriptions.essentials), {
  plan: offerOf('global', 'e3'),
  seats: '18',
})
const mark = (page: Page) => page.getByRole('banner').getByRole('button', { name: /^Simulated backend/ })
const drawer = (page: Page) => page.getByRole('dialog', { name: 'Practice mode' })

async function choose(page: Page, situation: string): Promise<void> {
  await mark(page).click()
  await drawer(page).getByRole('radio', { name: situation, exact: true }).click()
  await expect.poll(() => mark(page).innerText()).toContain('1 fault set')
}

async function submit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Review' }).click()
  await page.getByRole('button', { name: 'Submit' }).click()
}

test('a trainer lets an answer get lost, upgrades, and sees beside the page: one POST, one upgrade', async () => {
  const page = await openApp(form)
  await choose(page, 'Answer lost')
  await drawer(page).getByText('Does not submit again.').waitFor()
  await submit(page)

  await page.getByText('The connection ended without an answer').waitFor()
  await drawer(page).getByText('Upgrade done').waitFor()
  await drawer(page).getByText('1 POST arrived').waitFor()
  await drawer(page).getByText('It has happened.').waitFor()
  expect(await drawer(page).getByText('Upgrade done').count()).toBe(1)
  expect(await mark(page).innerText()).not.toContain('fault')
  expect((await logOf(page)).upgrades.map(({ deliveries }) => deliveries)).toEqual([1])
})

test.each([
  [1440, 900],
  [1280, 800],
  [1024, 768],
  [360, 760],
])(
  'in a window of %i × %i px the open drawer covers neither Submit nor what is written about it',
  async (width, height) => {
    const page = await openApp(form)
    await page.setViewportSize({ width, height })
    await mark(page).click()
    await page.getByRole('button', { name: 'Review' }).click()
    const button = page.getByRole('button', { name: 'Submit' })
    await button.waitFor()
    const [inside, over] = await Promise.all([button.boundingBox(), drawer(page).boundingBox()])
    if (!inside || !over) throw new Error('Nothing is drawn')
    expect(inside.x + inside.width <= over.x || inside.y + inside.height <= over.y).toBe(true)
    expect(over.x + over.width).toBeLessThanOrEqual(width)
    // The end of the page too can be brought above the drawer.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    const end = await page.getByRole('main').boundingBox()
    expect((end?.y ?? 0) + (end?.height ?? 0) <= over.y || over.x > 0).toBe(true)
    await button.click()
    await page.getByRole('heading', { level: 1, name: 'Upgraded to Office 365 Enterprise E3' }).waitFor()
  },
)
