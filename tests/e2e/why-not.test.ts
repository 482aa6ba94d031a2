import { expect, test } from 'vitest'
import { alpineSkiHouse } from '../../mocks/cast.ts'
import { paths } from '../../src/paths.ts'
import { openApp } from '../support/chromium.ts'
import { placeOf } from './places.ts'
import { grantAdmin, logOf } from './simulator.ts'

test('a blocked subscription tells every reason at once, each with who can change it and how', async () => {
  const page = await openApp('/')
  await page.getByRole('link', { name: 'Fabrikam, Inc.' }).click()
  await page.getByRole('button', { name: 'Why not? Office 365 Business', exact: true }).click()

  const popover = page.getByRole('dialog', { name: 'Why not? 2 conditions block every plan' })
  await expect
    .poll(() => popover.innerText())
    .toMatch(
      /Subscription is suspended[\s\S]*Who: ?You[\s\S]*How: Reactivate it[\s\S]*Add-on present[\s\S]*Who: ?You[\s\S]*How: Cancel the add-on first/,
    )
  await popover.getByRole('link', { name: 'Open add-on: Office 365 Extra File Storage' }).waitFor()
  // What blocks only some of the plans is told too.
  await popover.getByText('Customer already has Office 365 Business Essentials').waitFor()

  await popover.getByRole('link', { name: 'All conditions' }).click()
  const ledger = page.getByRole('table', { name: 'Every target plan with its conditions' })
  const rowOf = (plan: string) => ledger.getByRole('row', { name: new RegExp(`^${plan} today`) })
  for (const plan of ['Business Premium', 'ProPlus', 'Enterprise E3', 'Enterprise E5']) {
    await rowOf(`Office 365 ${plan}`).getByRole('cell', { name: 'Not possible' }).waitFor()
    await rowOf(`Office 365 ${plan}`).getByRole('cell', { name: 'Blocks' }).first().waitFor()
  }
  const reasons = await ledger.getByRole('definition').allInnerTexts()
  for (const [title, how] of [
    ['Subscription is suspended', 'Reactivate it in Partner Center'],
    ['Add-on present', 'Cancel the add-on first'],
    ['Customer already has Office 365 Business Essentials', 'Cancel it first'],
  ] as const) {
    const place = reasons.findIndex((text) => text.startsWith(title))
    expect(reasons.slice(place, place + 3), title).toEqual([
      expect.stringContaining(title),
      'You',
      expect.stringContaining(how),
    ])
  }
  expect((await logOf(page)).upgrades).toEqual([])
})

test('a person without delegated rights sends the relationship request, and after the grant Recheck opens the upgrade', async () => {
  const page = await openApp(
    paths.subscription(placeOf(alpineSkiHouse, alpineSkiHouse.subscriptions.essentials)),
  )
  const e1 = page
    .getByRole('table', { name: 'Every target plan with its conditions' })
    .getByRole('row', { name: /^Office 365 Enterprise E1 today/ })
  await e1.getByRole('cell', { name: 'Blocks' }).waitFor()
  await e1.getByRole('cell', { name: 'Not possible' }).waitFor()
  const invitation = page.getByRole('link', {
    name: /^https:\/\/admin\.microsoft\.com\/.*opens in a new window$/,
  })
  expect(await invitation.getAttribute('href')).toContain('invType=ResellerRelationship')
  expect(await page.getByRole('link', { name: 'Upgrade now' }).count()).toBe(0)

  await grantAdmin(page, alpineSkiHouse)
  await page.getByRole('button', { name: 'Recheck all' }).click()

  await e1.getByRole('cell', { name: 'Possible', exact: true }).waitFor()
  expect(await e1.getByRole('cell', { name: 'Blocks' }).count()).toBe(0)
  await page.getByRole('link', { name: 'Upgrade now' }).waitFor()
  await invitation.waitFor({ state: 'hidden' })
})
