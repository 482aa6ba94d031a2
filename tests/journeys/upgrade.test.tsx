import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { chengxin, contoso, fabrikamResidences, margies } from '../../mocks/cast.ts'
import { simulator } from '../../mocks/node.ts'
import { paths } from '../../src/paths.ts'
import { renderApp } from '../support/render-app.tsx'

const essentials = {
  cloud: 'global',
  customerId: contoso.id,
  subscriptionId: contoso.subscriptions.essentials.id,
} as const
const e3 = '796B6B5F-613C-4E24-A17C-EBA730D49C02'

async function reviewAndSubmit({ user }: Awaited<ReturnType<typeof renderApp>>) {
  await user.click(screen.getByRole('button', { name: 'Review' }))
  await user.click(await screen.findByRole('button', { name: 'Submit' }))
}

describe('A person who upgrades a subscription', () => {
  test('chooses a plan, reviews, submits, and reads what Partner Center has now', async () => {
    const app = await renderApp(paths.upgrade(essentials))
    await app.user.click(screen.getByRole('radio', { name: 'Office 365 Enterprise E3' }))
    await reviewAndSubmit(app)

    await screen.findByRole('heading', { name: 'Upgraded to Office 365 Enterprise E3' })
    expect(screen.getAllByText('Confirmed')[0]).toBeTruthy()
    const { upgrades } = await simulator.log()
    expect(upgrades).toMatchObject([
      { sourceSubscriptionId: expect.stringMatching(new RegExp(essentials.subscriptionId, 'i')) },
    ])
  })

  test('never sees Submit again once it is pressed, also while the receipt loads', async () => {
    const app = await renderApp(paths.upgrade(essentials, { plan: e3 }))
    await app.user.click(screen.getByRole('button', { name: 'Review' }))
    const submit = await screen.findByRole('button', { name: 'Submit' })
    let reopened = 0
    const watch = new MutationObserver(() => {
      if (submit.isConnected && submit.getAttribute('aria-disabled') !== 'true') reopened += 1
    })
    await app.user.click(submit)
    watch.observe(document.body, { attributes: true, childList: true, subtree: true })
    await screen.findByRole('heading', { name: 'Upgraded to Office 365 Enterprise E3' })
    watch.disconnect()
    expect(reopened).toBe(0)
  })

  test('cannot go on without a plan, and is told so beside the plans', async () => {
    const { user } = await renderApp(paths.upgrade(essentials))
    await user.click(screen.getByRole('button', { name: 'Review' }))
    expect((await screen.findAllByText('Choose a plan.')).length > 1).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Submit' })).toBeNull()
  })

  test('keeps a number that can be read in two ways, is asked which one, and sends nothing', async () => {
    const { user } = await renderApp(paths.upgrade(essentials, { plan: e3 }))
    const field = screen.getByRole('textbox', { name: 'Number of licenses' })
    await user.clear(field)
    await user.type(field, '1,000')
    await user.click(screen.getByRole('button', { name: 'Review' }))
    expect(field).toHaveProperty('value', '1,000')
    expect(screen.getByText(/“1,000” can mean 1000 or 1/)).toBeTruthy()
    expect((await simulator.log()).upgrades).toEqual([])
  })

  test('is warned below the number of assigned licenses and may go on', async () => {
    const { user } = await renderApp(paths.upgrade(essentials, { plan: e3 }))
    const field = screen.getByRole('textbox', { name: 'Number of licenses' })
    await user.clear(field)
    await user.type(field, '12')
    expect(screen.getByText('Fewer than the 16 assigned')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Review' }))
    expect(await screen.findByRole('button', { name: 'Submit' })).toBeTruthy()
  })

  test('finds plan and number of a link already filled in', async () => {
    await renderApp(paths.upgrade(essentials, { plan: e3, seats: '20' }))
    expect(screen.getByRole('radio', { name: 'Office 365 Enterprise E3' })).toHaveProperty('checked', true)
    expect(screen.getByRole('textbox', { name: 'Number of licenses' })).toHaveProperty('value', '20')
  })

  test('goes back from the review to the same choices', async () => {
    const { user } = await renderApp(paths.upgrade(essentials, { plan: e3, seats: '20' }))
    await user.type(screen.getByRole('textbox', { name: 'Ticket number' }), 'T-42')
    await user.click(screen.getByRole('button', { name: 'Review' }))
    await user.click(await screen.findByRole('button', { name: 'Back to choices' }))
    expect(await screen.findByRole('textbox', { name: 'Ticket number' })).toHaveProperty('value', 'T-42')
    expect(screen.getByRole('radio', { name: 'Office 365 Enterprise E3' })).toHaveProperty('checked', true)
  })

  test('reads which plans are not possible, with every reason', async () => {
    await renderApp(paths.upgrade(essentials))
    expect(screen.getByText('1 plan is not possible')).toBeTruthy()
    expect(screen.getByText(/Office 365 Enterprise E5: Customer already has Power BI Pro/)).toBeTruthy()
  })

  test('sees which plan Partner Center offers beyond the published table', async () => {
    const { id } = fabrikamResidences.subscriptions.business
    await renderApp(paths.upgrade({ cloud: 'global', customerId: fabrikamResidences.id, subscriptionId: id }))
    expect(screen.getByRole('radio', { name: 'Office 365 Enterprise E1' })).toBeTruthy()
    expect(screen.getAllByText('Offered by Partner Center, not in the published table')).toHaveLength(1)
  })

  test('is told why where no plan is possible at all', async () => {
    const [subscription] = Object.values(margies.subscriptions)
    await renderApp(
      paths.upgrade({ cloud: 'global', customerId: margies.id, subscriptionId: subscription?.id ?? '' }),
    )
    expect(screen.getByText('No plan is possible now')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Review' })).toBeNull()
  })
})

describe('When the answer does not come', () => {
  test('one upgrade is done, and the receipt says what it read back and what nobody knows', async () => {
    const app = await renderApp(paths.upgrade(essentials, { plan: e3 }))
    await simulator.setFaults({ loseAnswer: { times: 1 } })
    await reviewAndSubmit(app)
    await screen.findByRole('heading', { name: 'Upgraded to Office 365 Enterprise E3' })
    expect(screen.getByText('Which accounts need work is not known')).toBeTruthy()
    expect(screen.getByText('The connection ended without an answer')).toBeTruthy()
    expect((await simulator.log()).upgrades).toHaveLength(1)
  })
})

describe('A subscription that this browser has upgraded', () => {
  test.each([
    ['its details', paths.subscription(essentials)],
    ['its upgrade form', paths.upgrade(essentials)],
  ])('leads from %s to the receipt, before the reasons that speak of ordering', async (_, address) => {
    const app = await renderApp(paths.upgrade(essentials, { plan: e3 }))
    await reviewAndSubmit(app)
    await screen.findByRole('heading', { name: 'Upgraded to Office 365 Enterprise E3' })
    app.unmount()

    const { user } = await renderApp(address)
    expect(screen.getByText('This subscription was upgraded to Office 365 Enterprise E3.')).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'Open the receipt' }))
    await screen.findByRole('heading', { name: 'Upgraded to Office 365 Enterprise E3' })
  })
})

