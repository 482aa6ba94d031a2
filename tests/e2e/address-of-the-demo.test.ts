import { expect, test } from 'vitest'
import { contoso } from '../../mocks/cast.ts'
import { paths } from '../../src/paths.ts'
import { openApp } from '../support/chromium.ts'
import { offerOf, placeOf } from './places.ts'
import { logOf } from './simulator.ts'

const form = paths.upgrade(placeOf(contoso, contoso.subscriptions.essentials), {
  plan: offerOf('global', 'e3'),
  seats: '18',
})

test('a link brings its seed and its fault to a colleague once, and a reload goes on from there', async () => {
  const page = await openApp(`${form}&seed=4711&fault=answer-lost`)
  await page.getByRole('button', { name: 'Review' }).click()
  expect(new URL(page.url()).search).not.toMatch(/seed=4711|fault/)
  await page.getByRole('button', { name: 'Submit' }).click()
  await page.getByText('The connection ended without an answer').waitFor()
  const first = await logOf(page)
  expect(first.upgrades).toMatchObject([{ deliveries: 1, by: 'console' }])
  expect(first.requests.filter(({ lost }) => lost).map(({ fault }) => fault)).toEqual(['answer_lost'])

  await page.reload()
  await page.getByRole('heading', { level: 1, name: 'Upgraded to Office 365 Enterprise E3' }).waitFor()
  expect((await logOf(page)).upgrades).toEqual(first.upgrades)
})

test('the same link gives the same run: the same new subscription', async () => {
  const made = async () => {
    const page = await openApp(`${form}&seed=4711&fault=answer-lost`)
    await page.getByRole('button', { name: 'Review' }).click()
    await page.getByRole('button', { name: 'Submit' }).click()
    await page.getByText('The connection ended without an answer').waitFor()
    return (await logOf(page)).upgrades.map(({ targetSubscriptionId }) => targetSubscriptionId)
  }
  expect(await made()).toEqual(await made())
})
