import type { QueryClient, QueryKey } from '@tanstack/react-query'
import {
  type LoaderFunctionArgs,
  type RouteObject,
  redirect,
  type ShouldRevalidateFunction,
} from 'react-router'
import { customerQuery, customersQuery, relationshipRequestQuery } from './api/customers.ts'
import { confirmedUpgradeQuery, openIntentsQuery, receiptQuery } from './api/intents.ts'
import { openCustomers } from './api/kept-customers.ts'
import { type PageQuery, readForPage } from './api/page-read.ts'
import type { StopReason } from './api/start-live.ts'
import {
  provisioningQuery,
  subscribedSkusQuery,
  subscriptionQuery,
  subscriptionsQuery,
} from './api/subscriptions.ts'
import { inBackground } from './api/traffic.ts'
import { upgradesQuery } from './api/upgrades.ts'
import { type Area, loadMessages } from './messages/areas.ts'
import { currentLanguage } from './messages/current-language.ts'
import { languages } from './messages/language.ts'
import { lazyPart } from './messages/lazy-part.ts'
import { CustomersPage } from './pages/customers/CustomersPage.tsx'
import { openUpgradeBanners } from './pages/shell/later-parts.ts'
import { NotFoundPage } from './pages/shell/NotFoundPage.tsx'
import { PlainMark } from './pages/shell/PlainMark.tsx'
import { RouteError } from './pages/shell/RouteError.tsx'
import { Shell } from './pages/shell/Shell.tsx'
import {
  type CustomerRef,
  cloudFrom,
  cloudOrGlobal,
  customerRef,
  paths,
  receiptRef,
  type SubscriptionRef,
  subscriptionRef,
} from './paths.ts'

const loadSubscriptionsPage = () => import('./pages/subscriptions/SubscriptionsPage.tsx')
const loadReceiptPage = () => import('./pages/receipt/ReceiptPage.tsx')

// Who may send is a question of live consoles only.
const sending: readonly Area[] = import.meta.env.VITE_SIMULATED === 'true' ? [] : ['session']

/**
 * Address -> what the page needs -> page. A loader checks the address first (`BadLink`: no request is sent), then
 * waits for texts and data, so that a page never renders without them.
 */
