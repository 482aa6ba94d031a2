import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { contoso } from '../../mocks/cast.ts'
import { account } from '../../src/api/account.ts'
import { subscriptionQuery, subscriptionsQuery } from '../../src/api/subscriptions.ts'
import type { Subscription } from '../../src/contract/index.ts'
import { paths } from '../../src/paths.ts'
import { advance, arm, newIntent } from '../../src/submission/index.ts'
import { renderApp } from '../support/render-app.tsx'

const customer = { cloud: 'global', customerId: contoso.id } as const
const place = { ...customer, subscriptionId: contoso.subscriptions.essentials.id.toLowerCase() }
const odd = '../../customers'

describe('An id of the service that is no GUID', () => {
  test('leaves a row of the subscriptions without a link, and the others as they are', async () => {
    const { queryClient } = await renderApp(paths.subscriptions(customer))
    const { queryKey } = subscriptionsQuery(customer)
    act(() => {
      queryClient.setQueryData(queryKey, (known) => known && { ...known, items: known.items.map(oddFirst) })
    })
    const [, first, second] = screen.getAllByRole('row') as [HTMLElement, HTMLElement, HTMLElement]
    await waitFor(() => expect(within(first).queryByRole('link')).toBeNull())
    expect(first.textContent).toContain('Office 365 Business')
    expect(within(second).getAllByRole('link')).not.toHaveLength(0)
  })

  test('is shown as it is where it names what an add-on belongs to', async () => {
    const { queryClient, user } = await renderApp(paths.subscription(place))
    act(() => {
      queryClient.setQueryData(
        subscriptionQuery(place).queryKey,
        (known) => known && { ...known, parentSubscriptionId: odd },
      )
    })
    await user.click(screen.getByText('All fields'))
    expect(await screen.findByText(odd)).toBeTruthy()
    expect(screen.queryByRole('link', { name: odd })).toBeNull()
  })

  test('is shown as it is on the receipt of the upgrade that made it', async () => {
    const name = account('global')
    const order = {
      ...customer,
      sourceSubscriptionId: place.subscriptionId,
      sourceOfferId: null,
      targetOfferId: '796B6B5F-613C-4E24-A17C-EBA730D49C02',
      upgradeType: 'upgrade_only',
      quantity: 18,
    }
    const fresh = { requestId: crypto.randomUUID(), correlationId: crypto.randomUUID(), now: new Date() }
    const intent = newIntent(order, [], { ...fresh, intentId: crypto.randomUUID() })
    await arm(name, intent)
    const readBack = {
      at: fresh.now.toISOString(),
      looks: 1,
      newSubscriptionId: odd,
      sourceStatus: 'deleted',
    }
    await advance(name, intent.intentId, (sent) => ({ ...sent, state: 'confirmed', readBack }))
    await renderApp(paths.receipt(intent))
    expect(screen.getByText(odd)).toBeTruthy()
    for (const link of screen.getAllByRole('link')) expect(link.getAttribute('href')).not.toContain('..')
  })
})

function oddFirst(subscription: Subscription, position: number): Subscription {
  return position === 0 ? { ...subscription, id: odd } : subscription
}
