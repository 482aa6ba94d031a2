import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
// The dark theme has the same elements in the same places in other colors, so only these can find something new there.
const rulesOfColor = ['color-contrast', 'link-in-text-block']
// And another language is the same elements with other words: on a phone only their places differ.
const rulesOfPlace = ['target-size', 'scrollable-region-focusable']

/**
 * Everything about a screen that keeps somebody out: what axe finds on a desk and on a phone, and what is wider than the
 * window. In English by every rule everywhere; in other languages by what can differ there. The window is put back as it was.
 */
export async function barriersOf(page: Page, screen: string, language: string): Promise<string[]> {
  const before = page.viewportSize()
  const found: string[] = []
  await page.evaluate(axe)
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 800 })
    const rules = language === 'en' || width === 1440 ? undefined : rulesOfPlace
    found.push(...(await violations(page, `${screen}, ${width} px`, rules)))
    found.push(...(await tooWide(page, screen, width)))
    if (language !== 'en') continue
    await page.emulateMedia({ colorScheme: 'dark' })
    found.push(...(await violations(page, `${screen}, ${width} px, dark`, rulesOfColor)))
    await page.emulateMedia({ colorScheme: 'light' })
  }
  // 1280 px at 400 % (WCAG 2.2, 1.4.10).
  await page.setViewportSize({ width: 320, height: 800 })
  found.push(...(await tooWide(page, screen, 320)))
  if (before) await page.setViewportSize(before)
  return found
}

interface Axe {
  run(options: object): Promise<{
    violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[]
  }>
}

async function violations(page: Page, screen: string, rules?: readonly string[]): Promise<string[]> {
  const options = { resultTypes: ['violations'], preload: false, ...(rules && { runOnly: rules }) }
  const { violations } = await page.evaluate(
    (asked) => (globalThis as unknown as { axe: Axe }).axe.run(asked),
    options,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) =>
        `${screen}: ${id}: ${help}\n  ${html.slice(0, 200)}\n  ${failureSummary ?? ''}`,
    ),
  )
}

/** Names what is wider than a window of this width. */
async function tooWide(page: Page, screen: string, width: number): Promise<string[]> {
  const widest = await page.evaluate((limit) => {
    const page = document.scrollingElement
    if (page === null || page.scrollWidth <= limit) return null
    const guilty = [...document.querySelectorAll('body *')].find(
      (one) => one.getBoundingClientRect().right > limit + 0.5 && one.children.length === 0,
    )
    return `${page.scrollWidth} px: ${guilty?.tagName} "${guilty?.textContent?.slice(0, 60)}"`
  }, width)
  return widest === null ? [] : [`${screen} at ${width} px is as wide as ${widest}`]
}
