import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Cloud } from '../contract/index.ts'
import { readFollowUps, readRecord } from '../storage/receipts.ts'
import {
  advance,
  afterReadBack,
  closed,
  confirmedUpgradeOf,
  type Intent,
  nextLookInSeconds,
  openIntents,
  readIntent,
} from '../submission/index.ts'
import { account } from './account.ts'
import { refreshSubscriptions } from './subscriptions.ts'

interface ReceiptRef {
  readonly cloud: Cloud
  readonly intentId: string
}

/** The upgrades of this browser whose outcome is not known. Empty where the browser keeps nothing. */
export function openIntentsQuery(cloud: Cloud) {
  return queryOptions({
    queryKey: intentsKey(cloud),
    queryFn: () => openIntents(account(cloud)).catch(() => []),
  })
}

/** The confirmed upgrade of a subscription from this browser. `null`: none, or the browser keeps nothing. */
export function confirmedUpgradeQuery({ cloud, subscriptionId }: { cloud: Cloud; subscriptionId: string }) {
  return queryOptions({
    queryKey: [...intentsKey(cloud), 'of', subscriptionId],
    queryFn: () => confirmedUpgradeOf(account(cloud), subscriptionId).catch(() => null),
  })
}

/** One receipt: the intent, the accounts that need work, the reseller's own words. `null`: not in this browser. */
export function receiptQuery({ cloud, intentId }: ReceiptRef) {
  return queryOptions({
    queryKey: [...intentsKey(cloud), intentId],
    queryFn: async () => {
      const name = account(cloud)
      const intent = await readIntent(name, intentId)
      if (!intent) return null
      const [followUps, record] = await Promise.all([
        readFollowUps(name, intentId),
        readRecord(name, intentId),
      ])
      return { intent, followUps, record }
    },
  })
}

/**
 * Keeps looking for an upgrade whose outcome is not known, 1, 2, 4 … 60 s apart, slower while the tab is hidden. Any
 * page may show it; the same intent is looked for once.
 */
export function readBackQuery(queryClient: QueryClient, intent: Intent) {
  return queryOptions({
    queryKey: [...intentsKey(intent.cloud), intent.intentId, 'read-back'],
    queryFn: async () => (await lookAgain(queryClient, intent)) ?? intent,
    initialData: intent,
    initialDataUpdatedAt: 0,
    refetchInterval: ({ state: { data = intent, dataUpdateCount, errorUpdateCount } }) =>
      isLookedFor(data) ? nextLookInSeconds(data, dataUpdateCount + errorUpdateCount) * 1000 : false,
    refetchIntervalInBackground: true,
    retry: false,
    staleTime: 0,
  })
}

/** Looks once into the customer's subscriptions and writes down what was seen. `null`: not in this browser. */
export async function lookAgain(queryClient: QueryClient, { cloud, customerId, intentId }: Intent) {
  const subscriptions = await refreshSubscriptions(queryClient, { cloud, customerId }).catch(() => null)
  const name = account(cloud)
  const intent = subscriptions
    ? await advance(name, intentId, (known) => afterReadBack(known, subscriptions, new Date()))
    : await readIntent(name, intentId)
  await rereadJournal(queryClient, cloud)
  return intent
}

/** Shows what the journal says now. Starts no look: a look writes the journal, and would start the next one. */
export function rereadJournal(queryClient: QueryClient, cloud: Cloud): Promise<void> {
  return queryClient.invalidateQueries({
    queryKey: intentsKey(cloud),
    predicate: ({ queryKey }) => !queryKey.includes('read-back'),
  })
}

/** A person closes an upgrade that was not seen for 15 minutes. */
export async function closeIntent(queryClient: QueryClient, { cloud, intentId }: ReceiptRef): Promise<void> {
  await advance(account(cloud), intentId, closed)
  await rereadJournal(queryClient, cloud)
}

/** Query key of everything in the journal of a cloud. */
export function intentsKey(cloud: Cloud) {
  return [cloud, 'intents'] as const
}

function isLookedFor({ state }: Intent): boolean {
  return state === 'sent' || state === 'unknown'
}
