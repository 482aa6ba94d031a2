import { expect, test } from 'vitest'
import { contoso } from '../../mocks/cast.ts'
import { openApp } from '../support/chromium.ts'
import { logOf } from './simulator.ts'

const unknown = '11111111-1111-4111-8111-111111111111'

test('the start page leads to the customers of the global cloud, and a cloud alone to its customers', async () => {
  const page = await openApp('/')
  await page.getByRole('heading', { level: 1, name: 'Customers' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/global/customers')
  await page.goto('/21vianet')
  await page.getByRole('button', { name: 'Cloud: 21Vianet' }).waitFor()
  await page.getByRole('heading', { level: 1, name: 'Customers' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/21vianet/customers')
})

test('an address that cannot be one gets a sentence and a way back, and nothing is asked', async () => {
  const page = await openApp('/global/help/several-channels')
  await page.getByRole('heading', { level: 1 }).waitFor()
  for (const [address, sentence] of [
    ['/mars/customers', '“mars” is not a cloud.'],
    ['/global/customers/not-an-id/subscriptions', '“not-an-id” is not an ID.'],
    ['/global/customers/%E0%A4%A/subscriptions', 'is not an ID.'],
    ['/global/customers/%2Fetc/subscriptions', 'is not an ID.'],
    ['/global/customers/%00/subscriptions', 'is not an ID.'],
    [`/global/customers/${contoso.id}/subscriptions/42`, '“42” is not an ID.'],
    [`/global/customers/${contoso.id}/subscriptions/42/upgrade`, '“42” is not an ID.'],
    [`/global/customers/${contoso.id}/subscriptions/42/licenses`, '“42” is not an ID.'],
    ['/global/receipts/42', '“42” is not an ID.'],
    [`/global/customers/${contoso.id}0/subscriptions`, 'is not an ID.'],
    // The browser takes two dots out of an address before anybody sees them.
    ['/global/customers/../subscriptions', 'There is no page at this address'],
    ['/global/customers/%2e%2e/subscriptions', 'There is no page at this address'],
    ['/global/no/such/page', 'There is no page at this address'],
  ] as const) {
    await page.goto(address)
    const main = page.getByRole('main')
    await main.getByText(sentence).first().waitFor()
    await main.getByRole('heading', { level: 1 }).waitFor()
    expect(await main.getByRole('link', { name: 'Go to Customers' }).getAttribute('href'), address).toBe(
      '/global/customers',
    )
    expect((await logOf(page)).requests, address).toEqual([])
  }
  await page.getByRole('link', { name: 'Go to Customers' }).click()
  await page.getByRole('link', { name: 'Contoso Ltd.', exact: true }).waitFor()
})

test('an id in capitals or braces is the same id', async () => {
  const page = await openApp(`/global/customers/${contoso.id.toUpperCase()}/subscriptions`)
  await page.getByRole('heading', { level: 1, name: 'Contoso Ltd.' }).waitFor()
  await page.goto(`/global/customers/{${contoso.id.toUpperCase()}}/subscriptions`)
  await page.getByRole('heading', { level: 1, name: 'Contoso Ltd.' }).waitFor()
})

test.each([
  ['a customer', `/global/customers/${unknown}/subscriptions`, 'Not found, or not yours'],
  [
    'a customer of the other cloud',
    `/21vianet/customers/${contoso.id}/subscriptions`,
    'Not found, or not yours',
  ],
  [
    'a subscription',
    `/global/customers/${contoso.id}/subscriptions/${unknown}`,
    'This subscription is not found',
  ],
  [
    'an upgrade of a subscription',
    `/global/customers/${contoso.id}/subscriptions/${unknown}/upgrade`,
    'This subscription is not found',
  ],
])('%s that nobody here may see is told in a sentence, with a way back', async (_what, address, sentence) => {
  const page = await openApp(address)
  await page.getByRole('heading', { level: 1, name: sentence }).waitFor()
  await page.getByRole('main').getByRole('link', { name: 'Go to Customers' }).click()
  await page.getByRole('searchbox').waitFor()
})

test('a receipt of another browser says that it is not here', async () => {
  const page = await openApp(`/global/receipts/${unknown}`)
  await page.getByText('This browser does not have this receipt').first().waitFor()
  expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(0)
})
