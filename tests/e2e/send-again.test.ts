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

test('what never arrived is sent again only by a person, after 15 minutes, under the same id: one upgrade', async () => {
  const page = await openApp('/global/help/delegated-admin')
  await page.clock.install()
  await page.goto(form)
  await page.getByRole('button', { name: 'Review' }).click()
  const submit = page.getByRole('button', { name: 'Submit' })
  await submit.waitFor()
  const fault = { kind: 'never_arrives' } as const
  await setFaults(page, { script: [{ fault, times: 1, method: 'POST', path: '' }] })
  await submit.click()
  await page.getByText('Not confirmed yet', { exact: true }).first().waitFor()
  const again = page.getByRole('button', { name: 'Send again' })
  expect(await again.count()).toBe(0)

  await page.clock.fastForward('16:00')
  await page.getByText('Not visible (after 15 min)').waitFor()
  const name = page.getByRole('textbox', { name: 'Customer’s name' })
  await name.fill('Fabrikam, Inc.')
  await again.click()
  await page.getByText('This is not the customer’s name.').waitFor()
  await name.fill(contoso.companyName)
  await name.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Upgraded to Office 365 Enterprise E3' }).waitFor()

  const { requests, upgrades } = await logOf(page)
  const posts = requests.filter(({ method }) => method === 'POST')
  expect(new Set(posts.map(({ requestId }) => requestId)).size).toBe(1)
  expect(new Set(posts.map(({ correlationId }) => correlationId)).size).toBe(posts.length)
  expect(upgrades).toHaveLength(1)
})
