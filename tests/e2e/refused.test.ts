import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { adventureWorks } from '../../mocks/cast.ts'
import { paths } from '../../src/paths.ts'
import { openApp } from '../support/chromium.ts'
import { listOf, offerOf, placeOf } from './places.ts'
import { changeBehindTheBack, logOf, refusing, setFaults } from './simulator.ts'

const { premium } = adventureWorks.subscriptions
const prefilled = paths.upgrade(placeOf(adventureWorks, premium), {
  plan: offerOf('global', 'e3'),
  seats: '25',
})

async function openReview(): Promise<Page> {
  const page = await openApp(prefilled)
  await page.getByRole('button', { name: 'Review' }).click()
  await page.getByRole('button', { name: 'Submit' }).waitFor()
  return page
}

async function saysNoFailure(page: Page): Promise<void> {
  expect(`${await page.title()} ${await page.locator('body').innerText()}`).not.toMatch(/fail/i)
}

test('an upgrade that is refused says so, says why and that nothing changed, and never that it failed', async () => {
  const page = await openReview()
  await setFaults(page, { script: [refusing('delegated_admin_permissions_disabled')] })
  await page.getByRole('button', { name: 'Submit' }).click()

  const main = page.getByRole('main')
  await main.getByText('Refused (nothing changed)').waitFor()
  await main.getByText('Partner Center did not accept the upgrade.').waitFor()
  await main.getByText(/^Nothing was changed, checked \d\d:\d\d/).waitFor()
  await saysNoFailure(page)

  const { upgrades } = await logOf(page)
  expect(upgrades.map(({ targetSubscriptionId }) => targetSubscriptionId)).toEqual([null])

  // The subscription is free for the next try.
  await page.goto(listOf(adventureWorks))
  await page.getByRole('row', { name: /of 25 Active/ }).waitFor()
  expect(await page.getByRole('region', { name: 'Upgrades not confirmed yet' }).count()).toBe(0)
})

test('a refusal that may be the echo of an upgrade that was done is not believed: it says why, and goes on looking', async () => {
  const page = await openReview()
  await setFaults(page, { script: [refusing('subscription_status_not_active')] })
  await page.getByRole('button', { name: 'Submit' }).click()

  const main = page.getByRole('main')
  await main.getByText('Not confirmed yet').first().waitFor()
  await main.getByText(/^Partner Center refused, but a refusal may come after/).waitFor()
  await main
    .getByText(/Subscription is not active/)
    .first()
    .waitFor()
  await saysNoFailure(page)
  await page.goto(listOf(adventureWorks))
  await page.getByRole('region', { name: 'Upgrades not confirmed yet' }).waitFor()
})

test('what a colleague changed between the review and Submit is shown, before and now, and nothing is sent', async () => {
  const page = await openReview()
  await changeBehindTheBack(page, adventureWorks, premium, { status: 'suspended' })
  await page.getByRole('button', { name: 'Submit' }).click()

  const notice = page.getByRole('alert').filter({ hasText: 'The subscription has changed; nothing was sent' })
  await notice.getByText('Status: Active → Suspended').waitFor()
  expect((await logOf(page)).upgrades).toEqual([])

  // What was chosen is kept for when the subscription is active again.
  await changeBehindTheBack(page, adventureWorks, premium, { status: 'active' })
  await page.goto(listOf(adventureWorks))
  await page.goto(prefilled)
  await page.getByRole('button', { name: 'Review' }).click()
  await page.getByRole('button', { name: 'Submit' }).click()
  await page.getByRole('heading', { level: 1, name: 'Upgraded to Office 365 Enterprise E3' }).waitFor()
  expect((await logOf(page)).upgrades).toHaveLength(1)
})
