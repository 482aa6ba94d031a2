import { type InfiniteData, useInfiniteQuery, useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { type CustomersAnswer, customersQuery } from '../../api/customers.ts'
import type { Cloud, Customer, UnreadableItem } from '../../contract/index.ts'

/** Every customer this page knows of, and what the service answered to the search. */
export interface KnownCustomers {
  /** Each once, in Partner Center's order; those that only the search found come last. */
  readonly rows: readonly Customer[]
  /** Ids that Partner Center found for the search; `null` without a search. */
  readonly found: ReadonlySet<string> | null
  /** More can be loaded: of what was searched, else of the whole list. */
  readonly hasMore: boolean
  /** More of what was searched can be loaded. */
  readonly foundHasMore: boolean
  /** Nothing is missing: the whole list is loaded. */
  readonly complete: boolean
  /** The service began to repeat itself. */
  readonly stopped: boolean
  readonly unreadable: readonly UnreadableItem[]
  readonly loadMore: () => void
  readonly loadingMore: boolean
  readonly problem: Error | null
  /** The first page of the whole list. */
  readonly first: CustomersAnswer | undefined
  /** `null`: the list is what the service said to this page. */
  readonly kept: KeptList | null
}

/** The list is still that of an earlier visit. */
export interface KeptList {
  readonly at: Date
  readonly refreshing: boolean
  /** Why refreshing has failed, where it is known. */
  readonly problem: Error | null
  readonly refresh: () => void
}

type Pages = InfiniteData<CustomersAnswer, unknown>

/** The loaded customers together with those found by a search. The loader of the route has asked for both. */
export function useKnownCustomers(cloud: Cloud, search: string): KnownCustomers {
  const isSearch = search !== ''
  const byName = useSuspenseInfiniteQuery(customersQuery(cloud, search))
  const byDomain = useInfiniteQuery({ ...customersQuery(cloud, search, 'Domain'), enabled: isSearch })
  // What was loaded before the search; a search by link begins without it.
  const list = useInfiniteQuery({ ...customersQuery(cloud, ''), enabled: false })

  const domainPages = isSearch ? byDomain.data : undefined
  const rows = useMemo(
    () => distinct([list.data, byName.data, domainPages]),
    [list.data, byName.data, domainPages],
  )
  const found = useMemo(
    () => (isSearch ? new Set(distinct([byName.data, domainPages]).map(keyOf)) : null),
    [isSearch, byName.data, domainPages],
  )

  const searches = isSearch ? [byName, byDomain] : []
  const asked = isSearch ? [...searches, list] : [list]
  const first = list.data?.pages[0]
  const keptAt = first?.keptAt
  // What an earlier visit knew leads no further: its next page may be another one by now.
  const next = asked.filter((query) => query.hasNextPage && (query !== list || keptAt === undefined))
  const searchNext = searches.filter(({ hasNextPage }) => hasNextPage)
  return {
    rows,
    found,
    hasMore: next.length > 0,
    foundHasMore: searchNext.length > 0,
    complete: list.data !== undefined && keptAt === undefined && !list.hasNextPage && !isStopped(list.data),
    stopped: isStopped(list.data) && !list.hasNextPage,
    unreadable: asked.flatMap(({ data }) => data?.pages ?? []).flatMap(({ unreadable }) => unreadable),
    loadMore: () => {
      for (const query of searchNext.length > 0 ? searchNext : next) void query.fetchNextPage()
    },
    loadingMore: asked.some(({ isFetchingNextPage }) => isFetchingNextPage),
    problem: asked.find(({ isFetchNextPageError }) => isFetchNextPageError)?.error ?? null,
    first,
    kept:
      keptAt === undefined
        ? null
        : {
            at: keptAt,
            refreshing: list.isFetching,
            problem: list.error,
            refresh: () => void list.refetch(),
          },
  }
}

/** The id of a customer in the one form in which rows are compared: the service mixes upper and lower case. */
export function keyOf({ id }: Customer): string {
  return id.trim().toLowerCase()
}

function distinct(answers: readonly (Pages | undefined)[]): readonly Customer[] {
  const customers = new Map<string, Customer>()
  for (const answer of answers)
    for (const page of answer?.pages ?? [])
      for (const customer of page.items) {
        const key = keyOf(customer)
        if (!customers.has(key)) customers.set(key, customer)
      }
  return [...customers.values()]
}

// The last page names a next one that was asked for already.
function isStopped(answer: Pages | undefined): boolean {
  const token = answer?.pages.at(-1)?.continuationToken ?? null
  return token !== null && (answer?.pageParams.includes(token) ?? false)
}
