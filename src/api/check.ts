import type { QueryClient } from '@tanstack/react-query'
import type { Change, FreshFacts, UpgradeOrder } from '../submission/index.ts'
import { readSubscriptionsNow, refreshSubscriptions, subscriptionQuery } from './subscriptions.ts'
import { readUpgrades, upgradesQuery } from './upgrades.ts'

/** The subscription is not what it was when the person decided. Nothing was sent. */
export class FactsChanged extends Error {
  override readonly name = 'FactsChanged'
  readonly changes: readonly Change[]
  constructor(changes: readonly Change[]) {
    super(`Changed since it was decided: ${changes.map(({ kind }) => kind).join(', ')}`)
    this.changes = changes
  }
}

/** What the service says now of a subscription to upgrade and of its upgrades, past every cache. Throws `PartnerCenterError`. */
export async function readFreshFacts(order: UpgradeOrder): Promise<FreshFacts> {
  const [subscriptions, upgrades] = await Promise.all([
    readSubscriptionsNow(order),
    readUpgrades(refOf(order)),
  ])
  return { subscriptions, upgrades: upgrades.items }
}

/** Shows the subscription as it is now wherever it stands. Never rejects: what cannot be read stays as it was. */
export async function showAsItIs(queryClient: QueryClient, order: UpgradeOrder): Promise<void> {
  const ref = refOf(order)
  await refreshSubscriptions(queryClient, ref).catch(() => undefined)
  for (const query of [subscriptionQuery(ref), upgradesQuery(ref)])
    await queryClient.invalidateQueries({ queryKey: query.queryKey, exact: true }).catch(() => undefined)
}

function refOf({ cloud, customerId, sourceSubscriptionId: subscriptionId }: UpgradeOrder) {
  return { cloud, customerId, subscriptionId }
}
