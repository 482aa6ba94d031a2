import { expect, test } from 'vitest'
import { litware, tailspin } from '../../mocks/cast.ts'
import { paths } from '../../src/paths.ts'
import { openApp } from '../support/chromium.ts'
import { offerOf, placeOf } from './places.ts'
import { logOf } from './simulator.ts'

const place = placeOf(tailspin, tailspin.subscriptions.essentials)

test('a link of a colleague opens the form with the plan and the number of licenses chosen, one click from the review', async () => {
  // As people write ids: in small letters too.
  const page = await openApp(
    paths.upgrade(place, { plan: offerOf('global', 'e3').toLowerCase(), seats: '18' }),
  )
  const e3 = page.getByRole('radio', { name: 'Office 365 Enterprise E3' })
  await e3.waitFor()
  expect(await e3.isChecked()).toBe(true)
  expect(await page.getByRole('textbox', { name: 'Number of licenses' }).inputValue()).toBe('18')
  await page.getByRole('button', { name: 'Review' }).click()
  await page.getByRole('heading', { level: 1, name: 'Review the upgrade' }).waitFor()
  await page.getByRole('main').getByText('18 licenses').first().waitFor()
  expect((await logOf(page)).upgrades).toEqual([])
})

test('a link with a plan that is not possible says so, chooses nothing, and shows the reason', async () => {
  const page = await openApp(
    paths.upgrade(placeOf(litware, litware.subscriptions.essentials), { plan: offerOf('global', 'e1') }),
  )
  await page
    .getByText('The link asked for Office 365 Enterprise E1, which is not possible. The reason stands below.')
    .waitFor()
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  const impossible = page.getByRole('group').filter({ hasText: 'not possible' }).last()
  await impossible.getByText('Customer already has Office 365 Enterprise E1').first().waitFor()
  // Choosing a plan that is possible is the answer, and the sentence goes.
  await page.getByRole('radio').first().click()
  await page.getByText('The link asked for').waitFor({ state: 'hidden' })
})

test('a link with a plan that nobody offers says so, and does not invent one', async () => {
  const page = await openApp(paths.upgrade(place, { plan: 'nonsense' }))
  await page.getByText('The link asked for a plan that Partner Center does not offer here').waitFor()
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  await page.getByRole('button', { name: 'Review' }).click()
  await page.getByText('Choose a plan.').first().waitFor()
})

test('a link with a number nobody can read keeps the text in the field and says what is allowed', async () => {
  const page = await openApp(
    paths.upgrade(place, { plan: offerOf('global', 'business-premium'), seats: '18 or so' }),
  )
  const field = page.getByRole('textbox', { name: 'Number of licenses' })
  await field.waitFor()
  expect(await field.inputValue()).toBe('18 or so')
  await page.getByText('“18 or so” cannot be read. Enter a whole number from 1 to 300.').waitFor()
  await page.getByRole('button', { name: 'Review' }).click()
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
    'Upgrade Office 365 Business Essentials',
  )
})
