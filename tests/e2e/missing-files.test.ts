import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { contoso } from '../../mocks/cast.ts'
import { paths } from '../../src/paths.ts'
import { openApp } from '../support/chromium.ts'
import { offerOf, placeOf } from './places.ts'
import { logOf, setFaults } from './simulator.ts'

const form = paths.upgrade(placeOf(contoso, contoso.subscriptions.essentials), {
  plan: offerOf('global', 'e3'),
  seats: '18',
})

/** From now on the host has none of the files that were not asked for yet, as after a new version was put there. */
async function loseFiles(page: Page): Promise<void> {
  await page.context().route('**/assets/**', (route) => route.fulfill({ status: 404, body: '' }))
}

test('a page whose file is gone from the host says that there is a new version, and Reload shows it', async () => {
  const page = await openApp('/global/customers', { missingFiles: true })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await loseFiles(page)
  await page.getByRole('navigation').getByRole('link', { name: 'Help' }).click()
  await page.getByRole('heading', { level: 1, name: 'There is a new version of Uplift' }).waitFor()
  await page.context().unroute('**/assets/**')
  await page.getByRole('button', { name: 'Reload' }).click()
  await page.getByRole('heading', { level: 1, name: 'Request delegated admin privileges' }).waitFor()
})

test('who is offline before the file of a page is here reads just that', async () => {
  const page = await openApp('/global/customers', { missingFiles: true })
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.context().setOffline(true)
  await page.getByRole('navigation').getByRole('link', { name: 'Help' }).click()
  await page
    .getByRole('heading', { level: 1, name: 'You are offline, and this page is not here yet' })
    .waitFor()
})

test('an upgrade is shown to its end although no file can be had after Submit', async () => {
  const page = await openApp(form, { missingFiles: true })
  await page.getByRole('button', { name: 'Review' }).click()
  const submit = page.getByRole('button', { name: 'Submit' })
  await submit.waitFor()
  await loseFiles(page)
  await setFaults(page, { loseAnswer: { times: 1 } })
  await submit.click()
  await page.getByRole('heading', { level: 1, name: 'Upgraded to Office 365 Enterprise E3' }).waitFor()
  await page.getByText('The connection ended without an answer').waitFor()
  expect((await logOf(page)).upgrades).toHaveLength(1)
})
