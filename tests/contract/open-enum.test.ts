import { describe, expect, it } from 'vitest'
import {
  billingCycles,
  billingTypes,
  type Codec,
  customer,
  isKnown,
  provisioningStatus,
  relationships,
  subscription,
  subscriptionStatuses,
  upgrade,
  upgradeError,
  upgradeErrorCodes,
  upgradeResult,
  upgradeTypes,
} from '../../src/contract/index.ts'

interface Enum {
  readonly of: string
  readonly member: string
  readonly codec: Codec<unknown>
  /** .NET names in the order of their numbers. */
  readonly names: readonly string[]
  /** Written as a number. */
  readonly numbers?: true
}

// Numbers and .NET names as in the SDK for .NET 3.4.0 (2023-06), written down here once more and by hand.
const statuses = ['None', 'Active', 'Suspended', 'Deleted', 'Expired', 'Pending', 'Disabled']
const cycles = ['Unknown', 'Monthly', 'Annual', 'None', 'OneTime', 'Triennial', 'Biennial']
const ways = ['None', 'UpgradeOnly', 'UpgradeWithLicenseTransfer']
const enums: readonly Enum[] = [
  { of: 'a subscription', member: 'status', codec: subscription, names: statuses },
  { of: 'a subscription', member: 'billingCycle', codec: subscription, names: cycles },
  {
    of: 'a subscription',
    member: 'billingType',
    codec: subscription,
    names: ['None', 'Usage', 'License', 'Benefit'],
  },
  {
    of: 'a subscription',
    member: 'contractType',
    codec: subscription,
    names: ['Subscription', 'ProductKey', 'RedemptionCode'],
  },
  {
    of: 'a provisioning status',
    member: 'status',
    codec: provisioningStatus,
    names: ['Success', 'Pending', 'Failed'],
  },
  {
    of: 'a customer',
    member: 'relationshipToPartner',
    codec: customer,
    names: ['Unknown', 'Reseller', 'Advisor', 'Syndication', 'MicrosoftSupport', 'None'],
  },
  { of: 'an upgrade', member: 'upgradeType', codec: upgrade, names: ways },
  { of: 'an upgrade result', member: 'upgradeType', codec: upgradeResult, names: ways, numbers: true },
  {
    of: 'an upgrade error',
    member: 'code',
    codec: upgradeError,
    numbers: true,
    names: [
      'Other',
      'DelegatedAdminPermissionsDisabled',
      'SubscriptionStatusNotActive',
      'ConflictingServiceTypes',
      'ConcurrencyConflicts',
      'UserContextRequired',
      'SubscriptionAddOnsPresent',
      'SubscriptionDoesNotHaveAnyUpgradePaths',
      'SubscriptionTargetOfferNotFound',
      'SubscriptionNotProvisioned',
      'OfferDoesNotSupportBillingCycle',
      'InsufficientGranularAdminPermissions',
    ],
  },
]

describe.each(enums)('$member of $of', ({ member, codec, names, numbers = false }) => {
  const cases = names.map((name, number) => ({ name, number, snake: snakeCase(name) }))

  it.each(cases)('$snake is read in every form it may come in', ({ name, number, snake }) => {
    const camel = name.charAt(0).toLowerCase() + name.slice(1)
    const forms = [
      number,
      String(number),
      name,
      camel,
      snake,
      snake.toUpperCase(),
      name.toUpperCase(),
      ` ${snake} `,
    ]
    for (const form of forms) expect([form, decoded(form)]).toEqual([form, snake])
  })

  it.each(cases)(
    `$snake is written as ${numbers ? 'its number' : 'snake_case'}`,
    ({ name, number, snake }) => {
      expect(encoded(name)).toBe(numbers ? number : snake)
    },
  )

  it.each([
    'new_thing',
    'NewThing',
    'NEWTHING',
    ' odd ',
    '-',
    '_',
    '1.5',
    '-1',
    '007',
    '1e3',
    '９',
    'constructor',
    '__proto__',
  ])('a value this version does not know is kept letter for letter and written back: %j', (unknown) => {
    expect(decoded(unknown)).toBe(unknown === '007' && names.length > 7 ? snakeCase(names[7] ?? '') : unknown)
    if (decoded(unknown) === unknown) expect(encoded(unknown)).toBe(unknown)
  })

  it.each([99, 1e6, -1, 2.5])('a number this version does not know is kept as a text: %d', (unknown) => {
    expect(decoded(unknown)).toBe(String(unknown))
    expect(decoded(encoded(unknown))).toBe(String(unknown))
  })

  it('a whole number this version does not know is written as a number again, while it is exact', () => {
    for (const unknown of [99, 999_999_999_999_999]) {
      expect(encoded(unknown)).toBe(unknown)
      expect(encoded(String(unknown))).toBe(unknown)
    }
    expect(encoded('9999999999999999')).toBe('9999999999999999')
    if (names.length < 9) expect(encoded(9)).toBe(9)
  })

  it.each([[null], [undefined], [''], ['  '], [true], [{}], [[]], [[1]]])('%j is no value', (odd) => {
    expect(decoded(odd)).toBeNull()
    expect(encoded(odd)).toBeUndefined()
  })

  function resource(value: unknown) {
    return { id: 'a', targetOffer: { id: 'a' }, [member]: value }
  }

  function decoded(value: unknown): unknown {
    return (codec.decode(resource(value)) as Record<string, unknown> | null)?.[member]
  }

  function encoded(value: unknown): unknown {
    return (codec.encode(codec.decode(resource(value))) as Record<string, unknown>)[member]
  }
})

it('the lists of names hold every value once, in the order of the numbers', () => {
  const lists = [
    subscriptionStatuses,
    billingCycles,
    billingTypes,
    relationships,
    upgradeTypes,
    upgradeErrorCodes,
  ]
  const owed = [statuses, cycles, ...[2, 5, 6, 8].map((position) => enums[position]?.names ?? [])]
  expect(lists).toEqual(owed.map((names) => names.map(snakeCase)))
})

describe('whether a value is one that this version knows', () => {
  it.each(upgradeTypes)('%s is', (name) => {
    expect(isKnown(upgradeTypes, name)).toBe(true)
  })

  it.each(['UpgradeOnly', 'upgrade', '', '1', null])('%j is not', (value) => {
    expect(isKnown(upgradeTypes, value)).toBe(false)
  })
})

function snakeCase(name: string): string {
  return name.replace(/(?<=.)[A-Z]/g, (letter) => `_${letter}`).toLowerCase()
}
