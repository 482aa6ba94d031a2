import { mutationOptions, type QueryClient, queryOptions } from '@tanstack/react-query'
import { type Subscription, subscription } from '../contract/index.ts'
import { write } from './request.ts'
import {
  refreshSubscription,
  type SubscriptionRef,
  subscriptionPath,
  subscriptionsKey,
} from './subscriptions.ts'

/** The subscription as it was read, and its new total. */
interface LicenseChange {
  readonly before: Subscription
  readonly quantity: number
}

/**
 * Changes the number of licenses. Sends the whole subscription with its etag: a minimal body would switch auto-renew
 * off (update-a-subscription-by-id, 2023). A stale etag is refused by the service with 400/2055.
 */
export function changeLicensesMutation(queryClient: QueryClient, ref: SubscriptionRef) {
  return mutationOptions({
    mutationFn: async ({ before, quantity }: LicenseChange) => {
      const { body, status } = await write({
        cloud: ref.cloud,
        method: 'PATCH',
        path: subscriptionPath(ref),
        body: subscription.encode({ ...before, quantity }),
        requestId: crypto.randomUUID(),
        correlationId: crypto.randomUUID(),
      })
      return {
        accepted: status === 202,
        // Nothing to read yet where the service answers 202; the list is read again either way.
        subscription: subscription.decode(body),
      }
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: subscriptionsKey(ref) }),
  })
}

/** Keeps reading a subscription that was changed, 1, 2, 4 … 60 s apart, and shows it wherever it stands. */
export function followedSubscriptionQuery(
  queryClient: QueryClient,
  ref: SubscriptionRef,
  isFollowed: boolean,
) {
  return queryOptions({
    queryKey: [...subscriptionsKey(ref), ref.subscriptionId, 'followed'],
    queryFn: () => refreshSubscription(queryClient, ref),
    enabled: isFollowed,
    refetchInterval: ({ state: { dataUpdateCount, errorUpdateCount } }) =>
      Math.min(60, 2 ** Math.min(6, dataUpdateCount + errorUpdateCount)) * 1000,
    refetchIntervalInBackground: true,
    retry: false,
    staleTime: 0,
    gcTime: 0,
  })
}
