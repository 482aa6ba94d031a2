import { QueryClient, QueryClientProvider, queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, Link, useParams } from 'react-router'
import { RouterProvider } from 'react-router/dom'

interface Customer {
  readonly id: string
  readonly companyProfile: { readonly companyName: string; readonly domain: string }
}
interface Subscription {
  readonly id: string
  readonly offerName: string
  readonly quantity: number
}

const client = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } })

async function itemsAt<Item>(path: string): Promise<readonly Item[]> {
  const answer = await fetch(`/v1${path}`, { headers: { 'X-Requested-With': 'uplift' } })
  return ((await answer.json()) as { readonly items: readonly Item[] }).items
}

const customersQuery = queryOptions({
  queryKey: ['customers'],
  queryFn: () => itemsAt<Customer>('/customers?size=50'),
})
const subscriptionsQuery = (customerId: string) =>
  queryOptions({
    queryKey: ['customers', customerId],
    queryFn: () => itemsAt<Subscription>(`/customers/${customerId}/subscriptions`),
  })

/** The smallest app that asks for a list, shows it, and has the next page ready when the pointer is on its link. */
export function showList(): void {
  const router = createBrowserRouter([
    { path: '/', loader: () => client.ensureQueryData(customersQuery), element: <Customers /> },
    {
      path: '/:customerId',
      loader: ({ params }) => client.ensureQueryData(subscriptionsQuery(params.customerId ?? '')),
      element: <Subscriptions />,
    },
  ])
  const root = document.getElementById('root')
  if (root)
    createRoot(root).render(
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>,
    )
}

function Customers() {
  const { data } = useSuspenseQuery(customersQuery)
  return (
    <table>
      <tbody>
        {data.map(({ id, companyProfile: { companyName, domain } }) => (
          <tr key={id}>
            <td>
              <Link to={`/${id}`} onMouseEnter={() => void client.prefetchQuery(subscriptionsQuery(id))}>
                {companyName}
              </Link>
            </td>
            <td>{domain}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Subscriptions() {
  const { data } = useSuspenseQuery(subscriptionsQuery(useParams().customerId ?? ''))
  return (
    <table>
      <tbody>
        {data.map(({ id, offerName, quantity }) => (
          <tr key={id}>
            <td>{offerName}</td>
            <td>{quantity}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
