import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')
const looks = [
  { width: 1440, dark: false },
  { width: 1440, dark: true },
  { width: 360, dark: true },
  { width: 360, dark: false },
]

/**
 * Everything about a screen that keeps somebody out: what axe finds by all its rules, on a desk and on a phone, light and
 * dark, and what is wider than the window. The window is put back as it was.
 */
export async function barriersOf(page: Page, screen: string): Promise<string[]> {
  const before = page.viewportSize()
  const found: string[] = []
  await page.evaluate(axe)
  for (const { width, dark } of looks) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
    found.push(...(await violations(page, `${screen}, ${width} px, ${dark ? 'dark' : 'light'}`)))
    found.push(...(await tooWide(page, screen, width)))
  }
  // 1280 px at 400 % (WCAG 2.2, 1.4.10).
  found.push(...(await tooWide(page, screen, 320)))
  if (before) await page.setViewportSize(before)
  return found
}

interface Axe {
  run(options: object): Promise<{
    violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[]
  }>
}

async function violations(page: Page, screen: string): Promise<string[]> {
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'], preload: false }),
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
  await page.setViewportSize({ width, height: 800 })
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
