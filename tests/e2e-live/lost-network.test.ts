import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { contoso } from '../../mocks/cast.ts'
import { paths } from '../../src/paths.ts'
import { offerOf, placeOf } from '../e2e/places.ts'
import { aDeployment } from './live-app.ts'

const deployment = aDeployment()
const form = paths.upgrade(placeOf(contoso, contoso.subscriptions.essentials), {
  plan: offerOf('global', 'e3'),
  seats: '18',
})
const done = (page: Page) =>
  page.getByRole('heading', { level: 1, name: 'Upgraded to Office 365 Enterprise E3' })

async function openReview(): Promise<Page> {
  const page = await deployment.open(form)
  await page.getByRole('button', { name: 'Review' }).click()
  await page.getByRole('button', { name: 'Submit' }).waitFor()
  return page
}

test('who is offline at Submit reads that nothing was sent, and nothing is sent later by itself', async () => {
  const page = await openReview()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Submit' }).click()
  await page.getByText('You are offline; nothing was sent').waitFor()
  await page.context().setOffline(false)
  await page.getByText('You are online again.').first().waitFor()
  expect(await deployment.writes()).toEqual([])

  await page.getByRole('button', { name: 'Submit' }).click()
  await done(page).waitFor()
  expect(await deployment.writes()).toHaveLength(1)
})

test('who loses the network while the upgrade is under way reads that it is not confirmed, and the rest by itself once online', async () => {
  const page = await openReview()
  await deployment.setFaults({ slowMs: 2_000 })
  await page.getByRole('button', { name: 'Submit' }).click()
  await expect.poll(async () => (await deployment.writes()).length).toBe(1)
  await page.context().setOffline(true)
  await deployment.setFaults({ slowMs: 0 })
  await page.getByText('Not confirmed yet', { exact: true }).waitFor()
  expect(await page.getByRole('main').innerText()).not.toMatch(/fail/i)

  await page.context().setOffline(false)
  await done(page).waitFor({ timeout: 30_000 })
  expect((await deployment.log()).upgrades.map(({ deliveries }) => deliveries)).toEqual([1])
})
