import { type QueryClient, queryOptions } from '@tanstack/react-query'
import {
  advance,
  afterReadBack,
  closed,
  type Intent,
  nextLookInSeconds,
  readIntent,
} from '../submission/index.ts'
import { account } from './account.ts'
import { intentsKey, type ReceiptRef, rereadJournal } from './intents.ts'
import { refreshSubscriptions } from './subscriptions.ts'

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

/** A person closes an upgrade that was not seen for 15 minutes. */
export async function closeIntent(queryClient: QueryClient, { cloud, intentId }: ReceiptRef): Promise<void> {
  await advance(account(cloud), intentId, closed)
  await rereadJournal(queryClient, cloud)
}

function isLookedFor({ state }: Intent): boolean {
  return state === 'sent' || state === 'unknown'
}
