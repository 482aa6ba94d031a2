import { type QueryClient, queryOptions } from '@tanstack/react-query'
import {
  type Cloud,
  decodeCollection,
  provisioningStatus,
  type Subscription,
  subscribedSku,
  subscription,
} from '../contract/index.ts'
import { unreadable } from './decoding.ts'
import { read } from './request.ts'
import { isInBackground } from './traffic.ts'

/** What a read is about; ids are checked GUIDs in lower case. */
export interface CustomerRef {
  readonly cloud: Cloud
  readonly customerId: string
}

export interface SubscriptionRef extends CustomerRef {
  readonly subscriptionId: string
}

/** Every subscription this reseller sold the customer, add-ons included. The service sends them in one page. */
export function subscriptionsQuery(ref: CustomerRef) {
  return queryOptions({
    queryKey: subscriptionsKey(ref),
    queryFn: ({ signal, meta }) => readSubscriptions(ref, { signal, background: isInBackground(meta) }),
  })
}

/** The subscriptions as they are now, past every cache: what read-back rests on. */
export async function readSubscriptionsNow(ref: CustomerRef): Promise<readonly Subscription[]> {
  return (await readSubscriptions(ref, { fresh: true })).items
}

/**
 * Reads the subscriptions as they are now and shows them wherever they stand. What rests on them is read again when it
 * is next opened, not under the eyes of somebody who is about to leave the page.
 */
export async function refreshSubscriptions(queryClient: QueryClient, ref: CustomerRef) {
  const now = await readSubscriptions(ref, { fresh: true })
  const { queryKey } = subscriptionsQuery(ref)
  for (const stale of [queryKey, subscribedSkusQuery(ref).queryKey])
    await queryClient.invalidateQueries({ queryKey: stale, refetchType: 'none' })
  queryClient.setQueryData(queryKey, now)
  return now.items
}

/** One subscription. */
export function subscriptionQuery(ref: SubscriptionRef) {
  return queryOptions({
    queryKey: [...subscriptionsKey(ref), ref.subscriptionId],
    queryFn: ({ signal }) => readSubscription(ref, { signal }),
  })
}

/** Reads one subscription as it is now, past every cache, and shows it wherever it stands. */
export async function refreshSubscription(queryClient: QueryClient, ref: SubscriptionRef) {
  const now = await readSubscription(ref, { fresh: true })
  queryClient.setQueryData(subscriptionQuery(ref).queryKey, now)
  return now
}

/** How far the licenses are delivered; the service refreshes it every 15 minutes. */
export function provisioningQuery(ref: SubscriptionRef) {
  return queryOptions({
    queryKey: [...subscriptionsKey(ref), ref.subscriptionId, 'provisioningstatus'],
    queryFn: async ({ signal }) =>
      provisioningStatus.decode(
        await read({ cloud: ref.cloud, path: `${subscriptionPath(ref)}/provisioningstatus`, signal }),
      ) ?? unreadable('provisioning status'),
  })
}

/** Licenses of the whole tenant by product, assigned ones included. Global cloud only (national clouds page, 2021). */
export function subscribedSkusQuery({ cloud, customerId }: CustomerRef) {
  return queryOptions({
    queryKey: [cloud, 'customers', customerId, 'subscribedskus'],
    queryFn: async ({ signal, meta }) =>
      decodeCollection(
        await read({
          cloud,
          path: `/customers/${customerId}/subscribedskus`,
          signal,
          background: isInBackground(meta),
        }),
        subscribedSku,
      ) ?? unreadable('collection of licenses'),
  })
}

/** Query key of everything under a customer's subscriptions. */
export function subscriptionsKey({ cloud, customerId }: CustomerRef) {
  return [cloud, 'customers', customerId, 'subscriptions'] as const
}

/** Address of a subscription below the API's root. */
export function subscriptionPath({ customerId, subscriptionId }: SubscriptionRef): string {
  return `/customers/${customerId}/subscriptions/${subscriptionId}`
}

async function readSubscription(ref: SubscriptionRef, how: { signal?: AbortSignal; fresh?: boolean }) {
  const body = await read({ cloud: ref.cloud, path: subscriptionPath(ref), ...how })
  return subscription.decode(body) ?? unreadable('subscription')
}

async function readSubscriptions(
  { cloud, customerId }: CustomerRef,
  how: { signal?: AbortSignal; fresh?: boolean; background?: boolean },
) {
  const body = await read({ cloud, path: `/customers/${customerId}/subscriptions`, ...how })
  return decodeCollection(body, subscription) ?? unreadable('collection of subscriptions')
}
