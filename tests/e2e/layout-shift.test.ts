import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { contoso, tailwind, xinghe } from '../../mocks/cast.ts'
import { paths } from '../../src/paths.ts'
import { openApp } from '../support/chromium.ts'
import { listOf, offerOf, placeOf } from './places.ts'
import { setFaults } from './simulator.ts'

test.each([1280, 320])(
  'nothing moves while a page and its data arrive, in a window of %i px',
  async (width) => {
    const page = await openApp('/global/help/delegated-admin', { width })
    await page.getByRole('heading', { level: 1 }).waitFor()
    // Late enough that data and page do not come in one picture.
    await setFaults(page, { slowMs: 250 })
    const essentials = placeOf(contoso, contoso.subscriptions.essentials)
    for (const [address, arrived] of [
      ['/global/customers', () => allRowsKnown(page)],
      [listOf(contoso), () => page.getByText('16 of 18').first().waitFor()],
      [paths.subscription(essentials), () => page.getByText('Not possible').first().waitFor()],
      [
        paths.subscription(placeOf(xinghe, xinghe.subscriptions.essentials)),
        () => page.getByRole('link', { name: 'Upgrade now' }).waitFor(),
      ],
      [
        paths.upgrade(placeOf(tailwind, tailwind.subscriptions.business), { plan: offerOf('global', 'e3') }),
        () => page.getByRole('radio', { checked: true }).waitFor(),
      ],
      [paths.licenses(essentials), () => page.getByRole('textbox').waitFor()],
    ] as const) {
      await page.goto(address)
      await arrived()
      expect(await shifts(page), address).toEqual([])
    }
  },
)

/** The chips of all rows in view have their final words. */
async function allRowsKnown(page: Page): Promise<void> {
  const row = page.getByRole('row').nth(1)
  await expect.poll(() => row.innerText()).toMatch(/upgradable|No subscriptions/)
  await expect.poll(() => page.getByText('Checking…').count(), { timeout: 30_000 }).toBe(0)
}

/** What moved since the page began to load, apart from what a person made move. */
function shifts(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const found: string[] = []
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            value: number
            hadRecentInput: boolean
            sources: { node: Node | null }[]
          })[]) {
            if (entry.hadRecentInput) continue
            const moved = entry.sources.map(({ node }) => node?.textContent?.trim().slice(0, 40) ?? '?')
            found.push(`${entry.value.toFixed(4)} at ${Math.round(entry.startTime)} ms: ${moved.join(' | ')}`)
          }
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        // Two pictures later everything that was kept has been handed over.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(found))))
      }),
  )
}
