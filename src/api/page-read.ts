import {
  type QueryClient,
  type QueryKey,
  QueryObserver,
  type QueryObserverOptions,
} from '@tanstack/react-query'
import { isInBackground } from './traffic.ts'

/** A query whose data nobody turns into something else: `xQuery` of this folder. */
export type PageQuery<T, K extends QueryKey> = QueryObserverOptions<T, Error, T, T, K>

/**
 * Reads what a page waits for; resolves at once where it is known. A row that fills in by itself may be reading the very
 * same: then it is asked for anew, in front of the queue, and the answer comes also when that row leaves the view.
 * Throws `PartnerCenterError`.
 */
export async function readForPage<T, K extends QueryKey>(
  queryClient: QueryClient,
  query: PageQuery<T, K>,
): Promise<T> {
  const known = queryClient.getQueryCache().find({ queryKey: query.queryKey, exact: true })
  if (known?.state.data !== undefined) return queryClient.ensureQueryData(query)
  // Silent: the row goes on waiting, for the answer to the new read.
  if (isInBackground(known?.meta)) void known?.cancel({ silent: true })
  const reading = queryClient.fetchQuery(query)
  // A read is cancelled when the last one who looks at it leaves; the page looks too, until it has its answer.
  const leave = new QueryObserver(queryClient, { ...query, enabled: false }).subscribe(() => {})
  return reading.finally(leave)
}
