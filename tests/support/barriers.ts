import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openApp } from '../support/chromium.ts'
import { receiptsOf, type Screen, screens, show, speakEnglish } from './screens.ts'

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8')

// One visit serves all: to open a screen takes longer than to look at it.
test.each(['en', 'ja', 'zh-Hans'] as const)(
  'in %s axe finds nothing on any screen nor in anything that opens there, and none scrolls sideways on a phone or a desk',
  { timeout: 240_000 },
  async (language) => {
    const page = await openApp('/global/help/delegated-admin')
    await page.getByRole('heading', { level: 1 }).waitFor()
    const found: string[] = []
    const look = async (screen: Screen) => {
      await show(page, screen, language)
      found.push(...(await barriers(page, screen.name)))
      if (language === 'en') found.push(...(await tooFaintInTheDark(page, screen.name)))
      found.push(...(await tooWide(page, screen.name, 1440)))
      found.push(...(await tooWide(page, screen.name, 320)))
      await page.setViewportSize({ width: 1280, height: 800 })
    }
    for (const screen of screens) await look(screen)
    await speakEnglish(page)
    for (const screen of await receiptsOf(page)) await look(screen)
    expect(found).toEqual([])
  },
)

interface Axe {
  run(options?: { runOnly: string[] }): Promise<{
    violations: { id: string; help: string; nodes: { html: string; failureSummary?: string }[] }[]
  }>
}

/** What keeps somebody out, by every rule of axe or by some. */
async function barriers(page: Page, screen: string, rules: string[] | null = null): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(
    (only) => (globalThis as unknown as { axe: Axe }).axe.run(only === null ? undefined : { runOnly: only }),
    rules,
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary }) =>
        `${screen}: ${id}: ${help}\n  ${html.slice(0, 200)}\n  ${failureSummary ?? ''}`,
    ),
  )
}

/** The dark theme has the same words in other colours. */
async function tooFaintInTheDark(page: Page, screen: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' })
  const found = await barriers(page, `${screen}, dark`, ['color-contrast'])
  await page.emulateMedia({ colorScheme: 'light' })
  return found
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
