import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { alpineSkiHouse, contoso } from '../../mocks/cast.ts'
import { paths } from '../../src/paths.ts'
import { barriersOf } from '../support/barriers.ts'
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

test('a trainer plays the customer’s admin: Recheck opens the upgrade, and closes it again', async () => {
  const page = await openApp(
    paths.subscription(placeOf(alpineSkiHouse, alpineSkiHouse.subscriptions.essentials)),
  )
  await page.getByRole('button', { name: 'Recheck all' }).waitFor()
  await mark(page).click()
  const upgrade = page.getByRole('link', { name: 'Upgrade now' })
  expect(await upgrade.count()).toBe(0)
  for (const [act, then] of [
    ['Admin grants delegated admin privileges', 'visible'],
    ['Admin removes delegated admin privileges', 'hidden'],
  ] as const) {
    await drawer(page).getByRole('button', { name: act }).click()
    await drawer(page).getByText('Done behind the back of this page.').waitFor()
    await page.getByRole('button', { name: 'Recheck all' }).click()
    await upgrade.waitFor({ state: then })
  }
})

test('a colleague who upgrades behind the back of the page is seen by the service, and by the page after Recheck', async () => {
  const page = await openApp(paths.subscription(placeOf(contoso, contoso.subscriptions.essentials)))
  await page.getByRole('link', { name: 'Upgrade now' }).waitFor()
  await mark(page).click()
  await drawer(page).getByRole('button', { name: 'Another agent upgrades it' }).click()
  await drawer(page).getByText('Upgrade done by another agent').waitFor()
  await page.getByRole('button', { name: 'Recheck all' }).click()
  await page.getByRole('link', { name: 'Upgrade now' }).waitFor({ state: 'hidden' })
  expect((await logOf(page)).upgrades).toMatchObject([{ by: 'another_agent', deliveries: 1 }])
})

test('a trainer goes to a character, sets a situation, begins anew and gives the link of the run to a colleague', async () => {
  const page = await openApp('/')
  await mark(page).click()
  await drawer(page).getByRole('link', { name: 'Tailwind Traders' }).click()
  await page.getByRole('heading', { level: 1, name: 'Tailwind Traders' }).waitFor()

  const seed = drawer(page).getByRole('textbox', { name: 'Seed number' })
  const begin = drawer(page).getByRole('button', { name: 'Start data afresh' })
  await seed.fill('many')
  await begin.click()
  await drawer(page).getByText('Enter a whole number from 0 to 999999.').waitFor()
  expect(await seed.inputValue()).toBe('many')
  await seed.fill('４７１１')
  await begin.click()
  await drawer(page).getByText('The data begin afresh.').waitFor()
  await expect.poll(() => seed.inputValue()).toBe('4711')
  await drawer(page).getByRole('radio', { name: 'Old list' }).click()
  await expect.poll(() => mark(page).innerText()).toContain('1 fault set')
  await drawer(page).getByRole('button', { name: 'Copy link' }).click()
  const link = await page.evaluate(() => navigator.clipboard.readText())

  const colleague = await openApp(link)
  await colleague.getByRole('heading', { level: 1, name: 'Tailwind Traders' }).waitFor()
  await mark(colleague).click()
  expect(await drawer(colleague).getByRole('textbox', { name: 'Seed number' }).inputValue()).toBe('4711')
  expect(await drawer(colleague).getByRole('radio', { name: 'Old list' }).isChecked()).toBe(true)
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

test.each([
  ['en', 'Simulated backend'],
  ['ja', 'シミュレーション'],
  ['zh-Hans', '模拟'],
] as const)(
  'axe finds nothing in the open drawer, nor on the page beside it, in %s',
  async (language, simulated) => {
    const page = await openApp(form, { language })
    await page.getByRole('banner').getByRole('button', { name: simulated }).click()
    const radios = page.getByRole('dialog').getByRole('radio')
    await radios.nth(5).click()
    // The choice between the next request and every one comes with it.
    await expect.poll(() => radios.count()).toBe(14)
    expect(await barriersOf(page, 'practice', language)).toEqual([])
  },
)