describe('When Partner Center refuses', () => {
  test('the receipt says that nothing was changed, why, and never that it failed', async () => {
    const app = await renderApp(paths.upgrade(essentials, { plan: e3 }))
    await app.user.click(screen.getByRole('button', { name: 'Review' }))
    await screen.findByRole('button', { name: 'Submit' })
    const fault = { kind: 'upgrade_errors', codes: ['delegated_admin_permissions_disabled'] } as const
    await simulator.setFaults({ script: [{ fault, times: 1, method: 'POST', path: '' }] })
    await app.user.click(screen.getByRole('button', { name: 'Submit' }))

    await screen.findByText('Partner Center did not accept the upgrade.')
    expect(screen.getByText(/Nothing was changed, checked \d\d:\d\d\./)).toBeTruthy()
    expect(document.body.textContent).not.toMatch(/fail/i)
    expect(
      (await simulator.log()).upgrades.filter(({ targetSubscriptionId }) => targetSubscriptionId),
    ).toEqual([])
  })

  test('what was changed meanwhile is shown, before and now, and nothing is sent', async () => {
    const app = await renderApp(paths.upgrade(essentials, { plan: e3 }))
    await app.user.click(screen.getByRole('button', { name: 'Review' }))
    await screen.findByRole('button', { name: 'Submit' })
    await suspendBehindTheirBack()
    await app.user.click(screen.getByRole('button', { name: 'Submit' }))

    await screen.findByText('The subscription has changed; nothing was sent')
    expect(screen.getByText('Status: Active → Suspended')).toBeTruthy()
    expect((await simulator.log()).upgrades).toEqual([])
  })

  test('what was changed since the form was opened stands above the review, before and now', async () => {
    const app = await renderApp(paths.upgrade(essentials, { plan: e3 }))
    await changeBehindTheirBack({ quantity: 20 })
    await app.user.click(screen.getByRole('button', { name: 'Review' }))

    await screen.findByRole('button', { name: 'Submit' })
    expect(screen.getByRole('alert').textContent).toContain('Licenses: 18 → 20')
    expect((await simulator.log()).upgrades).toEqual([])
  })

  test('a plan that is no longer possible when the review opens leads back to the choices, and says why', async () => {
    const app = await renderApp(paths.upgrade(essentials, { plan: e3 }))
    await suspendBehindTheirBack()
    await app.user.click(screen.getByRole('button', { name: 'Review' }))

    await screen.findByText('Status: Active → Suspended')
    expect(screen.getByText('Partner Center does not offer this upgrade any more.')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Submit' })).toBeNull()
  })

  const suspendBehindTheirBack = () => changeBehindTheirBack({ status: 'suspended' })

  async function changeBehindTheirBack(change: object) {
    const address = `${location.origin}/simulated/global/v1/customers/${contoso.id}/subscriptions/${essentials.subscriptionId}`
    const before = (await (await fetch(address)).json()) as object
    await fetch(address, { method: 'PATCH', body: JSON.stringify({ ...before, ...change }) })
  }
})

describe('In the 21Vianet cloud', () => {
  test('licenses are entered, and assigned by hand in the admin center of that cloud', async () => {
    const [source] = Object.values(chengxin.subscriptions)
    const ref = { cloud: '21vianet', customerId: chengxin.id, subscriptionId: source?.id ?? '' } as const
    const app = await renderApp(paths.upgrade(ref))
    const field = screen.getByRole('textbox', { name: 'Number of licenses' })
    await app.user.clear(field)
    await app.user.type(field, '30')
    expect(screen.getAllByText(/Office 365 admin center operated by 21Vianet/)[0]).toBeTruthy()
    await reviewAndSubmit(app)
    await screen.findByRole('heading', { name: 'Upgraded to Office 365 Business Premium' })
    expect((await screen.findAllByText(/30 licenses/)).length).toBeGreaterThan(0)
  })
})
