import { type Subscription, subscription } from '../../src/contract/index.ts'
import { type Intent, newIntent, type UpgradeOrder } from '../../src/submission/index.ts'

/** Ids of one customer's subscriptions, before an upgrade and after it. */
export const ids = {
  customer: 'b44bb1fb-c595-45b0-9e09-d657365580bf',
  source: '83ef9d05-4169-4ef9-9657-0e86b1eab1de',
  other: '2add8a55-454a-4ae5-a4c9-5107dc6e9768',
  /** The new subscription that the upgrade makes. */
  fresh: 'a0000000-0000-4000-8000-000000000001',
  /** One more of the same plan, bought by somebody else at the same moment. */
  bought: 'a0000000-0000-4000-8000-000000000002',
  /** New too, and of another plan. */
  elsewhere: 'a0000000-0000-4000-8000-000000000003',
}
export const offers = {
  source: '031c9e47-4802-4248-838e-778fb1d2cc05',
  target: '796b6b5f-613c-4e24-a17c-eba730d49c02',
  another: '91fd106f-4b2c-4938-95ac-f54f74e9a239',
}

export const clickedAt = new Date('2026-11-21T09:00:00.000Z')

/** A moment some minutes after the click. */
export function minutesLater(minutes: number): Date {
  return new Date(clickedAt.getTime() + minutes * 60_000)
}

export const order: UpgradeOrder = {
  cloud: 'global',
  customerId: ids.customer,
  sourceSubscriptionId: ids.source,
  sourceOfferId: offers.source,
  targetOfferId: offers.target,
  upgradeType: 'upgrade_with_license_transfer',
  quantity: 18,
}

/** A subscription as the service lists it. */
export function listed(id: string, members: { readonly [name: string]: unknown } = {}): Subscription {
  const decoded = subscription.decode({
    id,
    offerId: offers.source,
    quantity: 10,
    status: 'active',
    attributes: { etag: 'etag-1', objectType: 'Subscription' },
    ...members,
  })
  if (!decoded) throw new Error(`Cannot be read: ${id}`)
  return decoded
}

/** What the customer had before: the subscription to upgrade, and one of the very plan it shall become, switched off. */
export const before: readonly Subscription[] = [
  listed(ids.source),
  listed(ids.other, { offerId: offers.target, status: 'suspended' }),
]

/** The new subscription beside the old ones. */
export function withFresh(id = ids.fresh): readonly Subscription[] {
  return [...before, listed(id, { offerId: offers.target, quantity: 18 })]
}

/** An intent that was just sent. */
export function anIntent(members: Partial<Intent> = {}): Intent {
  const intent = newIntent(order, before, {
    intentId: crypto.randomUUID(),
    requestId: crypto.randomUUID(),
    correlationId: crypto.randomUUID(),
    now: clickedAt,
  })
  return { ...intent, ...members }
}
