import { describe, expect, it } from 'vitest'
import { customer, decodeCollection } from '../../src/contract/index.ts'

describe('the token that asks for the next page', () => {
  it('is taken from the body', () => {
    expect(tokenOf({ continuationToken: 'AQAAAA==' })).toBe('AQAAAA==')
    expect(tokenOf({ ContinuationToken: 'AQAAAA==' })).toBe('AQAAAA==')
  })

  it.each(['MS-ContinuationToken', 'ms-continuationtoken', 'MS-CONTINUATIONTOKEN'])(
    'is taken from the header %s of the next link where the body has none',
    (key) => {
      const next = {
        uri: '/customers?size=2',
        headers: [
          { key: 'X-Other', value: 'no' },
          { key, value: 'abc' },
        ],
      }
      expect(tokenOf({ links: { next } })).toBe('abc')
      expect(tokenOf({ continuationToken: '', links: { next } })).toBe('abc')
      expect(tokenOf({ continuationToken: null, links: { next } })).toBe('abc')
    },
  )

  it('is read from links and headers in PascalCase', () => {
    const Next = { Headers: [{ Key: 'MS-ContinuationToken', Value: 'abc' }] }
    expect(tokenOf({ Links: { Next } })).toBe('abc')
  })

  it('in the body counts where both are there', () => {
    const next = { headers: [{ key: 'MS-ContinuationToken', value: 'of the link' }] }
    expect(tokenOf({ continuationToken: 'of the body', links: { next } })).toBe('of the body')
  })

  it.each([
    [{}],
    [{ continuationToken: '' }],
    [{ continuationToken: null }],
    [{ continuationToken: {} }],
    [{ links: null }],
    [{ links: { next: null } }],
    [{ links: { next: {} } }],
    [{ links: { next: { uri: '/customers?seekOperation=Next' } } }],
    [{ links: { next: { headers: [] } } }],
    [{ links: { next: { headers: 'MS-ContinuationToken' } } }],
    [{ links: { next: { headers: [null, 7, {}, { key: 'MS-ContinuationToken' }] } } }],
    [{ links: { next: { headers: [{ key: 'MS-ContinuationToken', value: '' }] } } }],
    [{ links: { self: { headers: [{ key: 'MS-ContinuationToken', value: 'abc' }] } } }],
    [{ links: { previous: { headers: [{ key: 'MS-ContinuationToken', value: 'abc' }] } } }],
  ])('is absent in %j: this is the last page', (members) => {
    expect(tokenOf(members)).toBeNull()
  })

  it('is never the address of the link, wherever that leads', () => {
    const next = { uri: 'https://evil.example/v1/customers?token=abc', headers: [] }
    expect(tokenOf({ links: { next } })).toBeNull()
  })
})

describe('what the service counts', () => {
  it.each([
    [2, 2],
    ['04', 4],
    ['2', 2],
    [-1, null],
    [1.5, null],
    ['many', null],
    [undefined, null],
  ])('written %j is %j', (totalCount, owed) => {
    expect(decodeCollection({ totalCount, items: [] }, customer)?.totalCount).toBe(owed)
  })

  it('does not change how many items there are', () => {
    const page = decodeCollection({ totalCount: 37, items: [{ id: 'a' }] }, customer)
    expect(page).toMatchObject({ totalCount: 37, items: [{ id: 'a' }] })
  })
})

it('an empty page is a page', () => {
  expect(decodeCollection({ totalCount: 0, items: [] }, customer)).toEqual({
    items: [],
    unreadable: [],
    totalCount: 0,
    continuationToken: null,
  })
})

it('the same item twice stays twice: merging is up to whoever shows it', () => {
  expect(decodeCollection({ items: [{ id: 'a' }, { id: 'a' }] }, customer)?.items).toHaveLength(2)
})

it.each([
  [null],
  ['text'],
  [7],
  [[]],
  [[{ id: 'a' }]],
  [{}],
  [{ items: null }],
  [{ items: {} }],
  [{ items: 'a' }],
])('%j is no collection, which is not the same as an empty one', (value) => {
  expect(decodeCollection(value, customer)).toBeNull()
})

function tokenOf(members: object): string | null | undefined {
  return decodeCollection({ items: [], ...members }, customer)?.continuationToken
}
