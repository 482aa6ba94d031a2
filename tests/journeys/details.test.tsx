import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { simulator } from '../../mocks/node.ts'
import { plans } from '../../src/eligibility/index.ts'
import { paths } from '../../src/paths.ts'
import { undisturbed } from '../support/published.ts'
import { renderApp } from '../support/render-app.tsx'

const planNames = plans.map(({ name }) => name)

function openDetails(customer: cast.Character, key: string, language: 'en' | 'ja' | 'zh-Hans' = 'en') {
  const subscriptionId = customer.subscriptions[key]?.id ?? ''
  return renderApp(paths.subscription({ cloud: customer.cloud, customerId: customer.id, subscriptionId }), {
    language,
  })
}

const ledger = () => screen.getByRole('table', { name: 'Every target plan with its conditions' })

const rowOf = (plan: string) => within(ledger()).getByRole('row', { name: new RegExp(`^${plan} `) })

const textOf = (part: HTMLElement) => (part.textContent ?? '').replace(/\s+/g, ' ')

describe.each(['global', '21vianet'] as const)('the ledger in the %s cloud', (cloud) => {
  test.each(undisturbed[cloud])(
    'has exactly the targets of the published table for $source',
    async ({ customer, subscriptionId, targets: expected }) => {
      await renderApp(paths.subscription({ cloud, customerId: customer.id, subscriptionId }))
      expect(
        within(ledger())
          .getAllByRole('columnheader')
          .map((head) => head.textContent),
      ).toEqual([
        'Target plan',
        'Active',
        'Delegated rights',
        'Services not held',
        'Plan not held',
        'Partner Center’s verdict',
      ])
      const named = within(ledger())
        .queryAllByText((text, element) => planNames.includes(text) && element?.tagName === 'BDI')
        .map((element) => element.textContent)
      expect(named).toEqual(expected)
      for (const target of expected) expect(textOf(rowOf(target))).toMatch(/Possible$/)
      const upgrade = screen.queryByRole('link', { name: 'Upgrade now' })
      if (expected.length > 0) expect(upgrade).not.toBeNull()
      else {
        expect(upgrade).toBeNull()
        expect(screen.getAllByText('No upgrade is published for this plan')).not.toHaveLength(0)
      }
    },
  )
})

