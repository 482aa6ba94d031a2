import type { Page } from 'playwright-core'
import type { SubjectName } from './builds.ts'
import { type Line, median } from './lines.ts'
import { firstCustomer, firstPlan, type Stage } from './stage.ts'
import { open } from './visit.ts'

interface Clicked {
  /** From the click to the first frame after it. */
  readonly opening: number
  /** From the click to the first plan on the screen. */
  readonly readable: number
  /** The same as `opening`, for putting the list in order; `null` where it has none. */
  readonly sorting: number | null
}

/** What the browser reports at least; below it a click is too quick to be told. */
const leastTold = 16

/** Row 7: points at a customer, clicks when the next page had its time to come, and puts the list in order. */
export async function measureClicks(stage: Stage, runs: number): Promise<Line[]> {
  const clicked: { [name in SubjectName]?: Clicked[] } = {}
  for (let run = 0; run < runs; run += 1)
    for (const name of ['react', 'live'] as const)
      clicked[name] = [...(clicked[name] ?? []), await clickOnce(stage, name)]
  const middle = (name: SubjectName, figure: keyof Clicked) =>
    median((clicked[name] ?? []).map((one) => one[figure] ?? Number.NaN))
  const line = (what: string, ours: keyof Clicked, floor: keyof Clicked, most: number): Line => ({
    row: 7,
    what,
    unit: 'ms',
    ours: middle('live', ours),
    floor: { name: 'smallest React app', value: middle('react', floor) },
    bar: { atMost: most },
  })
  return [
    line('click → next frame, opening a customer', 'opening', 'opening', 32),
    line('click → next frame, sorting 500 customers', 'sorting', 'opening', 32),
    line('next page readable after hover and click', 'readable', 'readable', 100),
  ]
}

async function clickOnce({ browser, addressOf }: Stage, name: SubjectName): Promise<Clicked> {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width: 1280, height: 800 } })
  const { page, quiet } = await open(context, addressOf(name), firstCustomer)
  const link = page.getByRole('link', { name: firstCustomer, exact: true })
  await link.hover()
  await quiet()
  const readable = page.evaluate((text) => window.bench.painted(text), firstPlan)
  await link.click()
  const paintedAt = await readable
  const clickedAt = await page.evaluate(() => window.bench.clicked)
  const opening = await frameAfter(page)
  await quiet()
  await page.goBack()
  await link.waitFor()
  await quiet()
  const order = page.locator('thead button').first()
  const canSort = (await order.count()) > 0
  if (canSort) await order.click()
  const sorting = canSort ? await frameAfter(page) : null
  await context.close()
  return { opening, readable: paintedAt - clickedAt, sorting }
}

/** The longest part of the last click, as Event Timing tells it. */
function frameAfter(page: Page): Promise<number> {
  return page.evaluate(
    async ([least, wait]) => {
      // The browser tells after the frame, when it has nothing better to do.
      await new Promise((resolve) => setTimeout(resolve, wait))
      const since = window.bench.clicked - 1000
      const parts = window.bench.interactions.filter(({ start }) => start > since)
      return Math.max(least ?? 0, ...parts.map(({ duration }) => duration))
    },
    [leastTold, 500],
  )
}
