import { expect, test } from 'vitest'
import { contoso } from '../../mocks/cast.ts'
import { paths } from '../../src/paths.ts'
import { openApp } from '../support/chromium.ts'
import { listOf, offerOf, placeOf } from './places.ts'
import { logOf, setFaults } from './simulator.ts'

const form = paths.upgrade(placeOf(contoso, contoso.subscriptions.essentials), {
  plan: offerOf('global', 'e3'),
  seats: '18',
})

test.each([
  ['an answer that is lost', { loseAnswer: { times: 1 } }],
  ['an answer that is slow', {}],
])(
  '%s and a reload in the middle leave one upgrade: first not confirmed, then confirmed by itself',
  async (_what, faults) => {
    const page = await openApp(form)
    await page.getByRole('button', { name: 'Review' }).click()
    const submit = page.getByRole('button', { name: 'Submit' })
    await submit.waitFor()
    await setFaults(page, { slowMs: 2500, ...faults })
    await submit.click()
    await expect.poll(async () => (await logOf(page)).upgrades.length, { timeout: 30_000 }).toBe(1)
    await page.reload()

    const banner = page.getByRole('region', { name: 'Upgrades not confirmed yet' })
    await banner.getByText('1 upgrade is not confirmed yet.').waitFor({ timeout: 30_000 })
    await banner.getByText('Do not submit again.').waitFor()
    await banner.getByRole('link', { name: 'Open' }).click()
    await page.getByText('Not confirmed yet', { exact: true }).waitFor()
    expect(await page.getByRole('main').innerText()).not.toMatch(/fail/i)
    await setFaults(page, { slowMs: 0 })

    await page
      .getByRole('heading', { level: 1, name: 'Upgraded to Office 365 Enterprise E3' })
      .waitFor({ timeout: 30_000 })
    await page.getByRole('main').getByText('Confirmed', { exact: true }).first().waitFor()
    // The list of accounts came with the answer, and that never arrived.
    await page.getByText('Which accounts need work is not known').waitFor()

    const { upgrades, requests } = await logOf(page)
    expect(upgrades.map(({ deliveries }) => deliveries)).toEqual([1])
    expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(1)
    await page.goto(listOf(contoso))
    await page.getByRole('row', { name: /^Office 365 Enterprise E3 .* of 18 Active/ }).waitFor()
    expect(await banner.count()).toBe(0)
  },
)

test('an answer that is lost while the person waits is read back on the receipt without another request', async () => {
  const page = await openApp(form)
  await page.getByRole('button', { name: 'Review' }).click()
  const submit = page.getByRole('button', { name: 'Submit' })
  await submit.waitFor()
  await setFaults(page, { loseAnswer: { times: 1 } })
  await submit.click()
  await page.getByRole('heading', { level: 1, name: 'Upgraded to Office 365 Enterprise E3' }).waitFor()
  await page.getByText('The connection ended without an answer').waitFor()
  const { upgrades, requests } = await logOf(page)
  expect(upgrades).toHaveLength(1)
  expect(requests.filter(({ method }) => method === 'POST').map(({ lost }) => lost)).toEqual([true])
})