describe('the details of a subscription', () => {
  test('carry Upgrade now in the notice directly under the subscription ID in the 21Vianet cloud', async () => {
    await openDetails(cast.chengxin, 'essentials', 'zh-Hans')
    const card = textOf(screen.getByRole('region', { name: '订阅' }))
    expect(card).toMatch(/^订阅 ID6C36999D-2F41-4E0A-9C7B-5B1D0E8F7A21.*?此订阅可以升级到.*?立即升级/)
    const upgrade = screen.getByRole('link', { name: '立即升级' })
    const { id } = cast.chengxin.subscriptions.essentials
    expect(upgrade.getAttribute('href')).toBe(
      paths.upgrade({ cloud: '21vianet', customerId: cast.chengxin.id, subscriptionId: id }),
    )
    expect(card).toContain('已分配数量在此云中不可查')
  })

  test('say in that notice that nothing is possible now, and below why, who and how', async () => {
    await openDetails(cast.qingshan, 'business')
    screen.getByText('This subscription cannot be upgraded now.')
    expect(screen.queryByRole('link', { name: 'Upgrade now' })).toBeNull()
    const table = textOf(ledger())
    expect(table).toContain('Subscription is suspended')
    expect(table).toContain('Add-on present')
    expect(table).toContain('The same reasons as above')
  })

  test('name the plan in the way, with a link to add licenses to it instead', async () => {
    await openDetails(cast.chengxin, 'essentials')
    expect(textOf(rowOf('Office 365 Enterprise E1'))).toMatch(/Blocks.*Not possible$/)
    const link = screen.getByRole('link', { name: 'Add licenses: Office 365 Enterprise E1' })
    expect(link.getAttribute('href')).toBe(
      paths.licenses({
        cloud: '21vianet',
        customerId: cast.chengxin.id,
        subscriptionId: cast.chengxin.subscriptions.e1.id,
      }),
    )
  })

  test('never count what cannot be verified as passed, and offer a text that asks the customer', async () => {
    const { user } = await openDetails(cast.chengxin, 'essentials')
    expect(textOf(rowOf('Office 365 Business Premium'))).toContain('Cannot verify')
    screen.getByText(/This cloud does not show what the customer bought elsewhere/)
    await user.click(screen.getByRole('button', { name: 'Copy text for the customer' }))
    expect(await navigator.clipboard.readText()).toContain(cast.chengxin.id)
  })

  test('show where Partner Center decides otherwise than predicted, with its own words', async () => {
    await openDetails(cast.cityPower, 'business')
    expect(textOf(rowOf('Office 365 Enterprise E3'))).toMatch(/Not possible$/)
    expect(textOf(ledger())).toContain('Partner Center decides otherwise than predicted')
    expect(textOf(ledger())).toContain('Partner Center’s own words: “')
  })

  test('see what was bought elsewhere, by the licenses of the whole tenant', async () => {
    await openDetails(cast.terraFirm, 'premium')
    expect(textOf(rowOf('Office 365 Enterprise E3'))).toMatch(/Blocks.*Not possible$/)
    expect(textOf(ledger())).not.toContain('Partner Center decides otherwise than predicted')
    console.log(textOf(ledger()))
  })

  test('show a plan that Partner Center offers beyond the table, marked as such', async () => {
    await openDetails(cast.fabrikamResidences, 'business')
    expect(textOf(rowOf('Office 365 Enterprise E1'))).toMatch(/Not in the published table.*Possible$/)
    screen.getByText('Partner Center names 1 plan beyond the published table.')
  })

  test('show a plan of the table that Partner Center does not name as one that cannot be submitted', async () => {
    await openDetails(cast.contosoSuites, 'business')
    expect(textOf(rowOf('Office 365 Enterprise E5'))).toMatch(/Not named$/)
    expect(textOf(ledger())).toContain('It cannot be submitted.')
  })

  test('show the link that asks for the rights, and pass once they are granted', async () => {
    const { user } = await openDetails(cast.alpineSkiHouse, 'essentials')
    expect(textOf(rowOf('Office 365 Enterprise E1'))).toContain('Blocks')
    const link = screen.getByRole('link', { name: /^https:\/\/admin\.microsoft\.com\// })
    expect(link.getAttribute('rel')).toContain('noreferrer')
    await fetch(`/__simulator/customers/${cast.alpineSkiHouse.id}/grant-admin`, {
      method: 'POST',
      body: JSON.stringify({ cloud: 'global' }),
    })
    await user.click(screen.getByRole('button', { name: 'Recheck all' }))
    await waitFor(() => expect(textOf(rowOf('Office 365 Enterprise E1'))).toMatch(/Possible$/))
    screen.getByRole('link', { name: 'Upgrade now' })
  })

  test('open too where Partner Center does not answer about upgrades, and say that all is predicted', async () => {
    await simulator.setFaults({ throttle: { times: 20, retryAfterSeconds: 1, path: 'upgrades' } })
    await openDetails(cast.contoso, 'essentials')
    screen.getByText('Partner Center did not answer. What you see is predicted.')
    expect(textOf(rowOf('Office 365 Enterprise E3'))).toMatch(/Not asked yet$/)
    screen.getByRole('link', { name: 'Upgrade now' })
  })

  test('show every field, and values that nobody knows as they came', async () => {
    const { user } = await openDetails(cast.fincher, Object.keys(cast.fincher.subscriptions)[0] ?? '')
    screen.getByText('hibernating')
    await user.click(screen.getByText('All fields'))
    for (const field of ['Order ID', 'Entitlement ID', 'Version (etag)'])
      screen.getByRole('button', { name: `Copy ${field}` })
  })

  test('list the add-ons with a link to each, and lead back from an add-on to its subscription', async () => {
    const { user } = await openDetails(cast.blueYonder, 'premium')
    const addOns = screen.getByRole('table', { name: 'Add-ons of this subscription' })
    await user.click(within(addOns).getByRole('link', { name: 'Office 365 Extra File Storage' }))
    await screen.findByRole('heading', { level: 1, name: 'Office 365 Extra File Storage' })
    screen.getByText('This is an add-on')
    await user.click(screen.getByRole('link', { name: 'Open subscription' }))
    await screen.findByRole('heading', { level: 1, name: 'Office 365 Business Premium' })
  })

  test.each([
    ['a trial', cast.schoolOfFineArt, 'This is a trial'],
    ['billed by usage', cast.phoneCompany, 'This subscription is billed by usage'],
    ['new commerce', cast.adatum, 'This is a new-commerce subscription'],
  ] as const)('have one clear verdict where the subscription is %s', async (_what, customer, verdict) => {
    await openDetails(customer, Object.keys(customer.subscriptions).at(-1) ?? '')
    screen.getByText(verdict)
    expect(screen.queryByRole('link', { name: 'Upgrade now' })).toBeNull()
  })
})
