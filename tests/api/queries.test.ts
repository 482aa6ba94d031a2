import { QueryClient } from '@tanstack/react-query'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { customerQuery, customersQuery, relationshipRequestQuery } from '../../src/api/customers.ts'
import {
  provisioningQuery,
  readSubscriptionsNow,
  subscribedSkusQuery,
  subscriptionQuery,
  subscriptionsQuery,
} from '../../src/api/subscriptions.ts'
import { upgradesQuery } from '../../src/api/upgrades.ts'
import { sample } from '../contract/documented.ts'
import { aService, inABrowser, json, line, untilAborted } from './service.ts'

vi.mock('../../src/config.ts', () => import('./simulated-build.ts'))

beforeEach(() => inABrowser())

const customerId = 'b44bb1fb-c595-45b0-9e09-d657365580bf'
const subscriptionId = '83ef9d05-4169-4ef9-9657-0e86b1eab1de'
const ref = { cloud: '21vianet', customerId, subscriptionId } as const
const client = () => new QueryClient()
// The queries of a table have no type in common but this one.
const load = (query: object, queryClient = client()) =>
  queryClient.fetchQuery(query as Parameters<QueryClient['fetchQuery']>[0])

const single = [
  {
    what: 'a customer',
    query: customerQuery(ref),
    key: ['21vianet', 'customers', customerId],
    answer: 'get-a-customer-by-id.01.resp.200',
  },
  {
    what: 'the address that asks for a relationship',
    query: relationshipRequestQuery('21vianet'),
    key: ['21vianet', 'customers', 'relationshiprequests'],
    answer: null,
  },
  {
    what: 'the subscriptions',
    query: subscriptionsQuery(ref),
    key: ['21vianet', 'customers', customerId, 'subscriptions'],
    answer: 'get-all-of-a-customer-s-subscriptions.01.resp.200',
  },
  {
    what: 'a subscription',
    query: subscriptionQuery(ref),
    key: ['21vianet', 'customers', customerId, 'subscriptions', subscriptionId],
    answer: 'get-a-subscription-by-id.01.resp.200',
  },
  {
    what: 'how far it is delivered',
    query: provisioningQuery(ref),
    key: ['21vianet', 'customers', customerId, 'subscriptions', subscriptionId, 'provisioningstatus'],
    answer: 'get-subscription-provisioning-status.01.resp.200',
  },
  {
    what: 'its upgrades',
    query: upgradesQuery(ref),
    key: ['21vianet', 'customers', customerId, 'subscriptions', subscriptionId, 'upgrades'],
    answer: 'transition-a-subscription.02.resp.200',
  },
  {
    what: 'the licenses of the tenant',
    query: subscribedSkusQuery(ref),
    key: ['21vianet', 'customers', customerId, 'subscribedskus'],
    answer: 'get-a-list-of-available-licenses.01.resp.200',
  },
]

describe('what is kept under a name is what that address says', () => {
  test.each(single)('$what', async ({ query, key, answer }) => {
    expect(query.queryKey).toEqual(key)
    const asked = aService(() => json(answer ? sample(answer) : { url: 'https://partner.example/grant' }))
    expect(await load(query)).toBeTruthy()
    expect(asked.map(line)).toEqual([`GET /${key.slice(1).join('/')}`])
    expect(asked[0]?.url).toContain('/simulated/21vianet/v1/')
  })

  test.each(single)('$what: an answer that is something else is told as unreadable', async ({ query }) => {
    for (const odd of [[], 'text', 7, null]) {
      aService(() => json(odd))
      await expect(load(query)).rejects.toMatchObject({ kind: 'unreadable', status: 200 })
    }
  })

  test.each(single)('$what: who leaves the page stops asking', async ({ query }) => {
    const queryClient = client()
    const asked = aService(untilAborted)
    const left = expect(load(query, queryClient)).rejects.toThrow()
    await vi.waitFor(() => expect(asked).toHaveLength(1))
    const [request] = asked
    expect(request?.signal.aborted).toBe(false)
    await queryClient.cancelQueries()
    expect(request?.signal.aborted).toBe(true)
    await left
  })

  test('what the service allows now, and what is read back, comes past every cache', async () => {
    const asked = aService(() => json({ items: [] }))
    await load(upgradesQuery(ref))
    expect(await readSubscriptionsNow(ref)).toEqual([])
    await load(subscriptionsQuery(ref))
    expect(asked.map(({ cache }) => cache)).toEqual(['no-store', 'no-store', 'default'])
  })

  test('upgrades carry the moment in which the service said so', async () => {
    aService(() => json({ items: [] }))
    const before = Date.now()
    const { answeredAt } = await client().fetchQuery(upgradesQuery(ref))
    expect(answeredAt.getTime()).toBeGreaterThanOrEqual(before)
  })

  test('one bad subscription costs one row, and is counted', async () => {
    aService(() => json({ items: [{ id: subscriptionId }, { offerName: 'without an id' }, 7] }))
    const { items, unreadable } = await client().fetchQuery(subscriptionsQuery(ref))
    expect(items.map(({ id }) => id)).toEqual([subscriptionId])
    expect(unreadable).toHaveLength(2)
  })
})

