import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { tailspin } from '../../mocks/cast.ts'
import { paths } from '../../src/paths.ts'
import { openApp } from '../support/chromium.ts'
import { offerOf, placeOf } from './places.ts'

const form = paths.upgrade(placeOf(tailspin, tailspin.subscriptions.essentials))

test('what a person has typed and chosen survives a reload, Back and Forward, and a switch of the language', async () => {
  const page = await openApp(form)
  await page.getByRole('radio', { name: 'Office 365 Enterprise E3' }).click()
  await page.getByRole('textbox', { name: 'Number of licenses' }).fill('1,000')
  await page.getByRole('textbox', { name: 'Ticket number' }).fill('TCK-4711')
  await page.getByRole('textbox', { name: 'Reason or comment' }).fill('asked on the phone')
  const isKept = async () => {
    await expect
      .poll(() =>
        page
          .getByRole('textbox')
          .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value)),
      )
      .toEqual(['1,000', 'TCK-4711', 'asked on the phone'])
    expect(await page.getByRole('radio', { name: /E3/ }).isChecked()).toBe(true)
  }
  await isKept()

  await page.reload()
  await isKept()

  await page.getByRole('link', { name: 'Customers' }).first().click()
  await page.getByRole('searchbox').waitFor()
  await page.goBack()
  await isKept()
  await page.goForward()
  await page.getByRole('searchbox').waitFor()
  await page.goBack()
  await isKept()

  await page.getByRole('button', { name: /English/ }).click()
  await page.getByRole('button', { name: '日本語' }).click()
  await page.getByRole('heading', { level: 1, name: /アップグレード/ }).waitFor()
  await isKept()
  await page.reload()
  await page.getByRole('heading', { level: 1, name: /アップグレード/ }).waitFor()
  await isKept()
})

test('from the review Back leads to the choices as they were made, and Forward to the review again', async () => {
  const page = await openApp(form)
  await page.getByRole('radio', { name: 'Office 365 Enterprise E3' }).click()
  const number = page.getByRole('textbox', { name: 'Number of licenses' })
  await number.fill('12')
  await page.getByRole('button', { name: 'Review' }).click()
  await page.getByRole('heading', { level: 1, name: 'Review the upgrade' }).waitFor()
  await page.goBack()
  await number.waitFor()
  expect(await number.inputValue()).toBe('12')
  expect(await page.getByRole('radio', { name: 'Office 365 Enterprise E3' }).isChecked()).toBe(true)
  await page.goForward()
  await page.getByRole('heading', { level: 1, name: 'Review the upgrade' }).waitFor()
  await page.getByRole('main').getByText('12 licenses').first().waitFor()
})

test('a pasted number is never changed: what can be read in one way counts, everything else is explained at the field', async () => {
  const page = await openApp(`${form}?plan=${offerOf('global', 'business-premium')}`)
  const field = page.getByRole('textbox', { name: 'Number of licenses' })
  const about = page.getByRole('region', { name: 'Number of licenses' })
  for (const [typed, sentence] of [
    ['1,000', '“1,000” can mean 1000 or 1. Enter the digits only.'],
    ['1.000', '“1.000” can mean 1000 or 1. Enter the digits only.'],
    ['1e3', '“1e3” cannot be read. Enter a whole number from 1 to 300.'],
    ['-1', '“-1” has a sign. Enter the new total, digits only.'],
    ['−1', '“−1” has a sign. Enter the new total, digits only.'],
    ['0x10', '“0x10” cannot be read. Enter a whole number from 1 to 300.'],
    ['007', '“007” begins with 0. Enter the number without it.'],
    ['5.0', '“5.0” is not a whole number. Enter a whole number from 1 to 300.'],
    ['二十', '“二十” cannot be read. Enter a whole number from 1 to 300.'],
    ['', 'Enter a whole number from 1 to 300.'],
    ['0', 'The plan starts at 1 license. Enter a whole number from 1 to 300.'],
    ['301', 'The plan ends at 300 licenses. Enter a whole number from 1 to 300.'],
    ['9007199254740993', 'This number has too many digits. Enter a whole number from 1 to 300.'],
  ] as const) {
    await paste(page, field, typed)
    expect(await field.inputValue(), typed).toBe(typed)
    await expect.poll(() => descriptionOf(field), { message: typed }).toContain(sentence)
    expect(await field.getAttribute('aria-invalid'), typed).toBe('true')
  }
  for (const [typed, after] of [
    ['１８', '18'],
    [' 25 ', '25'],
    ['٢٠', '20'],
    ['25\u200b', '25'],
  ] as const) {
    await paste(page, field, typed)
    expect(await field.inputValue(), typed).toBe(typed)
    await expect.poll(() => about.innerText(), { message: typed }).toMatch(new RegExp(`\\b${after} after`))
    expect(await field.getAttribute('aria-invalid'), typed).toBeNull()
  }
})

test('neither the wheel nor the arrow keys change a number of licenses', async () => {
  const page = await openApp(form)
  const field = page.getByRole('textbox', { name: 'Number of licenses' })
  await field.fill('18')
  await field.hover()
  for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown', 'PageDown', 'PageUp']) await field.press(key)
  await page.mouse.wheel(0, 120)
  await page.mouse.wheel(0, -120)
  expect(await field.inputValue()).toBe('18')
})

async function paste(page: Page, field: Locator, text: string): Promise<void> {
  await field.fill('')
  if (text === '') return
  await page.evaluate((clip) => navigator.clipboard.writeText(clip), text)
  await field.press('Control+V')
}

/** What a screen reader reads out after the name of a field. */
async function descriptionOf(field: Locator): Promise<string> {
  return field.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.innerText ?? '')
      .join(' '),
  )
}
