import { expect, test } from 'vitest'
import { tailspin } from '../../mocks/cast.ts'
import { paths } from '../../src/paths.ts'
import { openApp } from '../support/chromium.ts'
import { listOf, placeOf } from './places.ts'
import { changeBehindTheBack, logOf } from './simulator.ts'

const { essentials } = tailspin.subscriptions

test('a person adds licenses, sees before and after, and finds the new total in the list', async () => {
  const page = await openApp(listOf(tailspin))
  await page.getByRole('row', { name: /7 of 9 Active/ }).waitFor()
  await page.getByRole('link', { name: 'Office 365 Business Essentials', exact: true }).click()
  await page.getByRole('link', { name: 'Add licenses' }).click()

  const field = page.getByRole('textbox', { name: 'Number of licenses' })
  const change = page.getByRole('region', { name: 'What changes' })
  const submit = page.getByRole('button', { name: 'Submit' })
  expect(await field.inputValue()).toBe('9')
  expect(await submit.isDisabled()).toBe(true)
  await field.fill('15')
  await expect.poll(() => change.innerText()).toMatch(/9 licenses[\s\S]*15 licenses[\s\S]*6 licenses added/)
  await submit.click()

  await page.getByRole('alert').filter({ hasText: 'Now 15 licenses' }).waitFor()
  await page.getByRole('alert').filter({ hasText: 'Changed from 9 to 15 and read back.' }).waitFor()
  await page.getByRole('link', { name: tailspin.companyName }).click()
  await page.getByRole('row', { name: /7 of 15 Active/ }).waitFor()

  const { requests } = await logOf(page)
  expect(
    requests.filter(({ method }) => method !== 'GET').map(({ method, status }) => [method, status]),
  ).toEqual([['PATCH', 200]])
})

test('a change that comes too late is explained, the typed number stays, and submitting again saves it', async () => {
  const page = await openApp(paths.licenses(placeOf(tailspin, essentials)))
  const field = page.getByRole('textbox', { name: 'Number of licenses' })
  await field.fill('20')
  await changeBehindTheBack(page, tailspin, essentials, { quantity: 11 })
  await page.getByRole('button', { name: 'Submit' }).click()

  const notice = page.getByRole('alert').filter({ hasText: 'The subscription has changed meanwhile' })
  await notice.waitFor()
  await expect.poll(() => notice.innerText()).toContain('Number of licenses: 9 before, 11 now.')
  expect(await notice.innerText()).toContain('nothing was saved')
  expect(await field.inputValue()).toBe('20')

  await page.getByRole('button', { name: 'Submit' }).click()
  await page.getByRole('alert').filter({ hasText: 'Changed from 11 to 20 and read back.' }).waitFor()
})
