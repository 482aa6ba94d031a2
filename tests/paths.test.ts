import { describe, expect, test } from 'vitest'
import {
  BadLink,
  cloudFrom,
  cloudOrGlobal,
  customerRef,
  paths,
  prefillFrom,
  receiptRef,
  subscriptionRef,
} from '../src/paths.ts'

const customerId = 'b44bb1fb-c595-45b0-9e09-d657365580bf'
const subscriptionId = '83ef9d05-4169-4ef9-9657-0e86b1eab1de'
const intentId = 'a0000000-0000-4000-8000-000000000001'
const ref = { cloud: 'global', customerId, subscriptionId } as const

test('every address of the console is the one that people have kept', () => {
  expect([
    paths.home('global'),
    paths.home('21vianet'),
    paths.customers('global'),
    paths.customers('21vianet', 'Rele'),
    paths.subscriptions(ref),
    paths.subscription(ref),
    paths.upgrade(ref),
    paths.upgrade(ref, { plan: '796b6b5f-613c-4e24-a17c-eba730d49c02', seats: '18' }),
    paths.licenses(ref),
    paths.receipt({ cloud: '21vianet', intentId }),
    paths.help('global', 'license-reassignment'),
  ]).toEqual([
    '/global/customers',
    '/21vianet/customers',
    '/global/customers',
    '/21vianet/customers?search=Rele',
    '/global/customers/b44bb1fb-c595-45b0-9e09-d657365580bf/subscriptions',
    '/global/customers/b44bb1fb-c595-45b0-9e09-d657365580bf/subscriptions/83ef9d05-4169-4ef9-9657-0e86b1eab1de',
    '/global/customers/b44bb1fb-c595-45b0-9e09-d657365580bf/subscriptions/83ef9d05-4169-4ef9-9657-0e86b1eab1de/upgrade',
    '/global/customers/b44bb1fb-c595-45b0-9e09-d657365580bf/subscriptions/83ef9d05-4169-4ef9-9657-0e86b1eab1de/upgrade?plan=796b6b5f-613c-4e24-a17c-eba730d49c02&seats=18',
    '/global/customers/b44bb1fb-c595-45b0-9e09-d657365580bf/subscriptions/83ef9d05-4169-4ef9-9657-0e86b1eab1de/licenses',
    '/21vianet/receipts/a0000000-0000-4000-8000-000000000001',
    '/global/help/license-reassignment',
  ])
  expect(Object.keys(paths)).toEqual([
    'home',
    'customers',
    'subscriptions',
    'subscription',
    'upgrade',
    'licenses',
    'receipt',
    'help',
  ])
})

describe('what a person searches for', () => {
  test.each([
    'a&b=c',
    'Ünïcode Ω',
    '東京商事',
    '#top?x',
    '100 %',
    '../../etc',
    '"><script>alert(1)</script>',
    '\u202etxt',
  ])('comes back letter for letter from the address: %j', (search) => {
    const address = new URL(paths.customers('global', search), 'https://uplift.example')
    expect(address.pathname).toBe('/global/customers')
    expect([...address.searchParams]).toEqual([['search', search]])
    expect(address.hash).toBe('')
  })

  test('leaves no trace in the address where it is empty', () => {
    expect(paths.customers('global', '')).toBe('/global/customers')
    expect(paths.upgrade(ref, { plan: '', seats: undefined })).toBe(paths.upgrade(ref))
  })
})

