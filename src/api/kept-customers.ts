import type { QueryClient } from '@tanstack/react-query'
import { type Cloud, customer, decodeCollection } from '../contract/index.ts'
import { readKeptList } from '../storage/first-reads.ts'
import { account } from './account.ts'
import { type CustomersAnswer, customersQuery } from './customers.ts'

/** Name of the list among those that the browser keeps. */
export const keptListKey = 'customers'
// What was so a week ago helps nobody to find a customer sooner.
const keptForMs = 7 * 24 * 60 * 60_000

/**
 * Asks for the list, and shows that of the last visit with its age until the answer is here. Resolves when there is one to
 * show; throws `PartnerCenterError` where there is neither.
 */
export async function openCustomers(queryClient: QueryClient, cloud: Cloud): Promise<void> {
  const query = customersQuery(cloud, '')
  if (queryClient.getQueryData(query.queryKey) !== undefined) return
  const reading = queryClient.fetchInfiniteQuery(query)
  const showing = keptPage(cloud).then((page) => {
    if (page === null) throw new Error('Nothing is kept')
    // The answer may have been quicker.
    queryClient.setQueryData(query.queryKey, (answer) => answer ?? { pages: [page], pageParams: [null] })
  })
  await Promise.any([reading, showing]).catch(() => reading)
}

async function keptPage(cloud: Cloud): Promise<CustomersAnswer | null> {
  const row = await readKeptList(account(cloud), keptListKey)
  const keptAt = new Date(row?.keptAt ?? Number.NaN)
  if (!(Date.now() - keptAt.getTime() < keptForMs)) return null
  const page = decodeCollection(row?.list, customer)
  return page && { ...page, keptAt }
}
