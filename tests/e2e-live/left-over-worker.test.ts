import { expect, test } from 'vitest'
import { contoso } from '../../mocks/cast.ts'
import { paths } from '../../src/paths.ts'
import { offerOf, placeOf } from '../e2e/places.ts'
import { serve } from '../support/server.ts'
import { aDeployment, newPage } from './live-app.ts'

const deployment = aDeployment()
const form = paths.upgrade(placeOf(contoso, contoso.subscriptions.essentials), {
  plan: offerOf('global', 'e3'),
  seats: '18',
})

test('a worker that a demo left at this address closes Submit until the page is loaded again', async () => {
  const demo = await serve('dist-demo')
  const page = await newPage(demo.origin)
  await page.goto('/')
  await page.getByRole('link', { name: 'Contoso Ltd.', exact: true }).waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await demo.close()
  await deployment.moveTo(Number(new URL(demo.origin).port))

  await page.goto(form)
  await page.getByRole('button', { name: 'Review' }).click()
  const submit = page.getByRole('button', { name: 'Submit' })
  await submit.waitFor()
  expect(await submit.getAttribute('aria-disabled')).toBe('true')
  await page.getByText('A service worker of the demo controls this page').waitFor()
  await submit.click({ force: true })
  await submit.press('Enter')
  expect(await deployment.writes()).toEqual([])

  await page.getByRole('button', { name: 'Reload the page' }).click()
  await submit.click()
  await page.getByRole('heading', { level: 1, name: 'Upgraded to Office 365 Enterprise E3' }).waitFor()
  expect(await deployment.writes()).toHaveLength(1)
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0)
})
