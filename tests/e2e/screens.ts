import type { Page } from 'playwright-core'
import * as cast from '../../mocks/cast.ts'
import type { PlanId } from '../../src/eligibility/index.ts'
import { paths, type SubscriptionRef } from '../../src/paths.ts'
import { listOf, offerOf, placeOf } from './places.ts'
import { refusing, setFaults, throttlingOnce } from './simulator.ts'

/** One screen, or one thing that opens on it. */
export interface Screen {
  readonly name: string
  readonly address: string
  /** What a person does there first; words of any language. */
  readonly open?: (page: Page) => Promise<void>
}

const contoso = placeOf(cast.contoso, cast.contoso.subscriptions.essentials)
const fabrikam = placeOf(cast.fabrikam, cast.fabrikam.subscriptions.business)
const xinghe = placeOf(cast.xinghe, cast.xinghe.subscriptions.essentials)
const qingshan = placeOf(cast.qingshan, cast.qingshan.subscriptions.business)
const longName = placeOf(cast.longName, cast.longName.subscriptions.essentials)
const prefill = (cloud: 'global' | '21vianet') => ({ plan: offerOf(cloud, 'e3'), seats: '18' })

/** Every screen that shows by its address alone, and what opens on it. */
export const screens: readonly Screen[] = [
  { name: 'customers', address: '/global/customers', open: rowsKnown },
  { name: 'customers, none found', address: '/global/customers?search=nobody+is+called+so' },
  { name: 'customers, long names', address: '/global/customers?filter=donaudampf' },
  { name: 'keyboard map', address: '/global/customers', open: keyboardMap },
  { name: 'menu', address: '/global/help/changing-plans', open: menu },
  { name: 'subscriptions', address: listOf(cast.fabrikam) },
  { name: 'subscriptions, upgrade now', address: listOf(cast.contoso), open: hint },
  { name: 'subscriptions, why not', address: listOf(cast.fabrikam), open: hint },
  { name: 'subscriptions, many', address: listOf(cast.margies) },
  { name: 'subscriptions, none', address: listOf(cast.fourthCoffee) },
  { name: 'subscriptions, odd', address: listOf(cast.wideAwake) },
  { name: 'subscriptions, long name', address: listOf(cast.longName), open: hint },
  { name: 'subscriptions, 21Vianet', address: listOf(cast.changming) },
  { name: 'details', address: paths.subscription(contoso), open: disclosures },
  { name: 'details, blocked', address: paths.subscription(fabrikam), open: disclosures },
  {
    name: 'details, no rights',
    address: paths.subscription(placeOf(cast.wingtip, cast.wingtip.subscriptions.essentials)),
  },
  { name: 'details, long name', address: paths.subscription(longName) },
  { name: 'details, 21Vianet', address: paths.subscription(xinghe), open: disclosures },
  { name: 'details, 21Vianet, blocked', address: paths.subscription(qingshan) },
  { name: 'upgrade', address: paths.upgrade(contoso), open: disclosures },
  {
    name: 'upgrade, wrong number',
    address: paths.upgrade(contoso, { plan: offerOf('global', 'e5'), seats: '1,000' }),
  },
  { name: 'upgrade, nothing possible', address: paths.upgrade(fabrikam) },
  { name: 'upgrade, long name', address: paths.upgrade(longName, prefill('global')) },
  { name: 'upgrade, 21Vianet', address: paths.upgrade(xinghe, prefill('21vianet')) },
  { name: 'review', address: paths.upgrade(contoso, prefill('global')), open: review },
  { name: 'review, long name', address: paths.upgrade(longName, prefill('global')), open: review },
  { name: 'review, 21Vianet', address: paths.upgrade(xinghe, prefill('21vianet')), open: review },
  { name: 'licenses', address: paths.licenses(contoso) },
  { name: 'licenses, fewer than assigned', address: paths.licenses(contoso), open: typeFewer },
  { name: 'licenses, not possible', address: paths.licenses(fabrikam) },
  { name: 'help', address: paths.help('global', 'license-reassignment') },
  { name: 'help, 21Vianet', address: paths.help('21vianet', 'admin-center-21vianet') },
  { name: 'help, no such topic', address: paths.help('global', 'nothing') },
  { name: 'no page', address: '/global/nowhere/at/all' },
  { name: 'bad link', address: '/global/customers/no-id/subscriptions' },
  { name: 'not found', address: '/global/customers/11111111-1111-4111-8111-111111111111/subscriptions' },
  { name: 'receipt of another browser', address: '/global/receipts/11111111-1111-4111-8111-111111111111' },
]

