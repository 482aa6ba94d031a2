import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { customerQuery } from '../../api/customers.ts'
import { subscriptionsQuery } from '../../api/subscriptions.ts'
import { inBackground } from '../../api/traffic.ts'
import { type Cloud, type Customer, guidFrom } from '../../contract/index.ts'

/** What the list does not tell about one customer. */
export type Fact<T> =
  | { readonly state: 'not_checked' }
  | { readonly state: 'checking' }
  | { readonly state: 'cannot_verify' }
  | { readonly state: 'known'; readonly value: T }

/** A row that was looked at stays as it is while a person scrolls up and down. */
const staleTime = 5 * 60_000

/** The customer by id: country and delegated rights. Asked only for rows that are in view; dropped when they leave. */
export function useCustomerFact(cloud: Cloud, id: string, inView: boolean): Fact<Customer> {
  const customerId = guidFrom(id)
  const ref = { cloud, customerId: customerId ?? id }
  return factFrom(
    useQuery({
      ...customerQuery(ref),
      staleTime,
      meta: inBackground,
      enabled: inView && customerId !== null,
    }),
    customerId,
  )
}

/** The customer's subscriptions, asked in the same way. */
export function useSubscriptionsFact(cloud: Cloud, id: string, inView: boolean) {
  const customerId = guidFrom(id)
  const ref = { cloud, customerId: customerId ?? id }
  return factFrom(
    useQuery({
      ...subscriptionsQuery(ref),
      staleTime,
      meta: inBackground,
      enabled: inView && customerId !== null,
    }),
    customerId,
  )
}

function factFrom<T>({ data, isError, fetchStatus }: UseQueryResult<T>, customerId: string | null): Fact<T> {
  if (data !== undefined) return { state: 'known', value: data }
  if (fetchStatus === 'fetching') return { state: 'checking' }
  return { state: isError || customerId === null ? 'cannot_verify' : 'not_checked' }
}
