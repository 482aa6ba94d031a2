import { expect, test } from 'vitest'
import { aDeployment, newPage } from './live-app.ts'

const deployment = aDeployment()

test('bar, search and rows stand before any script, where the app will put them, and nobody hears of them', async () => {
  const origin = new URL((await deployment.open('/global/customers')).url()).origin
  const page = await newPage(origin)
  await page.route('**/*.js', (route) => new Promise(() => route))
  await page.goto('/global/customers', { waitUntil: 'commit' })
  const shell = page.locator('.first-paint')
  await shell.waitFor()
  expect(await shell.getAttribute('aria-hidden')).toBe('true')
  expect(await page.locator('#root').getAttribute('aria-busy')).toBe('true')
  const placed = await boxes(
    page.locator('.first-paint > header'),
    page.locator('.first-paint .search'),
    page.locator('.first-paint .rows'),
  )

  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.goto('/global/customers')
  await page.getByRole('row').nth(1).waitFor()
  expect(await shell.count()).toBe(0)
  expect(await page.locator('#root').getAttribute('aria-busy')).toBeNull()
  const app = await boxes(page.getByRole('banner'), page.getByRole('searchbox'), page.getByRole('table'))
  for (const [index, box] of app.entries())
    for (const side of ['x', 'y', 'width'] as const)
      expect(Math.abs((placed[index]?.[side] ?? -99) - box[side]), `${index} ${side}`).toBeLessThanOrEqual(2)
})

async function boxes(...parts: import('playwright-core').Locator[]) {
  return Promise.all(parts.map(async (part) => (await part.boundingBox()) ?? { x: -1, y: -1, width: -1 }))
}
