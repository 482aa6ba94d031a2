import type { CDPSession, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { contoso } from '../../mocks/cast.ts'
import { paths } from '../../src/paths.ts'
import { openApp } from '../support/chromium.ts'
import { listOf, offerOf, placeOf } from './places.ts'
import { logOf } from './simulator.ts'

const source = placeOf(contoso, contoso.subscriptions.essentials)

/** Stops every worker, as the browser does with one that was idle; it starts again with the next request. */
async function stopWorkers(page: Page): Promise<void> {
  const browser: CDPSession = await page.context().newCDPSession(page)
  const stopped = new Promise<void>((done) => {
    browser.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.every(({ runningStatus }) => runningStatus === 'stopped')) done()
    })
  })
  await browser.send('ServiceWorker.enable')
  await browser.send('ServiceWorker.stopAllWorkers')
  await stopped
  await browser.detach()
}

test('a demo whose worker the browser has stopped goes on: one upgrade, and not one request leaves it', async () => {
  const page = await openApp(listOf(contoso))
  await page.getByRole('table').waitFor()
  await stopWorkers(page)
  await page.getByRole('link', { name: 'Office 365 Business Essentials' }).first().click()
  await page.getByRole('heading', { level: 1, name: 'Office 365 Business Essentials' }).waitFor()
  await page.goto(paths.upgrade(source, { plan: offerOf('global', 'e3') }))
  await page.getByRole('button', { name: 'Review' }).click()
  const submit = page.getByRole('button', { name: 'Submit' })
  await submit.waitFor()
  await stopWorkers(page)
  await submit.click()
  await page.getByRole('heading', { level: 1, name: 'Upgraded to Office 365 Enterprise E3' }).waitFor()
  expect((await logOf(page)).upgrades).toHaveLength(1)
})

test('an answer that the simulator did not give is refused: nothing is submitted, and the person reads why', async () => {
  const page = await openApp(paths.upgrade(source, { plan: offerOf('global', 'e3') }), {
    foreignAnswers: true,
  })
  await page.getByRole('button', { name: 'Review' }).click()
  const submit = page.getByRole('button', { name: 'Submit' })
  await submit.waitFor()
  // Whoever clears the site's data takes away by what a worker that starts again knows its pages.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name)
  })
  await stopWorkers(page)
  await submit.click()
  const main = page.getByRole('main')
  await main.getByText('What came back is not from the simulated Partner Center').waitFor()
  expect(await main.innerText()).toContain('nothing is sent')
  await page.reload()
  await submit.waitFor()
  expect((await logOf(page)).upgrades).toEqual([])
  await submit.click()
  await page.getByRole('heading', { level: 1, name: 'Upgraded to Office 365 Enterprise E3' }).waitFor()
})
