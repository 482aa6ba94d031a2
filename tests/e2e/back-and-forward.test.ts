import { chromium, type Page } from 'playwright-core'
import { expect, inject, onTestFinished, test } from 'vitest'
import { contoso } from '../../mocks/cast.ts'
import { paths } from '../../src/paths.ts'
import { chromiumFlags, chromium as pathOfChromium } from '../../tools/chromium.ts'
import { offerOf, placeOf } from './places.ts'
import { logOf } from './simulator.ts'

const form = paths.upgrade(placeOf(contoso, contoso.subscriptions.essentials), {
  plan: offerOf('global', 'e3'),
  seats: '18',
})
const submitOn = (page: Page) => page.getByRole('button', { name: 'Submit' })
const done = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'Upgraded to Office 365 Enterprise E3' })

/** A browser that keeps whole pages for Back and Forward, as those of people do; the one of the other tests does not. */
async function openReview(): Promise<Page> {
  const browser = await chromium.launch({
    executablePath: pathOfChromium(),
    args: [...chromiumFlags],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  onTestFinished(() => browser.close())
  const page = await (await browser.newContext({ baseURL: inject('origin'), locale: 'en-US' })).newPage()
  await page.goto(form)
  await review(page)
  return page
}

async function review(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Review' }).click()
  await submitOn(page).waitFor()
}

/** Leaves the console and comes back; whether the very same page stands there again. */
async function leaveAndComeBack(page: Page, meanwhile?: () => Promise<void>): Promise<boolean> {
  await page.evaluate(() => {
    document.documentElement.dataset.kept = ''
  })
  await page.goto('/favicon.svg')
  await meanwhile?.()
  await page.goBack({ waitUntil: 'commit' })
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page.evaluate(() => 'kept' in document.documentElement.dataset)
}

test('a review that comes back with Back as it was left submits once', async () => {
  const page = await openReview()
  expect(await leaveAndComeBack(page)).toBe(true)
  await submitOn(page).click()
  await done(page).waitFor()
  expect((await logOf(page)).upgrades.map(({ deliveries }) => deliveries)).toEqual([1])
})

test('after an upgrade in another tab no review comes back from before it', async () => {
  const page = await openReview()
  const kept = await leaveAndComeBack(page, async () => {
    const other = await page.context().newPage()
    await other.goto(form)
    await review(other)
    await submitOn(other).click()
    await done(other).waitFor()
  })
  expect(kept).toBe(false)
  await page.getByText('This subscription was upgraded to Office 365 Enterprise E3.').waitFor()
  expect(await submitOn(page).count()).toBe(0)
  expect((await logOf(page)).upgrades).toHaveLength(1)
})