describe('the list of customers', () => {
  const filterOf = ({ url }: Request) => JSON.parse(new URL(url).searchParams.get('filter') ?? 'null')

  test('is kept by cloud, search and field', () => {
    const keys = [
      customersQuery('global', ''),
      customersQuery('global', 'a'),
      customersQuery('global', 'a', 'Domain'),
      customersQuery('21vianet', ''),
    ].map(({ queryKey }) => queryKey)
    expect(keys).toEqual([
      ['global', 'customers', { search: '', field: 'CompanyName' }],
      ['global', 'customers', { search: 'a', field: 'CompanyName' }],
      ['global', 'customers', { search: 'a', field: 'Domain' }],
      ['21vianet', 'customers', { search: '', field: 'CompanyName' }],
    ])
  })

  test('without a search asks for one page of 500 and no filter', async () => {
    const asked = aService(() => json(sample('get-a-list-of-customers.01.resp.200')))
    const { pages } = await client().fetchInfiniteQuery(customersQuery('global', ''))
    expect(asked.map(line)).toEqual(['GET /customers?size=500'])
    expect(asked[0]?.headers.has('MS-ContinuationToken')).toBe(false)
    expect(pages[0]?.items.length).toBeGreaterThan(0)
  })

  test.each([
    ['Rele', 'CompanyName'],
    ['"}&size=1#', 'CompanyName'],
    ['東京 & 大阪 100 %', 'Domain'],
  ] as const)('with a search asks for what starts with it, letter for letter: %j', async (search, field) => {
    const asked = aService(() => json({ items: [] }))
    await client().fetchInfiniteQuery(customersQuery('global', search, field))
    const [request] = asked
    if (!request) throw new Error('Nothing was asked')
    expect(filterOf(request)).toEqual({ Field: field, Value: search, Operator: 'starts_with' })
    expect([...new URL(request.url).searchParams.keys()]).toEqual(['size', 'filter'])
  })

  test('goes on with the token of the page before, in its header, and the same search', async () => {
    const answers = [
      { items: [], continuationToken: 'AQ==' },
      { items: [], links: { next: { headers: [{ key: 'MS-ContinuationToken', value: 'Ag==' }] } } },
      { items: [] },
    ]
    const asked = aService(() => json(answers[asked.length - 1]))
    const { pages } = await client().fetchInfiniteQuery({ ...customersQuery('global', 'Re'), pages: 9 })
    expect(pages).toHaveLength(3)
    expect(asked.map(({ headers }) => headers.get('MS-ContinuationToken'))).toEqual([null, 'AQ==', 'Ag=='])
    expect(asked.map(({ url }) => new URL(url).searchParams.get('seekOperation'))).toEqual([
      null,
      'Next',
      'Next',
    ])
    for (const request of asked) {
      expect(filterOf(request)).toMatchObject({ Value: 'Re' })
      expect(new URL(request.url).searchParams.get('size')).toBe('500')
    }
  })

  test.each([
    ['at once', ['A', 'A'], 2],
    ['after a while', ['A', 'B', 'C', 'B'], 4],
    ['from the first', ['A', 'B', 'A'], 3],
  ])('ends where a token comes again %s', async (_when, tokens, expected) => {
    const asked = aService(() =>
      json({ items: [], continuationToken: tokens[(asked.length - 1) % tokens.length] }),
    )
    const { pages } = await client().fetchInfiniteQuery({ ...customersQuery('global', ''), pages: 50 })
    expect(pages).toHaveLength(expected)
  })

  test.each([
    'https://evil.example/v1/customers?token=1',
    '//evil.example/x',
    '/v1/secrets',
    '/customers?size=1',
  ])('never follows the address that an answer names: %s', async (uri) => {
    const next = { uri, method: 'GET', headers: [{ key: 'MS-ContinuationToken', value: 'AQ==' }] }
    const answers = [{ items: [], links: { next } }, { items: [] }]
    const asked = aService(() => json(answers[asked.length - 1]))
    await client().fetchInfiniteQuery({ ...customersQuery('global', ''), pages: 9 })
    expect(asked.map(line)).toEqual(['GET /customers?size=500', 'GET /customers?size=500&seekOperation=Next'])
    expect(new Set(asked.map(({ url }) => new URL(url).origin)).size).toBe(1)
  })

  test('that is something else is told as unreadable', async () => {
    for (const odd of [[], 'text', null, { items: 'none' }]) {
      aService(() => json(odd))
      await expect(client().fetchInfiniteQuery(customersQuery('global', ''))).rejects.toMatchObject({
        kind: 'unreadable',
      })
    }
  })

  test('ends where an answer names an address and no token', async () => {
    const asked = aService(() => json({ items: [], links: { next: { uri: '/customers?page=2' } } }))
    await client().fetchInfiniteQuery({ ...customersQuery('global', ''), pages: 9 })
    expect(asked).toHaveLength(1)
  })
})
