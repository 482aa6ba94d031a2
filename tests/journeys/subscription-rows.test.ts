import { expect, test } from 'vitest'
import { trustedLink } from '../../src/pages/details/trusted-link.ts'
import { rowsFrom } from '../../src/pages/subscriptions/subscription-rows.ts'
import { aSubscription } from '../support/builders.ts'

const base = (id: string) => aSubscription({ id })
const addOn = (id: string, parentSubscriptionId: string) => aSubscription({ id, parentSubscriptionId })
const ids = (subscriptions: Parameters<typeof rowsFrom>[0]) =>
  rowsFrom(subscriptions).map(
    ({ subscription, base: under }) => `${subscription.id}${under ? ` of ${under.id}` : ''}`,
  )

test('add-ons stand under their base whatever the case of the id, and those without one at the end', () => {
  expect(ids([addOn('x', 'lost'), base('a'), base('b'), addOn('y', 'A'), addOn('z', ' b ')])).toEqual([
    'a',
    'y of a',
    'b',
    'z of b',
    'x',
  ])
})

test('every subscription stands there exactly once, also where ids come twice or belong to each other', () => {
  const odd = [base('a'), base('a'), addOn('x', 'a'), addOn('p', 'q'), addOn('q', 'p'), addOn('r', 'r')]
  const rows = rowsFrom(odd)
  expect(rows).toHaveLength(odd.length)
  expect(new Set(rows.map(({ key }) => key)).size).toBe(odd.length)
})

test.each([
  ['https://admin.microsoft.com/x?a=1', true],
  ['https://portal.partner.microsoftonline.cn/x', true],
  ['https://login.microsoftonline.com/', true],
  ['http://admin.microsoft.com/', false],
  ['https://admin.microsoft.com.example.net/', false],
  ['https://evilmicrosoft.com/', false],
  ['https://user@admin.microsoft.com/', false],
  ['https://admin.microsoft.com:8443/', false],
  ['javascript:alert(1)//.microsoft.com', false],
  ['', false],
  [null, false],
] as const)('the address %s is a link: %s', (url, isLink) => {
  expect(trustedLink(url) !== null).toBe(isLink)
})