export function createRoutes(queryClient: QueryClient): RouteObject[] {
  // A literal test, so that a live build holds nothing of the practice mode.
  const practice =
    import.meta.env.VITE_SIMULATED === 'true'
      ? lazyPart(
          ['practice'],
          async () => (await import('./pages/practice/load-practice.ts')).loadPractice(queryClient),
          PlainMark,
        )
      : null

  // Every later page can say why a request brought nothing.
  const words = (...areas: Area[]) => loadMessages(currentLanguage(), ['errors', ...areas])
  const load = <T, K extends QueryKey>(query: PageQuery<T, K>) => readForPage(queryClient, query)
  // What only helps to explain must not keep a page from opening.
  const loadIfAllowed = (loading: Promise<unknown>) => loading.catch(() => null)

  const readDraft = async (ref: SubscriptionRef, form: 'upgrade' | 'licenses') =>
    (await import('./api/kept.ts')).readFormDraft(ref, form)

  /** A customer's subscriptions; `read` says whether a person waits for them. */
  const loadSubscriptions = (ref: CustomerRef, read: typeof load) =>
    Promise.all([
      words('subscriptions', 'verdicts'),
      read(customerQuery(ref)),
      read(subscriptionsQuery(ref)),
      ref.cloud === 'global' ? loadIfAllowed(read(subscribedSkusQuery(ref))) : null,
    ])

  /** Brings what the page of a customer needs while a person only points at it. What fails then is asked for again. */
  const prepareSubscriptions = (ref: CustomerRef) => {
    const prepare: typeof load = (query) => queryClient.fetchQuery({ ...query, meta: inBackground })
    void loadIfAllowed(Promise.all([loadSubscriptionsPage(), loadSubscriptions(ref, prepare)]))
  }

  /** Nobody submits before the files are here that show what became of it: afterward the network may be gone. */
  const whatFollowsSubmit = () => [loadReceiptPage(), words('receipt'), openUpgradeBanners.load()]

  /** A subscription among the customer's others, and what is known about the customer. */
  const loadSubscription = (ref: SubscriptionRef) =>
    Promise.all([
      load(customerQuery(ref)),
      load(subscriptionsQuery(ref)),
      load(subscriptionQuery(ref)),
      load(confirmedUpgradeQuery(ref)),
      ref.cloud === 'global' ? loadIfAllowed(load(subscribedSkusQuery(ref))) : null,
    ])

  return [
    {
      element: <Shell mark={practice && <practice.Part />} />,
      loader: async ({ params }) => {
        const open = await queryClient.fetchQuery(openIntentsQuery(cloudOrGlobal(params)))
        if (open.length > 0) await loadIfAllowed(openUpgradeBanners.load())
        return null
      },
      shouldRevalidate: unlessTyped,
      HydrateFallback: Shell,
      // The frame itself may break; then the sentence stands alone.
      errorElement: <RouteError />,
      children: [
        {
          errorElement: <RouteError />,
          children: [
            { index: true, loader: ({ params }) => redirect(paths.customers(cloudOrGlobal(params))) },
            { path: ':cloud', loader: ({ params }) => redirect(paths.customers(cloudFrom(params))) },
            {
              path: ':cloud/customers',
              loader: async ({ params, request }) => {
                const cloud = cloudFrom(params)
                const search = new URL(request.url).searchParams.get('search') ?? ''
                if (search === '') await openCustomers(queryClient, cloud)
                else
                  await Promise.all([
                    queryClient.ensureInfiniteQueryData(customersQuery(cloud, search)),
                    queryClient.ensureInfiniteQueryData(customersQuery(cloud, search, 'Domain')),
                  ])
                return null
              },
              shouldRevalidate: whenSearched,
              element: <CustomersPage onIntent={prepareSubscriptions} />,
            },
            {
              path: ':cloud/customers/:customerId/subscriptions',
              loader: async ({ params }) => {
                await loadSubscriptions(customerRef(params), load)
                return null
              },
              lazy: {
                Component: async () => (await loadSubscriptionsPage()).SubscriptionsPage,
              },
            },
            {
              path: ':cloud/customers/:customerId/subscriptions/:subscriptionId',
              loader: async ({ params }) => {
                const ref = subscriptionRef(params)
                await Promise.all([
                  words('details', 'verdicts'),
                  loadSubscription(ref),
                  loadIfAllowed(load(upgradesQuery(ref))),
                  loadIfAllowed(load(provisioningQuery(ref))),
                  loadIfAllowed(load(relationshipRequestQuery(ref.cloud))),
                ])
                return null
              },
              lazy: { Component: async () => (await import('./pages/details/DetailsPage.tsx')).DetailsPage },
            },
            {
              path: ':cloud/customers/:customerId/subscriptions/:subscriptionId/upgrade',
              shouldRevalidate: unlessTyped,
              loader: async ({ params }) => {
                const ref = subscriptionRef(params)
                await Promise.all([
                  words('upgrade', 'quantity', 'verdicts', ...sending),
                  loadSubscription(ref),
                  // Asked for again when the review opens: what has changed meanwhile stands above it.
                  queryClient.fetchQuery({ ...subscriptionQuery(ref), staleTime: 0 }),
                  queryClient.fetchQuery({ ...upgradesQuery(ref), staleTime: 0 }),
                  ...whatFollowsSubmit(),
                ])
                return { draft: await readDraft(ref, 'upgrade') }
              },
              lazy: { Component: async () => (await import('./pages/upgrade/UpgradePage.tsx')).UpgradePage },
            },
            {
              path: ':cloud/customers/:customerId/subscriptions/:subscriptionId/licenses',
              loader: async ({ params }) => {
                const ref = subscriptionRef(params)
                await Promise.all([words('licenses', 'quantity', ...sending), loadSubscription(ref)])
                return { draft: await readDraft(ref, 'licenses') }
              },
              lazy: {
                Component: async () => (await import('./pages/licenses/LicensesPage.tsx')).LicensesPage,
              },
            },
            {
              path: ':cloud/receipts/:intentId',
              loader: async ({ params }) => {
                const ref = receiptRef(params)
                const [receipt] = await Promise.all([
                  queryClient.fetchQuery({ ...receiptQuery(ref), staleTime: 0 }),
                  words('receipt', 'verdicts'),
                ])
                // Names only make the ids readable: a receipt opens even while the service answers nothing.
                if (receipt !== null) {
                  void loadIfAllowed(load(customerQuery(receipt.intent)))
                  void loadIfAllowed(load(subscriptionsQuery(receipt.intent)))
                }
                return null
              },
              lazy: { Component: async () => (await loadReceiptPage()).ReceiptPage },
            },
            {
              path: ':cloud/help/:topic',
              loader: async ({ params }: LoaderFunctionArgs) => {
                cloudFrom(params)
                await words('help')
                return null
              },
              lazy: { Component: async () => (await import('./pages/help/HelpPage.tsx')).HelpPage },
            },
            { path: '*', element: <NotFoundPage /> },
          ],
        },
      ],
    },
  ]
}

/** The one page of a live console that does not start, at every address. In every language: whoever reads it may choose. */
export function createStoppedRoutes(reason: StopReason): RouteObject[] {
  return [
    {
      path: '*',
      lazy: async () => {
        const [{ StoppedPage }] = await Promise.all([
          import('./pages/stopped/StoppedPage.tsx'),
          ...languages.map((language) => loadMessages(language, ['stopped'])),
        ])
        return { element: <StoppedPage reason={reason} /> }
      },
    },
  ]
}

// What is typed into a form or a filter stands in the query of the address; it asks the server nothing by itself.
const unlessTyped: ShouldRevalidateFunction = ({ currentUrl, nextUrl, defaultShouldRevalidate }) =>
  currentUrl.pathname === nextUrl.pathname && currentUrl.search !== nextUrl.search
    ? false
    : defaultShouldRevalidate

// Only the search of the customer list is a question to the server; its filter and its order are not.
const whenSearched: ShouldRevalidateFunction = (change) => {
  const [before, after] = [change.currentUrl, change.nextUrl].map((url) => url.searchParams.get('search'))
  return before === after ? unlessTyped(change) : change.defaultShouldRevalidate
}