describe('an id in an address', () => {
  const everywhere: readonly [string, (id: string) => unknown][] = [
    ['a link to the subscriptions', (id) => paths.subscriptions({ cloud: 'global', customerId: id })],
    ['a link to a subscription', (id) => paths.subscription({ ...ref, subscriptionId: id })],
    ['a link to the upgrade', (id) => paths.upgrade({ ...ref, subscriptionId: id })],
    ['a link to the licenses', (id) => paths.licenses({ ...ref, customerId: id })],
    ['a link to a receipt', (id) => paths.receipt({ cloud: 'global', intentId: id })],
    ['the customer of an address', (id) => customerRef({ cloud: 'global', customerId: id })],
    ['the subscription of an address', (id) => subscriptionRef({ ...ref, subscriptionId: id })],
    ['the customer of a subscription', (id) => subscriptionRef({ ...ref, customerId: id })],
    ['the receipt of an address', (id) => receiptRef({ cloud: 'global', intentId: id })],
  ]
  const bad = [
    '',
    '.',
    '..',
    '%2e%2e',
    '%2E%2E',
    '%2F',
    '%00',
    '%E0%A4%A',
    '../..',
    'relecloud',
    `${customerId}/..`,
    `${customerId}x`,
    `x${customerId}`,
    customerId.slice(1),
    customerId.replaceAll('-', ''),
    `${customerId}\n${customerId}`,
    `{${customerId}`,
    'b44bb1fb-c595-45b0-9e09-d657365580bg',
    'ｂ44bb1fb-c595-45b0-9e09-d657365580bf',
    'undefined',
    '__proto__',
  ]

  describe.each(everywhere)('as %s', (_where, use) => {
    test.each(bad)('is a bad link where it is no GUID: %j', (id) => {
      const failure = thrownBy(() => use(id))
      expect(failure).toBeInstanceOf(BadLink)
      expect(failure).toMatchObject({ name: 'BadLink', part: 'id', text: id })
    })

    test.each([
      customerId.toUpperCase(),
      `{${customerId}}`,
      `{${customerId.toUpperCase()}}`,
      ` ${customerId} `,
    ])('is written in one form, however it came: %j', (id) => {
      expect(use(id)).toEqual(use(customerId))
      expect(JSON.stringify(use(id))).toContain(customerId)
      expect(JSON.stringify(use(id))).not.toMatch(/[A-Z]{2}|\{b44/)
    })
  })

  test('that is missing is a bad link', () => {
    expect(thrownBy(() => customerRef({ cloud: 'global' }))).toMatchObject({ part: 'id', text: '' })
    expect(thrownBy(() => subscriptionRef({ cloud: 'global', customerId }))).toMatchObject({ part: 'id' })
    expect(thrownBy(() => receiptRef({ cloud: 'global' }))).toMatchObject({ part: 'id' })
  })
})

describe('the cloud in an address', () => {
  test.each(['global', '21vianet'] as const)('is known: %s', (cloud) => {
    expect(cloudFrom({ cloud })).toBe(cloud)
    expect(customerRef({ cloud, customerId }).cloud).toBe(cloud)
    expect(subscriptionRef({ ...ref, cloud }).cloud).toBe(cloud)
    expect(receiptRef({ cloud, intentId }).cloud).toBe(cloud)
  })

  test.each(['Global', '21Vianet', 'china', '', '..', 'gallatin', 'global ', 'toString', undefined])(
    'is a bad link where nobody operates it: %j',
    (cloud) => {
      for (const read of [cloudFrom, customerRef, subscriptionRef, receiptRef])
        expect(thrownBy(() => read({ cloud, customerId, subscriptionId, intentId }))).toMatchObject({
          name: 'BadLink',
          part: 'cloud',
          text: cloud ?? '',
        })
    },
  )

  test('is the global one for the frame of a page whose address names none, so that a bad link can be told', () => {
    expect(cloudOrGlobal({ cloud: '21vianet' })).toBe('21vianet')
    for (const cloud of ['global', 'china', '', undefined]) expect(cloudOrGlobal({ cloud })).toBe('global')
  })
})

describe('what a link fills in on the upgrade form', () => {
  test('is read as it stands, for the form to check', () => {
    expect(prefillFrom(new URLSearchParams('plan=ABC&seats=1.000&other=x'))).toEqual({
      plan: 'ABC',
      seats: '1.000',
    })
  })

  test('is nothing where the link says nothing', () => {
    expect(prefillFrom(new URLSearchParams(''))).toEqual({ plan: undefined, seats: undefined })
  })

  test('is the first where the link says it twice', () => {
    expect(prefillFrom(new URLSearchParams('seats=1&seats=2'))).toMatchObject({ seats: '1' })
  })

  test('comes back from the address it was written into', () => {
    const prefill = { plan: 'a&b', seats: '１８ %' }
    expect(prefillFrom(new URL(paths.upgrade(ref, prefill), 'https://uplift.example').searchParams)).toEqual(
      prefill,
    )
  })
})

function thrownBy(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('Nothing was thrown')
}