/** Upgrades that end in every way, so that there is a receipt of each. Leaves one open: its banner stands on every page. */
export async function receiptsOf(page: Page): Promise<readonly Screen[]> {
  const { adventureWorks, humongous, tailspin, tailwind, trey } = cast
  const done = await upgraded(page, placeOf(trey, trey.subscriptions.essentials), 'e3')
  const followUp = await upgraded(page, placeOf(tailwind, tailwind.subscriptions.business), 'e3')
  const byHand = await upgraded(page, xinghe, 'e3')
  const refused = await upgraded(
    page,
    placeOf(adventureWorks, adventureWorks.subscriptions.premium),
    'e3',
    () => setFaults(page, { script: [refusing('delegated_admin_permissions_disabled')] }),
  )
  const open = await upgraded(page, placeOf(tailspin, tailspin.subscriptions.essentials), 'e3', () =>
    setFaults(page, { script: [throttlingOnce] }),
  )
  const echo = await upgraded(page, placeOf(humongous, humongous.subscriptions.essentials), 'e3', () =>
    setFaults(page, { script: [refusing('subscription_status_not_active')] }),
  )
  return [
    { name: 'receipt, confirmed', address: done },
    { name: 'receipt, follow-up', address: followUp },
    { name: 'receipt, to be assigned by hand', address: byHand },
    { name: 'receipt, refused', address: refused },
    { name: 'receipt, not confirmed', address: open },
    { name: 'receipt, refused and not confirmed', address: echo },
    { name: 'customers, with the banner', address: '/global/customers', open: rowsKnown },
    {
      name: 'details, upgrade under way',
      address: paths.subscription(placeOf(tailspin, tailspin.subscriptions.essentials)),
    },
  ]
}

/** From the next page on. */
export async function speakEnglish(page: Page): Promise<void> {
  await page.evaluate(() => localStorage.setItem('uplift.language', 'en'))
}

/** Opens a screen in a language and waits until it is there. */
export async function show(page: Page, { address, open }: Screen, language: string): Promise<void> {
  await page.evaluate((chosen) => localStorage.setItem('uplift.language', chosen), language)
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await open?.(page)
}

async function upgraded(
  page: Page,
  place: SubscriptionRef,
  plan: PlanId,
  meanwhile?: () => Promise<void>,
): Promise<string> {
  await page.goto(paths.upgrade(place, { plan: offerOf(place.cloud, plan) }))
  await page.getByRole('button', { name: 'Review' }).click()
  const submit = page.getByRole('button', { name: 'Submit' })
  await submit.waitFor()
  await meanwhile?.()
  await submit.click()
  await page.getByRole('region', { name: 'Receipt' }).waitFor()
  return new URL(page.url()).pathname
}

/** Until the facts of the first rows are there. */
export async function rowsKnown(page: Page): Promise<void> {
  await page
    .getByRole('row', { name: /contoso\.com .*3/ })
    .first()
    .waitFor()
}

async function hint(page: Page): Promise<void> {
  await page.getByRole('table').getByRole('button').first().click()
  await page.getByRole('dialog').waitFor()
}

async function keyboardMap(page: Page): Promise<void> {
  await page.getByRole('searchbox').press('Shift+Tab')
  await page.keyboard.press('?')
  await page.getByRole('dialog').waitFor()
}

async function menu(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button').last().click()
  await page.getByRole('banner').getByRole('button', { expanded: true }).waitFor()
}

async function disclosures(page: Page): Promise<void> {
  for (const closed of await page.getByRole('group').all()) {
    const summary = closed.locator('> summary')
    if ((await summary.count()) > 0) await summary.click()
  }
}

async function review(page: Page): Promise<void> {
  const title = await page.title()
  await page.getByRole('textbox').first().press('Control+Enter')
  await page.getByRole('radio').first().waitFor({ state: 'hidden' })
  if ((await page.title()) === title) throw new Error('The review did not open')
}

async function typeFewer(page: Page): Promise<void> {
  await page.getByRole('textbox').fill('3')
  await page.getByRole('textbox').press('Enter')
  await page.getByRole('alert').waitFor()
}
