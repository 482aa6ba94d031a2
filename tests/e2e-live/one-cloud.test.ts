import { expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { listOf } from '../e2e/places.ts'
import { aDeployment } from './live-app.ts'

const deployment = aDeployment({ cloud: '21vianet' })

test('a deployment for 21Vianet begins there, and offers no other cloud', async () => {
  const page = await deployment.open('/')
  await page.getByRole('link', { name: cast.changming.companyName, exact: true }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/21vianet/customers')
  expect(await page.getByRole('button', { name: /^Cloud/ }).count()).toBe(0)
  expect(await page.getByRole('banner').innerText()).toContain('21Vianet')
})

test('an address of the global cloud gets a page that explains, asks nothing, and leads on', async () => {
  const page = await deployment.open(listOf(cast.contoso))
  await page.getByRole('heading', { level: 1, name: 'This address belongs to another cloud' }).waitFor()
  expect(await page.getByRole('main').innerText()).toContain('serves one cloud: 21Vianet')
  expect((await deployment.log()).requests).toEqual([])
  await page.getByRole('button', { name: 'Go to Customers' }).click()
  await page.getByRole('link', { name: cast.changming.companyName, exact: true }).waitFor()
})
