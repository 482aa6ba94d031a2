import { mkdirSync } from 'node:fs'
import { type Page, chromium as playwright } from 'playwright-core'
import * as cast from '../mocks/cast.ts'
import { serve } from '../tests/support/server.ts'
import { chromium, chromiumFlags, missingFonts } from './chromium.ts'
import { stop } from './flags.ts'

// The pictures of the README, taken from the built demo: what they show is what the demo does.
const folder = 'docs/pictures'

interface Picture {
  readonly name: string
  readonly path: string
  readonly language?: string
  readonly width?: number
  readonly dark?: boolean
  readonly before?: (page: Page) => Promise<void>
}

const contoso = `/global/customers/${cast.contoso.id}/subscriptions`
const chengxin = `/21vianet/customers/${cast.chengxin.id}/subscriptions`
const e3 = '796B6B5F-613C-4E24-A17C-EBA730D49C02'
const upgrade = `${contoso}/${cast.contoso.subscriptions.essentials.id}/upgrade?plan=${e3}&seats=18`

// Rights and chips fill in for the rows on the screen; the picture waits for the last of them.
const filledIn = async (page: Page) => {
  const row = page.getByRole('row').filter({ hasText: 'alpineskihouse.com' })
  await row
    .getByText(/\b0\b|0 件/)
    .first()
    .waitFor()
}

const pictures: readonly Picture[] = [
  { name: 'customers', path: '/global/customers', before: filledIn },
  {
    name: 'upgrade-now',
    path: contoso,
    before: async (page) =>
      page
        .getByRole('button', { name: /^Upgrade now/ })
        .first()
        .hover(),
  },
  { name: 'choose', path: upgrade },
  { name: 'review', path: upgrade, before: async (page) => press(page, 'Review') },
  {
    name: 'receipt',
    path: upgrade,
    before: async (page) => {
      await press(page, 'Review')
      await press(page, 'Submit')
      await page.getByRole('heading', { level: 1, name: /^Upgraded to/ }).waitFor()
    },
  },
  {
    name: 'details-21vianet-zh',
    path: `${chengxin}/${cast.chengxin.subscriptions.essentials.id}`,
    language: 'zh-CN',
  },
  { name: 'customers-ja-dark', path: '/global/customers', language: 'ja-JP', dark: true, before: filledIn },
  { name: 'choose-ja-360', path: upgrade, language: 'ja-JP', width: 360 },
]

const fonts = missingFonts()
if (fonts) stop(fonts)
mkdirSync(folder, { recursive: true })
const server = await serve('dist-demo')
const browser = await playwright.launch({ executablePath: chromium(), args: [...chromiumFlags] })
for (const { name, path, language = 'en-US', width = 1440, dark = false, before } of pictures) {
  const context = await browser.newContext({
    locale: language,
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    timezoneId: 'Asia/Tokyo',
  })
  const page = await context.newPage()
  await page.goto(server.origin + path)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await before?.(page)
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: `${folder}/${name}.png` })
  console.log(`${folder}/${name}.png`)
  await context.close()
}
await browser.close()
await server.close()

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}
