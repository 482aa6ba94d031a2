import { queryOptions } from '@tanstack/react-query'
import { decodeCollection, upgrade } from '../contract/index.ts'
import { unreadable } from './decoding.ts'
import { read } from './request.ts'
import { type SubscriptionRef, subscriptionPath, subscriptionsKey } from './subscriptions.ts'

/** What the service itself answers about a subscription's upgrades, with the moment it answered. */
export function upgradesQuery(ref: SubscriptionRef) {
  return queryOptions({
    queryKey: [...subscriptionsKey(ref), ref.subscriptionId, 'upgrades'],
    queryFn: async ({ signal }) => {
      const body = await read({
        cloud: ref.cloud,
        path: `${subscriptionPath(ref)}/upgrades`,
        signal,
        fresh: true,
      })
      return {
        ...(decodeCollection(body, upgrade) ?? unreadable('collection of upgrades')),
        answeredAt: new Date(),
      }
    },
  })
}
