import { expect, test } from 'vitest'
import { lakeshore, tailwind } from '../../mocks/cast.ts'
import { paths } from '../../src/paths.ts'
import { openApp } from '../support/chromium.ts'
import { offerOf, placeOf } from './places.ts'

test('after an upgrade every account that needs work is listed with its cause, what to do, and its services', async () => {
  const page = await openApp(
    paths.upgrade(placeOf(tailwind, tailwind.subscriptions.business), { plan: offerOf('global', 'e3') }),
  )
  await page.getByRole('button', { name: 'Review' }).click()
  await page.getByRole('button', { name: 'Submit' }).click()

  const header = page.getByRole('main')
  await header.getByText('Confirmed', { exact: true }).first().waitFor()
  await header.getByText('Follow-up needed: 8 accounts').waitFor()
  const accounts = page.getByRole('table', { name: 'Affected accounts and services' })
  for (const [account, cause, fix, services] of [
    ['Alex Wilber', 'No license is free', 'Add licenses to the new subscription', ''],
    ['Christie Cline', 'Usage location is missing', 'A license needs a country or region', ''],
    [
      'Debra Berger',
      'Service plans are conflicting',
      'remove or switch off one',
      'Exchange Online (Plan 1), Exchange Online (Plan 2)',
    ],
    [
      'Diego Siciliani',
      'Another license needs the old service',
      'keep the service assigned',
      'Skype for Business Online (Plan 2)',
    ],
    ['Grady Archie', 'License comes through a group', 'Only the customer’s admin', ''],
    ['Henrietta Müller', 'The mail address is used twice', 'free the address', 'Exchange Online (Plan 2)'],
    ['Isaiah Langer', 'Usage location is missing', 'A license needs a country or region', ''],
    [
      'Isaiah Langer',
      'Service plans are conflicting',
      'remove or switch off one',
      'Exchange Online (Plan 1)',
    ],
    ['佐藤 美咲', 'Usage location is missing', 'A license needs a country or region', ''],
  ] as const) {
    const row = accounts.getByRole('row').filter({ hasText: account }).filter({ hasText: cause })
    await expect.poll(() => row.innerText(), { message: `${account}: ${cause}` }).toContain(fix)
    expect(await row.innerText()).toContain(services)
  }

  // The list is in no other place: it has to be there tomorrow as well.
  await page.reload()
  await accounts.getByRole('row').filter({ hasText: '佐藤 美咲' }).waitFor()
})

test('of forty accounts the last is reached as well as the first', async () => {
  const page = await openApp(
    paths.upgrade(placeOf(lakeshore, lakeshore.subscriptions.premium), { plan: offerOf('global', 'e3') }),
  )
  await page.getByRole('button', { name: 'Review' }).click()
  await page.getByRole('button', { name: 'Submit' }).click()
  await page.getByText('Follow-up needed: 40 accounts').waitFor()
  const accounts = page.getByRole('table', { name: 'Affected accounts and services' })
  await accounts.getByRole('row', { name: /^Store Clerk 1 / }).waitFor()
  await page.keyboard.press('End')
  await accounts.getByRole('row', { name: /^Store Clerk 40 / }).waitFor()
})
