import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { paths } from '../../src/paths.ts'
import { offerOf, placeOf } from '../e2e/places.ts'
import { rowsKnown, type Screen, screens, show } from '../e2e/screens.ts'
import { refusing } from '../e2e/simulator.ts'
import { aDeployment } from './live-app.ts'

async function anyRow(page: Page): Promise<void> {
  await page.getByRole('row').nth(1).waitFor()
}

/** What came of the texts on a screen that should not have: something ran, became an element, or a link. */
async function harmOn(page: Page, { name }: Screen): Promise<string[]> {
  const found = await page.evaluate(() => {
    const links = [...document.querySelectorAll('[href], [src], [action], [formaction], [xlink\\:href]')]
    return [
      ...('hostile' in globalThis ? ['something ran'] : []),
      ...[...document.querySelectorAll('[data-hostile], iframe, object, embed')].map((one) => one.outerHTML),
      ...links
        .flatMap((link) => link.getAttributeNames().map((at) => `${at}=${link.getAttribute(at)}`))
        .filter((attribute) => /^(href|src|action|formaction|xlink:href)=/.test(attribute))
        .filter((attribute) => /hostile|=\s*(javascript|data|vbscript|mailto):|=\/\//i.test(attribute)),
    ]
  })
  return found.map((what) => `${name}: ${what}`)
}

describe.each(['global', '21vianet'] as const)(
  'texts of Partner Center that are made to do harm, in %s',
  (cloud) => {
    const deployment = aDeployment({ cloud })
    const ours = screens
      .filter(({ address }) => address.startsWith(`/${cloud}/`))
      // These rows are known by a name, and no name is left.
      .map(
        ({ name, address, open }) => ({ name, address, open: open === rowsKnown ? anyRow : open }) as Screen,
      )

    test('are shown as they are on every screen, and do nothing', { timeout: 240_000 }, async () => {
      await deployment.setFaults({ hostileTexts: 1 })
      const page = await deployment.open(paths.help(cloud, 'changing-plans'))
      const found: string[] = []
      let shown = 0
      for (const screen of ours) {
        await show(page, screen, 'en')
        found.push(...(await harmOn(page, screen)))
        if ((await page.getByRole('main').innerText()).includes('hostile')) shown += 1
      }
      expect(found).toEqual([])
      expect(shown).toBeGreaterThan(ours.length / 2)
    })
  },
)

describe('texts that are made to do harm, in the answer to an upgrade', () => {
  const deployment = aDeployment()
  const { tailwind, adventureWorks } = cast
  const form = (customer: typeof tailwind | typeof adventureWorks, subscription: { readonly id: string }) =>
    paths.upgrade(placeOf(customer, subscription), { plan: offerOf('global', 'e3') })

  test.each([1, 2])('are shown on its receipt, and do nothing (turn %i)', async (turn) => {
    await deployment.setFaults({ hostileTexts: turn })
    const page = await deployment.open(form(tailwind, tailwind.subscriptions.business))
    const submit = async () => {
      await page.getByRole('button', { name: 'Review' }).click()
      await page.getByRole('button', { name: 'Submit' }).click()
      await page.getByRole('region', { name: 'Receipt' }).waitFor()
    }
    await submit()
    const found = await harmOn(page, { name: 'receipt, follow-up', address: '' })
    await page.goto(form(adventureWorks, adventureWorks.subscriptions.premium))
    await deployment.setFaults({ script: [refusing('delegated_admin_permissions_disabled')] })
    await submit()
    found.push(...(await harmOn(page, { name: 'receipt, refused', address: '' })))
    expect(found).toEqual([])
  })
})
