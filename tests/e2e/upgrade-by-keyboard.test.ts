import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openApp } from '../support/chromium.ts'
import { logOf } from './simulator.ts'

test('a support agent upgrades a customer by keyboard alone and sees at each step where the focus is', async () => {
  const page = await openApp('/')
  await untilFocused(page.getByRole('searchbox', { name: 'Search customers' }))
  await page.keyboard.type('contoso.com')
  await tabTo(page, page.getByRole('link', { name: 'Contoso Ltd.', exact: true }))
  await page.keyboard.press('Enter')

  await untilFocused(page.getByRole('heading', { level: 1, name: 'Contoso Ltd.' }))
  const icon = page.getByRole('button', { name: 'Upgrade now: Office 365 Business Essentials' })
  await tabTo(page, icon)
  const popover = page.getByRole('dialog')
  await popover.waitFor()

  // Esc closes and leaves the focus where it was; Enter opens again and moves it inside; Esc gives it back.
  await page.keyboard.press('Escape')
  await popover.waitFor({ state: 'hidden' })
  await untilFocused(icon)
  await page.keyboard.press('Enter')
  const upgradeNow = popover.getByRole('link', { name: 'Upgrade now' })
  await untilFocused(upgradeNow)
  await page.keyboard.press('Escape')
  await popover.waitFor({ state: 'hidden' })
  await untilFocused(icon)
  await page.keyboard.press('Enter')
  await untilFocused(upgradeNow)
  await page.keyboard.press('Enter')

  await untilFocused(page.getByRole('heading', { level: 1, name: 'Upgrade Office 365 Business Essentials' }))
  await tabTo(page, page.getByRole('radio', { name: 'Office 365 Business Premium' }))
  const e3 = page.getByRole('radio', { name: 'Office 365 Enterprise E3' })
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await untilFocused(e3)
  expect(await e3.isChecked()).toBe(true)
  await tabTo(page, page.getByRole('textbox', { name: 'Number of licenses' }))
  await tabTo(page, page.getByRole('button', { name: 'Review' }))
  await page.keyboard.press('Enter')

  // On the title, not on Submit: nothing irreversible is one key away.
  await untilFocused(page.getByRole('heading', { level: 1, name: 'Review the upgrade' }))
  await tabTo(page, page.getByRole('button', { name: 'Submit' }))
  await page.keyboard.press('Space')

  await untilFocused(page.getByRole('heading', { level: 1, name: 'Upgraded to Office 365 Enterprise E3' }))
  expect((await logOf(page)).upgrades).toHaveLength(1)
})

test('Ctrl Enter in the form leads to the review, and Back from there to the choices with the focus on their title', async () => {
  const page = await openApp('/')
  await page.getByRole('link', { name: 'Contoso Ltd.', exact: true }).press('Enter')
  await page.getByRole('button', { name: 'Upgrade now: Office 365 Business Essentials' }).press('Enter')
  await page.getByRole('dialog').getByRole('link', { name: 'Upgrade now' }).press('Enter')
  await page.getByRole('radio', { name: 'Office 365 Enterprise E3' }).press('Space')
  await page.getByRole('textbox', { name: 'Number of licenses' }).press('Control+Enter')
  await untilFocused(page.getByRole('heading', { level: 1, name: 'Review the upgrade' }))
  await tabTo(page, page.getByRole('button', { name: 'Back to choices' }))
  await page.keyboard.press('Enter')
  await untilFocused(page.getByRole('heading', { level: 1, name: 'Upgrade Office 365 Business Essentials' }))
  expect(await page.getByRole('radio', { name: 'Office 365 Enterprise E3' }).isChecked()).toBe(true)
})

async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  const passed: string[] = []
  for (let stops = 0; stops < 40; stops += 1) {
    if (await isFocused(target)) return
    await page.keyboard.press('Tab')
    passed.push(await visibleFocus(page))
  }
  throw new Error(`${target} was not reached with Tab. Passed:\n${passed.join('\n')}`)
}

async function untilFocused(target: Locator): Promise<void> {
  await target.waitFor()
  await expect.poll(() => isFocused(target), { timeout: 10_000, message: `focus on ${target}` }).toBe(true)
  await visibleFocus(target.page())
}

function isFocused(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement)
}

/** What has the focus; fails where it is nowhere, not drawn, or outside of the window. */
async function visibleFocus(page: Page): Promise<string> {
  const { name, problem } = await page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return { name: 'nothing', problem: 'is lost' }
    const name = `${element.tagName} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 60)}"`
    const { top, bottom, width, height } = element.getBoundingClientRect()
    if (!element.matches(':focus-visible')) return { name, problem: 'is not shown' }
    if (width * height === 0 || bottom <= 0 || top >= innerHeight)
      return { name, problem: 'is outside of the window' }
    // A title takes the focus to be read out; nothing can be done with it.
    if (element.tagName === 'H1') return { name, problem: null }
    // The ring stands on the element, or on the card or row around it.
    const head = element.parentElement
    const ringed = [element, head, head?.parentElement, element.closest('tr')]
    const drawn = ringed.some((one) => {
      if (!one) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
      return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
    })
    return { name, problem: drawn ? null : 'has no ring' }
  })
  if (problem !== null) throw new Error(`The focus ${problem}: ${name}`)
  return name
}
