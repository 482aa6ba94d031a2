import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Cloud } from '../contract/index.ts'
import { mayHoldIntents } from '../storage/first-reads.ts'
import { account } from './account.ts'

/** Key of every submit of this tab, for those who want to know whether one is under way. */
export const submitUpgradeKey = ['submit-upgrade'] as const

/** What a receipt is found by. */
export interface ReceiptRef {
  readonly cloud: Cloud
  readonly intentId: string
}

/** The upgrades of this browser whose outcome is not known. Empty where the browser keeps nothing. */
export function openIntentsQuery(cloud: Cloud) {
  return queryOptions({
    queryKey: intentsKey(cloud),
    queryFn: async () => {
      if (!(await mayHoldIntents(account(cloud)))) return []
      return (await import('./kept.ts')).readOpenIntents(cloud)
    },
  })
}

/** The confirmed upgrade of a subscription from this browser. `null`: none, or the browser keeps nothing. */
export function confirmedUpgradeQuery({ cloud, subscriptionId }: { cloud: Cloud; subscriptionId: string }) {
  return queryOptions({
    queryKey: [...intentsKey(cloud), 'of', subscriptionId],
    queryFn: async () => (await import('./kept.ts')).readConfirmedUpgrade(cloud, subscriptionId),
  })
}

/** One receipt: the intent, the accounts that need work, the reseller's own words. `null`: not in this browser. */
export function receiptQuery({ cloud, intentId }: ReceiptRef) {
  return queryOptions({
    queryKey: [...intentsKey(cloud), intentId],
    queryFn: async () => (await import('./kept.ts')).readReceipt(cloud, intentId),
  })
}

/** Shows what the journal says now. Starts no look: a look writes the journal, and would start the next one. */
export function rereadJournal(queryClient: QueryClient, cloud: Cloud): Promise<void> {
  return queryClient.invalidateQueries({
    queryKey: intentsKey(cloud),
    predicate: ({ queryKey }) => !queryKey.includes('read-back'),
  })
}

/** Query key of everything in the journal of a cloud. */
export function intentsKey(cloud: Cloud) {
  return [cloud, 'intents'] as const
}
