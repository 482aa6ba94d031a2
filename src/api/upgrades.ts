import { queryOptions } from '@tanstack/react-query'
import { decodeCollection, upgrade } from '../contract/index.ts'
import { unreadable } from './decoding.ts'
import { read } from './request.ts'
import { type SubscriptionRef, subscriptionPath, subscriptionsKey } from './subscriptions.ts'

/** What the service itself answers about a subscription's upgrades, with the moment it answered. */
export function upgradesQuery(ref: SubscriptionRef) {
  return queryOptions({
    queryKey: [...subscriptionsKey(ref), ref.subscriptionId, 'upgrades'],
    queryFn: ({ signal }) => readUpgrades(ref, signal),
  })
}

/** The same, past the cache of queries too. */
export async function readUpgrades(ref: SubscriptionRef, signal?: AbortSignal) {
  const path = `${subscriptionPath(ref)}/upgrades`
  const body = await read({ cloud: ref.cloud, path, signal, fresh: true })
  return {
    ...(decodeCollection(body, upgrade) ?? unreadable('collection of upgrades')),
    answeredAt: new Date(),
  }
}
