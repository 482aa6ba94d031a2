import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { type Intent, isLookedFor, nextLookInSeconds, readIntent, record } from '../submission/index.ts'
import { account } from './account.ts'
import { readWitnesses } from './activity.ts'
import { intentsKey, type ReceiptRef, rereadJournal } from './intents.ts'
import { refreshSubscriptions } from './subscriptions.ts'

/**
 * Keeps looking for an upgrade whose outcome is not known, 1, 2, 4 … 60 s apart, after the wait more seldom, because it may
 * still come late. Any page may show it; the same intent is looked for once.
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

/**
 * Looks once into the customer's subscriptions, and into the partner's activity where that may tell more, and writes down
 * what was seen. `null`: not in this browser.
 */
export async function lookAgain(queryClient: QueryClient, { cloud, customerId, intentId }: Intent) {
  const subscriptions = await refreshSubscriptions(queryClient, { cloud, customerId }).catch(() => null)
  const name = account(cloud)
  const intent = subscriptions
    ? await record(name, intentId, { kind: 'read', subscriptions, at: new Date() })
    : await readIntent(name, intentId)
  const told = intent && asksActivity(intent) ? await witnessed(name, intent) : intent
  await rereadJournal(queryClient, cloud)
  return told
}

/** A person closes an upgrade that was not seen for 15 minutes. */
export async function closeIntent(queryClient: QueryClient, { cloud, intentId }: ReceiptRef): Promise<void> {
  await record(account(cloud), intentId, { kind: 'close' })
  await rereadJournal(queryClient, cloud)
}

// Where our own answer said that it is done, nobody needs a second witness.
function asksActivity({ state, sends, attribution }: Intent): boolean {
  if (state === 'not_visible') return true
  return state === 'confirmed' && attribution === undefined && sends.at(-1)?.outcome !== 'done'
}

async function witnessed(name: string, intent: Intent): Promise<Intent | null> {
  const witnesses = await readWitnesses(intent).catch(() => null)
  return witnesses === null ? intent : record(name, intent.intentId, { kind: 'audited', witnesses })
}
