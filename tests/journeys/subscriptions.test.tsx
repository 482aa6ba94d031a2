import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { plans } from '../../src/eligibility/index.ts'
import { paths } from '../../src/paths.ts'
import { undisturbed } from '../support/published.ts'
import { renderApp } from '../support/render-app.tsx'

const planNames = plans.map(({ name }) => name)

const openList = (customer: cast.Character, language: 'en' | 'ja' | 'zh-Hans' = 'en') =>
  renderApp(paths.subscriptions({ cloud: customer.cloud, customerId: customer.id }), { language })

const textOf = (part: HTMLElement) => (part.textContent ?? '').replace(/\s+/g, ' ')

const namedIn = (part: HTMLElement) =>
  planNames.filter((name) => within(part).queryAllByText(name, { exact: true }).length > 0)

describe('the information icon after the name of a plan', () => {
  test.each(undisturbed.global)(
    'of $source offers exactly what the published table names',
    async ({ source, customer, targets }) => {
      const { user } = await openList(customer)
      const icon = screen.queryByRole('button', { name: `Upgrade now: ${source}` })
      if (targets.length === 0) {
        expect(icon).toBeNull()
        await user.click(screen.getByRole('button', { name: `Why not? ${source}` }))
        expect(textOf(screen.getByRole('dialog'))).toContain('No upgrade is published for this plan')
        return
      }
      if (!icon) throw new Error(`${source} has no icon`)
      await user.click(icon)
      const hint = screen.getByRole('dialog', { name: /^(\d) of \1 plans? (is|are) possible$/ })
      expect(namedIn(hint).toSorted()).toEqual(targets.toSorted())
    },
  )

  test('leads to the upgrade by keyboard alone, and gives the focus back on Esc', async () => {
    const { user } = await openList(cast.contoso)
    const icon = screen.getByRole('button', { name: 'Upgrade now: Office 365 Business Essentials' })
    icon.focus()
    await user.keyboard('{Enter}')
    const upgrade = within(screen.getByRole('dialog')).getByRole('link', { name: 'Upgrade now' })
    expect(document.activeElement).toBe(upgrade)
    const { essentials } = cast.contoso.subscriptions
    expect(upgrade.getAttribute('href')).toBe(
      paths.upgrade({ cloud: 'global', customerId: cast.contoso.id, subscriptionId: essentials.id }),
    )
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(icon)
  })

  test('lists the blocked plan too, with its reason, and links to all conditions', async () => {
    const { user } = await openList(cast.contoso)
    await user.hover(screen.getByRole('button', { name: 'Upgrade now: Office 365 Business Essentials' }))
    const hint = await screen.findByRole('dialog', { name: '3 of 4 plans are possible' })
    expect(textOf(hint)).toContain('Office 365 Enterprise E5')
    expect(textOf(hint)).toContain('Customer already has Power BI Pro')
    expect(textOf(hint)).toContain('Predicted')
    await user.click(within(hint).getByRole('link', { name: 'All conditions' }))
    await screen.findByRole('heading', { level: 1, name: 'Office 365 Business Essentials' })
  })

  test('tells every reason at once where nothing is possible', async () => {
    const { user } = await openList(cast.wingtip)
    const [why] = screen.getAllByRole('button', { name: /^Why not\? Office 365 Business Essentials/ })
    if (!why) throw new Error('There is no icon')
    await user.click(why)
    const hint = screen.getByRole('dialog')
    for (const reason of [
      'Subscription is suspended',
      'Delegated admin privileges are missing',
      'Add-on present',
      'Customer already has Office 365 Enterprise E3',
      'Billing cycle does not fit',
    ])
      expect(textOf(hint)).toContain(reason)
    within(hint).getByRole('link', { name: /^Open add-on: / })
    within(hint).getByRole('link', { name: 'All conditions' })
  })

  test.each(['none', 'suspended', 'deleted', 'expired', 'pending', 'disabled'] as const)(
    'never says Upgrade now where the status is %s',
    async (status) => {
      const customer = cast.inEveryStatusOf('global', 'business-essentials')
      if (!customer) throw new Error('Nobody has the plan in every status')
      await openList(customer)
      const row = screen.getAllByRole('row').find((one) =>
        within(one)
          .queryAllByRole('link')
          .some((link) =>
            link.getAttribute('href')?.endsWith(customer.subscriptions[status].id.toLowerCase()),
          ),
      )
      if (!row) throw new Error(`There is no row in status ${status}`)
      expect(within(row).queryByRole('button', { name: /^Upgrade now/ })).toBeNull()
      within(row).getByRole('button', { name: /^Why not/ })
    },
  )

  test('asks again when told to: rights that were granted meanwhile open the way', async () => {
    const { user } = await openList(cast.alpineSkiHouse)
    expect(screen.queryByRole('button', { name: 'Upgrade now: Office 365 Business Essentials' })).toBeNull()
    await fetch(`/__simulator/customers/${cast.alpineSkiHouse.id}/grant-admin`, {
      method: 'POST',
      body: JSON.stringify({ cloud: 'global' }),
    })
    await user.click(screen.getByRole('button', { name: 'Recheck' }))
    await screen.findByRole('button', { name: 'Upgrade now: Office 365 Business Essentials' })
    screen.getByText('Delegated admin privileges granted')
  })
})

