import { expect, test } from 'vitest'
import { adventureWorks } from '../../mocks/cast.ts'
import { paths } from '../../src/paths.ts'
import { openApp } from '../support/chromium.ts'
import { listOf, offerOf, placeOf } from './places.ts'
import { changeBehindTheBack, logOf } from './simulator.ts'

test('an upgrade that is refused says so, says why and that nothing changed, and never that it failed', async () => {
  const { premium } = adventureWorks.subscriptions
  const page = await openApp(
    paths.upgrade(placeOf(adventureWorks, premium), { plan: offerOf('global', 'e3'), seats: '25' }),
  )
  await page.getByRole('button', { name: 'Review' }).click()
  const submit = page.getByRole('button', { name: 'Submit' })
  await submit.waitFor()
  // A colleague suspends it between the review and Submit; only Partner Center can know.
  await changeBehindTheBack(page, adventureWorks, premium, { status: 'suspended' })
  await submit.click()

  const main = page.getByRole('main')
  await main.getByText('Refused (nothing changed)').waitFor()
  await main.getByText('Partner Center did not accept the upgrade.').waitFor()
  await main.getByText(/^Nothing was changed, checked \d\d:\d\d/).waitFor()
  await main
    .getByText(/Subscription is (suspended|not active)/)
    .first()
    .waitFor()
  expect(
    `${await page.title()} ${await page.getByRole('document').or(page.locator('body')).first().innerText()}`,
  ).not.toMatch(/fail/i)

  const { upgrades } = await logOf(page)
  expect(upgrades.map(({ targetSubscriptionId }) => targetSubscriptionId)).toEqual([null])

  // The subscription is free for the next try, and the list shows it as it was.
  await page.goto(listOf(adventureWorks))
  await page.getByRole('row', { name: /of 25 Suspended/ }).waitFor()
  expect(await page.getByRole('row').count()).toBe(2)
  expect(await page.getByRole('region', { name: 'Upgrades not confirmed yet' }).count()).toBe(0)
})
