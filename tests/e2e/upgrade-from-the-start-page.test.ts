import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { contoso } from '../../mocks/cast.ts'
import { openApp } from '../support/chromium.ts'
import { logOf } from './simulator.ts'

test('a sales agent upgrades a customer from the start page with six clicks, and one upgrade is done', async () => {
  const page = await openApp('/')
  await countClicks(page)

  await page.getByRole('link', { name: 'Contoso Ltd.', exact: true }).click()
  await page.getByRole('button', { name: 'Upgrade now: Office 365 Business Essentials' }).click()
  await page.getByRole('dialog').getByRole('link', { name: 'Upgrade now' }).click()
  await page.getByRole('radio', { name: 'Office 365 Enterprise E3' }).click()
  await page.getByRole('button', { name: 'Review' }).click()
  await page.getByRole('button', { name: 'Submit' }).click()

  await page.getByRole('heading', { level: 1, name: 'Upgraded to Office 365 Enterprise E3' }).waitFor()
  await page.getByRole('main').getByText('Confirmed', { exact: true }).first().waitFor()
  expect(await clicks(page)).toBeLessThanOrEqual(6)

  // The receipt names both subscriptions as they were read back.
  const facts = page.getByRole('region', { name: 'Receipt' }).getByRole('definition')
  await facts.filter({ hasText: /^Office 365 Enterprise E3\s*18 licenses\s*Active/ }).waitFor()
  await facts.filter({ hasText: /^Office 365 Business Essentials\s*18 licenses\s*Canceled/ }).waitFor()

  const { upgrades, requests } = await logOf(page)
  expect(upgrades).toHaveLength(1)
  expect(upgrades[0]).toMatchObject({ cloud: 'global', customerId: contoso.id, deliveries: 1 })
  expect(upgrades[0]?.sourceSubscriptionId).toBe(contoso.subscriptions.essentials.id)
  expect(upgrades[0]?.targetSubscriptionId).toEqual(expect.any(String))
  expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(1)

  // And so does the customer's own page.
  await page.getByRole('link', { name: 'Contoso Ltd.' }).click()
  await page.getByRole('row', { name: /^Office 365 Enterprise E3 .* of 18 Active/ }).waitFor()
  await page.getByRole('row', { name: /^Office 365 Business Essentials .* Canceled/ }).waitFor()
})

async function countClicks(page: Page): Promise<void> {
  await page.evaluate(() => {
    sessionStorage.setItem('clicks', '0')
    const count = () => sessionStorage.setItem('clicks', String(Number(sessionStorage.getItem('clicks')) + 1))
    addEventListener('pointerdown', count, true)
  })
}

async function clicks(page: Page): Promise<number> {
  return page.evaluate(() => Number(sessionStorage.getItem('clicks')))
}