describe('the list of the 21Vianet cloud', () => {
  test.each(undisturbed['21vianet'])('has no icon after $source', async ({ customer }) => {
    await openList(customer)
    expect(screen.queryByRole('button', { name: /Upgrade now|Why not/ })).toBeNull()
  })

  test('says where upgrades are found', async () => {
    await openList(cast.chengxin, 'zh-Hans')
    screen.getByText(/打开订阅即可查看能否升级/)
  })
})

describe('the list of subscriptions', () => {
  test('shows licenses, status, billing and renewal, and counts what can be upgraded', async () => {
    await openList(cast.contoso)
    const row = screen.getByRole('row', { name: /Office 365 Business Essentials/ })
    expect(textOf(row)).toContain('today Microsoft 365 Business Basic')
    expect(textOf(row)).toContain('16 of 18')
    expect(textOf(row)).toContain('Active')
    expect(textOf(row)).toContain('Monthly')
    expect(textOf(row)).toMatch(/UTC · in 21 days/)
    screen.getByText('1 of 3 upgradable')
  })

  test('puts an add-on directly under the subscription it belongs to', async () => {
    await openList(cast.fabrikam)
    const rows = screen.getAllByRole('row').map(textOf)
    const business = rows.findIndex((text) => /^Office 365 Business ?Why not/.test(text))
    expect(rows[business + 1]).toMatch(/^Add-on Office 365 Extra File Storage/)
    expect(rows[business + 1]).toContain('with its base plan')
  })

  test('still shows an add-on whose subscription came through somebody else', async () => {
    await openList(cast.gardenCompany)
    expect(textOf(screen.getByRole('row', { name: /Extra File Storage/ }))).toMatch(/^Add-on/)
  })

  test('says that there is nothing, and what to do next', async () => {
    await openList(cast.fourthCoffee)
    screen.getByRole('heading', { name: 'No subscriptions yet' })
    screen.getByRole('link', { name: 'Go to Customers' })
  })

  test('shows odd rows, and counts those that cannot be read', async () => {
    await openList(cast.wideAwake)
    screen.getByText('1 subscription could not be read.')
    expect(screen.getAllByText('unreadable').length).toBeGreaterThan(0)
  })

  test('says beside the button when it asked again', async () => {
    const { user } = await openList(cast.contoso)
    await user.click(screen.getByRole('button', { name: 'Recheck' }))
    await waitFor(() =>
      expect(screen.getAllByRole('status').map(textOf).join()).toMatch(/checked \d\d:\d\d:\d\d/),
    )
  })

  test('has a title for the window that names no customer', async () => {
    await openList(cast.contoso)
    expect(document.title).toBe('Simulated: Subscriptions – Uplift')
  })
})
