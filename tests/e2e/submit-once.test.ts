import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { contoso } from '../../mocks/cast.ts'
import { paths } from '../../src/paths.ts'
import { openApp } from '../support/chromium.ts'
import { offerOf, placeOf } from './places.ts'
import { logOf } from './simulator.ts'

const e3 = offerOf('global', 'e3')
const form = paths.upgrade(placeOf(contoso, contoso.subscriptions.essentials), { plan: e3, seats: '18' })
const submitOn = (page: Page) => page.getByRole('button', { name: 'Submit' })
const done = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'Upgraded to Office 365 Enterprise E3' })

async function openReview(address = form): Promise<Page> {
  const page = await openApp(address)
  await page.getByRole('button', { name: 'Review' }).click()
  await submitOn(page).waitFor()
  return page
}

/** How often an upgrade was asked for, as the service counted it. */
async function postsTo(page: Page): Promise<number> {
  return (await logOf(page)).requests.filter(({ method }) => method === 'POST').length
}

describe('One Submit is one upgrade', () => {
  test.each<[string, (page: Page) => Promise<void>]>([
    ['a double click', (page) => submitOn(page).dblclick()],
    [
      'Enter that is held down',
      async (page) => {
        await submitOn(page).focus()
        for (let repeat = 0; repeat < 20; repeat++) await page.keyboard.down('Enter')
        await page.keyboard.up('Enter')
      },
    ],
    [
      'Enter and a click in the same moment',
      (page) =>
        submitOn(page).evaluate((button: HTMLElement) => {
          button.focus()
          for (const type of ['keydown', 'keypress', 'keyup'])
            button.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true }))
          for (let click = 0; click < 3; click++) button.click()
        }),
    ],
  ])('after %s', async (_what, press) => {
    const page = await openReview()
    await press(page)
    await done(page).waitFor()
    expect(await postsTo(page)).toBe(1)
  })
})

test('Enter that ends the writing of a Japanese word opens no review; Enter afterward does', async () => {
  const page = await openApp(form, { language: 'ja' })
  const field = page.getByRole('textbox').last()
  await field.focus()
  const keyboard = await page.context().newCDPSession(page)
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, text: '' }
  await keyboard.send('Input.imeSetComposition', { text: 'りんぎ', selectionStart: 3, selectionEnd: 3 })
  await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter })
  await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter, modifiers: 2 })
  await keyboard.send('Input.insertText', { text: '稟議' })
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter })

  expect(await field.inputValue()).toBe('稟議')
  await page.getByRole('button', { name: '確認', exact: false }).first().waitFor()
  expect(await page.getByRole('radio').count()).toBeGreaterThan(0)
  await page.keyboard.press('Enter')
  await page.getByRole('radio').first().waitFor({ state: 'hidden' })
  expect(await postsTo(page)).toBe(0)
})

test('where the browser keeps nothing, Submit says so and sends nothing', async () => {
  const page = await openApp(form)
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Storage is blocked', 'SecurityError')
    }
  })
  await page.reload()
  await page.getByRole('button', { name: 'Review' }).click()
  await submitOn(page).click()
  const notice = page.getByRole('alert').filter({ hasText: 'No safety record can be kept here' })
  await notice.getByText('Nothing was sent.').waitFor()
  await notice.getByText('allow storage for this site').waitFor()
  expect(await postsTo(page)).toBe(0)
})
