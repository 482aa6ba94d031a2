import { MutationObserver } from '@tanstack/react-query'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { changeLicensesMutation } from '../../src/api/change-licenses.ts'
import { createQueryClient } from '../../src/api/query-client.ts'
import { subscriptionsQuery } from '../../src/api/subscriptions.ts'
import { type Subscription, subscription } from '../../src/contract/index.ts'
import { answer, aService, fault, inABrowser, json, line } from './service.ts'

vi.mock('../../src/config.ts', () => import('./simulated-build.ts'))

beforeEach(() => inABrowser())

const ref = {
  cloud: 'global',
  customerId: 'b44bb1fb-c595-45b0-9e09-d657365580bf',
  subscriptionId: '83ef9d05-4169-4ef9-9657-0e86b1eab1de',
} as const

/** A subscription as the service wrote it, with members that this version does not know. */
const wire = {
  id: ref.subscriptionId,
  offerId: '031C9E47-4802-4248-838E-778FB1D2CC05',
  offerName: 'Office 365 Business Premium',
  friendlyName: 'Relecloud main',
  quantity: 10,
  unitType: 'Licenses',
  hasPurchasableAddons: false,
  creationDate: '2018-03-26T21:41:51.677Z',
  effectiveStartDate: '2018-03-26T00:00:00Z',
  commitmentEndDate: '2027-03-25T00:00:00Z',
  status: 'active',
  autoRenewEnabled: true,
  isTrial: false,
  billingType: 'license',
  billingCycle: 'monthly',
  contractType: 'subscription',
  orderId: '6183db3d-6318-4e52-877e-25806e4971be',
  refundOptions: [{ type: 'Full', expiresAt: '2027-01-01T00:00:00Z' }],
  promotionId: 'unknown member',
  links: {
    offer: { uri: '/offers/031C9E47-4802-4248-838E-778FB1D2CC05', method: 'GET', headers: [] },
    activationLinks: { uri: '/unknown', method: 'GET', headers: [] },
  },
  attributes: { etag: 'eyJ2ZXJzaW9uIjoxfQ==', objectType: 'Subscription', region: 'unknown too' },
}

function before(): Subscription {
  const decoded = subscription.decode(wire)
  if (!decoded) throw new Error('Cannot be read')
  return decoded
}

function change(queryClient = createQueryClient()) {
  return new MutationObserver(queryClient, changeLicensesMutation(queryClient, ref)).mutate({
    before: before(),
    quantity: 12,
  })
}

describe('a change of the number of licenses', () => {
  test('sends the whole subscription with its etag, and only the number is another', async () => {
    const asked = aService(() => json({ ...wire, quantity: 12 }))
    await change()
    expect(asked.map(line)).toEqual([
      `PATCH /customers/${ref.customerId}/subscriptions/${ref.subscriptionId}`,
    ])
    expect(await asked[0]?.json()).toEqual({ ...wire, quantity: 12 })
  })

  test('has ids of its own each time', async () => {
    const asked = aService(() => json(wire))
    await change()
    await change()
    const all = asked.flatMap(({ headers }) => [headers.get('MS-RequestId'), headers.get('MS-CorrelationId')])
    expect(new Set(all).size).toBe(4)
  })

  test('shows the subscription as the service has it now', async () => {
    aService(() => json({ ...wire, quantity: 12 }))
    expect(await change()).toMatchObject({ accepted: false, subscription: { quantity: 12 } })
  })

  test('that is only accepted yet is told as such', async () => {
    aService(() => answer(null, 202, { Location: '/somewhere' }))
    expect(await change()).toEqual({ accepted: true, subscription: null })
  })

  test.each([
    [400, 2055, 'refused'],
    [400, 2002, 'refused'],
    [409, 1, 'conflict'],
    [500, 1, 'server'],
  ])('is sent once and never repeated after %i/%i', async (status, code, kind) => {
    const asked = aService(() => fault(status, code))
    await expect(change()).rejects.toMatchObject({ kind, code: String(code) })
    expect(asked).toHaveLength(1)
  })

  test.each([
    ['was done', () => json(wire)],
    ['was refused', () => fault(400, 2055)],
  ])('that %s has the list read again', async (_how, reply) => {
    const queryClient = createQueryClient()
    aService(({ method }) => (method === 'PATCH' ? reply() : json({ items: [wire] })))
    await queryClient.fetchQuery(subscriptionsQuery(ref))
    const { queryKey } = subscriptionsQuery(ref)
    expect(queryClient.getQueryState(queryKey)?.isInvalidated).toBe(false)
    await change(queryClient).catch(() => undefined)
    expect(queryClient.getQueryState(queryKey)?.isInvalidated).toBe(true)
  })
})
