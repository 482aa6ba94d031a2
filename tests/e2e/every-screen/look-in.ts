import { expect, test } from 'vitest'
import { barriersOf } from '../../support/barriers.ts'
import { openApp } from '../../support/chromium.ts'
import { receiptsOf, type Screen, screens, show, speakEnglish } from '../screens.ts'

/**
 * Looks at the screens in a language: all in English, and each in one of the other two besides. A file for each language,
 * so that they are looked at side by side.
 */
export function lookIn(language: 'en' | 'ja' | 'zh-Hans'): void {
  const isOurs = (_: Screen, place: number) => language === 'en' || (place % 2 === 0) === (language === 'ja')
  test(
    'axe finds nothing on its screens nor in anything that opens there, light and dark, on a phone and a desk, and none scrolls sideways',
    // One visit serves all: to open a screen takes longer than to look at it.
    { timeout: 480_000 },
    async () => {
      const page = await openApp('/global/help/delegated-admin')
      await page.getByRole('heading', { level: 1 }).waitFor()
      const found: string[] = []
      const look = async (screen: Screen) => {
        await show(page, screen, language)
        found.push(...(await barriersOf(page, screen.name, language)))
      }
      for (const screen of screens.filter(isOurs)) await look(screen)
      await speakEnglish(page)
      for (const screen of (await receiptsOf(page)).filter(isOurs)) await look(screen)
      expect(found).toEqual([])
    },
  )
}
