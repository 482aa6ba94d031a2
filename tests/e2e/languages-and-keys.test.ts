import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { adworks, chineseName, contoso } from '../../mocks/cast.ts'
import { openApp } from '../support/chromium.ts'
import { listOf } from './places.ts'

const lang = (page: Page) => page.evaluate(() => document.documentElement.lang)

test('the page speaks the language of the browser, says so to screen readers, and keeps the language a person chose', async () => {
  const page = await openApp('/', { language: 'ja' })
  await page.getByRole('heading', { level: 1, name: '顧客' }).waitFor()
  expect(await lang(page)).toBe('ja')
  await page.getByRole('button', { name: /日本語$/ }).click()
  await page.getByRole('button', { name: '简体中文' }).click()
  await page.getByRole('heading', { level: 1, name: '客户' }).waitFor()
  expect(await lang(page)).toBe('zh-Hans')
  await page.reload()
  await page.getByRole('heading', { level: 1, name: '客户' }).waitFor()
  expect(await lang(page)).toBe('zh-Hans')
})

test('a foreign name carries its own language, so that it gets the right letters and the right voice', async () => {
  const page = await openApp('/')
  const languageOf = (name: string) =>
    page
      .getByRole('link', { name, exact: true })
      .evaluate((link) => link.querySelector('[lang]')?.getAttribute('lang') ?? null)
  await page.getByRole('row', { name: /株式会社アドワークス .* Japan/ }).waitFor()
  expect(await languageOf(adworks.companyName)).toMatch(/^ja/)
  await page.getByRole('searchbox').fill(chineseName.domain)
  await page.getByRole('row', { name: /Singapore/ }).waitFor()
  expect(await languageOf(chineseName.companyName)).toMatch(/^zh/)
  await page.goto(listOf(adworks))
  const title = page.getByRole('heading', { level: 1 })
  await title.waitFor()
  expect(await title.evaluate((one) => one.querySelector('[lang]')?.getAttribute('lang'))).toMatch(/^ja/)
})

test('no title of a tab carries the name of a customer', async () => {
  const page = await openApp('/')
  const titles = [await titleAt(page, 'Customers')]
  await page.getByRole('link', { name: 'Contoso Ltd.', exact: true }).click()
  titles.push(await titleAt(page, 'Contoso Ltd.'))
  await page.getByRole('link', { name: 'Office 365 Business Essentials', exact: true }).click()
  titles.push(await titleAt(page, 'Office 365 Business Essentials'))
  await page.getByRole('link', { name: 'Add licenses' }).click()
  titles.push(await titleAt(page, 'Licenses of Office 365 Business Essentials'))
  await page.goBack()
  await page.getByRole('link', { name: 'Upgrade now' }).click()
  titles.push(await titleAt(page, 'Upgrade Office 365 Business Essentials'))
  await page.getByRole('radio').first().click()
  await page.getByRole('button', { name: 'Review' }).click()
  titles.push(await titleAt(page, 'Review the upgrade'))
  await page.getByRole('button', { name: 'Submit' }).click()
  titles.push(await titleAt(page, /^Upgraded to/))
  expect(new Set(titles).size).toBe(titles.length)
  for (const title of titles) expect(title).toMatch(/^Simulated: .+ – Uplift$/)
  expect(titles.join('\n')).not.toContain(contoso.companyName)
})

test('the first stop of the keyboard skips the bar', async () => {
  const page = await openApp(listOf(contoso))
  await page.getByRole('heading', { level: 1, name: 'Contoso Ltd.' }).waitFor()
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true)
  const box = await skip.boundingBox()
  expect(box && box.x >= 0 && box.y >= 0 && box.width > 40).toBe(true)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  // The next stop is the first one of the page, not of the bar.
  expect(await page.getByRole('main').evaluate((main) => main.contains(document.activeElement))).toBe(true)
})

test('single keys open the map, go to the search and to places, and are ignored while typing', async () => {
  const page = await openApp(listOf(contoso))
  await page.getByRole('heading', { level: 1, name: 'Contoso Ltd.' }).waitFor()
  await page.keyboard.press('?')
  const map = page.getByRole('dialog', { name: 'Keyboard' })
  await map.getByText('Go to the search of this page').waitFor()
  await page.keyboard.press('Escape')
  await map.waitFor({ state: 'hidden' })

  await page.keyboard.press('g')
  await page.keyboard.press('c')
  const search = page.getByRole('searchbox')
  await search.waitFor()
  await search.press('Shift+Tab')
  expect(await search.evaluate((field) => field === document.activeElement)).toBe(false)
  await page.keyboard.press('/')
  await expect.poll(() => search.evaluate((field) => field === document.activeElement)).toBe(true)
  expect(await search.inputValue()).toBe('')

  await page.keyboard.type('/?gc')
  expect(await search.inputValue()).toBe('/?gc')
  expect(await map.count()).toBe(0)
  expect(new URL(page.url()).pathname).toBe('/global/customers')
})

test('single keys can be switched off, and stay off', async () => {
  const page = await openApp(listOf(contoso))
  const title = page.getByRole('heading', { level: 1, name: 'Contoso Ltd.' })
  await title.waitFor()
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  await page.reload()
  await title.waitFor()
  await page.keyboard.press('?')
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await page.getByRole('link', { name: 'Help' }).first().press('Enter')
  // What came before this page would have come first.
  await page.getByRole('heading', { level: 1, name: 'Request delegated admin privileges' }).waitFor()
  expect(await page.getByRole('dialog').count()).toBe(0)
})

async function titleAt(page: Page, heading: string | RegExp): Promise<string> {
  await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  return page.title()
}
