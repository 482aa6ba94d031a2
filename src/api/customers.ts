import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import {
  type Cloud,
  type Collection,
  type Customer,
  customer,
  decodeCollection,
  relationshipRequest,
} from '../contract/index.ts'
import { customersPage } from './customers-page.ts'
import { unreadable } from './decoding.ts'
import { read } from './request.ts'
import type { CustomerRef } from './subscriptions.ts'
import { isInBackground } from './traffic.ts'

/** A page of the list. `keptAt` says that it is the one of an earlier visit, as this browser kept it then. */
export interface CustomersAnswer extends Collection<Customer> {
  readonly keptAt?: Date
}

/**
 * The reseller's customers, page by page; with a search, those whose name starts with it (the service knows no other
 * search). Ask for domains with a second query: the service combines no fields.
 */
export function customersQuery(
  cloud: Cloud,
  search: string,
  field: 'CompanyName' | 'Domain' = 'CompanyName',
) {
  return infiniteQueryOptions({
    queryKey: [cloud, 'customers', { search, field }],
    queryFn: async ({ pageParam, signal }): Promise<CustomersAnswer> => {
      const page = decodeCollection(
        await read({ cloud, signal, ...customersPage(search, field, pageParam) }),
        customer,
      )
      return page ?? unreadable('customers')
    },
    // Reading again would ask for every page again, one after the other; a reload asks anew.
    staleTime: Number.POSITIVE_INFINITY,
    // A person who comes back from a long upgrade finds the place in the list again.
    gcTime: 60 * 60_000,
    initialPageParam: null as string | null,
    // A token that comes twice would never end; the service then has no more to say.
    getNextPageParam: ({ continuationToken }, _pages, _token, tokens) =>
      tokens.includes(continuationToken) ? null : continuationToken,
  })
}

/** One customer, with what the list does not tell: country, domains, delegated admin privileges. */
export function customerQuery({ cloud, customerId }: CustomerRef) {
  return queryOptions({
    queryKey: [cloud, 'customers', customerId],
    queryFn: async ({ signal, meta }) =>
      customer.decode(
        await read({ cloud, path: `/customers/${customerId}`, signal, background: isInBackground(meta) }),
      ) ?? unreadable('customer'),
  })
}

/** The address a customer's Global admin opens to grant delegated admin privileges. */
export function relationshipRequestQuery(cloud: Cloud) {
  return queryOptions({
    queryKey: [cloud, 'customers', 'relationshiprequests'],
    queryFn: async ({ signal }) =>
      relationshipRequest.decode(await read({ cloud, path: '/customers/relationshiprequests', signal })) ??
      unreadable('relationship request'),
  })
}
