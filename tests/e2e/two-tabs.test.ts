import { expect, test } from 'vitest'
import { contoso } from '../../mocks/cast.ts'
import { paths } from '../../src/paths.ts'
import { openApp } from '../support/chromium.ts'
import { offerOf, placeOf } from './places.ts'
import { logOf, setFaults, throttlingOnce } from './simulator.ts'

test('while an upgrade is not confirmed a second tab shows it, and Submit of the same subscription is locked there', async () => {
  const form = paths.upgrade(placeOf(contoso, contoso.subscriptions.essentials), {
    plan: offerOf('global', 'e3'),
    seats: '18',
  })
  const first = await openApp(form)
  const second = await first.context().newPage()
  await second.goto(form)
  for (const tab of [first, second]) {
    await tab.getByRole('button', { name: 'Review' }).click()
    await tab.getByRole('button', { name: 'Submit' }).waitFor()
  }

  // Partner Center asks to wait: whether it has acted nobody knows.
  await setFaults(first, { script: [throttlingOnce] })
  await first.getByRole('button', { name: 'Submit' }).click()
  await first.getByText('Not confirmed yet', { exact: true }).waitFor()
  await first.getByText('Submit is locked').waitFor()
  const receipt = new URL(first.url()).pathname

  const banner = second.getByRole('region', { name: 'Upgrades not confirmed yet' })
  await banner.getByText('Contoso Ltd.').waitFor()
  expect(await banner.getByRole('link', { name: 'Open' }).getAttribute('href')).toBe(receipt)
  const submit = second.getByRole('button', { name: 'Submit' })
  await expect.poll(() => submit.isDisabled()).toBe(true)
  // Locked, not only drawn so: by pointer and by keyboard.
  await submit.dispatchEvent('click')
  await submit.press('Enter')
  const way = second.getByRole('link', { name: 'Open that upgrade' })
  expect(await way.getAttribute('href')).toBe(receipt)
  await way.click()
  await second.getByText('Not confirmed yet', { exact: true }).waitFor()

  const { requests, upgrades } = await logOf(first)
  expect(requests.filter(({ method }) => method === 'POST').map(({ status }) => status)).toEqual([429])
  expect(upgrades).toEqual([])
})
