import { describe, expect, it } from 'vitest'
import { isOffered, upgrade, upgradeResult } from '../../src/contract/index.ts'
import { anUpgrade } from '../support/builders.ts'

describe('an upgrade is offered only where the service says so and nothing speaks against it', () => {
  it('eligible and without errors it is', () => {
    expect(isOffered(anUpgrade({ isEligible: true, upgradeErrors: [] }))).toBe(true)
    expect(isOffered(anUpgrade({ upgradeErrors: null }))).toBe(true)
    expect(isOffered(anUpgrade({ upgradeErrors: undefined }))).toBe(true)
  })

  it.each([[false], [null], [undefined], ['true'], ['True'], [1], ['yes'], [{}], [[true]]])(
    'with isEligible %j it is not',
    (isEligible) => {
      expect(isOffered(anUpgrade({ isEligible }))).toBe(false)
    },
  )

  it.each([
    [[{ code: 2 }]],
    [[{ code: 'new_code' }]],
    [[{}]],
    [['subscription_status_not_active']],
    [[2]],
    [[null]],
    [[[]]],
    [{ code: 2 }],
    ['subscription_status_not_active'],
    [2],
    [false],
  ])('with upgradeErrors %j it is not: an error that cannot be read is still an error', (upgradeErrors) => {
    expect(isOffered(anUpgrade({ upgradeErrors }))).toBe(false)
  })
})

describe('an upgrade error', () => {
  it.each([
    [2, 'subscription_status_not_active'],
    ['2', 'subscription_status_not_active'],
    ['SubscriptionStatusNotActive', 'subscription_status_not_active'],
    ['subscription_status_not_active', 'subscription_status_not_active'],
    [12, '12'],
    ['new_code', 'new_code'],
    [null, null],
    ['', null],
  ])('with code %j is shown as %j', (code, owed) => {
    const { upgradeErrors } = anUpgrade({ upgradeErrors: [{ code, description: 'why' }] })
    expect(upgradeErrors).toMatchObject([{ code: owed, description: 'why' }])
  })

  it('keeps every member the documentation names', () => {
    const said = { code: 2, description: 'Not active.', additionalDetails: 'suspended' }
    const entry = anUpgrade({ upgradeErrors: [said] })
    expect(upgrade.encode(entry)).toMatchObject({ upgradeErrors: [said] })
  })

  it('that is no list is one error, read as far as it can be', () => {
    expect(anUpgrade({ upgradeErrors: { code: 6 } }).upgradeErrors).toMatchObject([
      { code: 'subscription_add_ons_present' },
    ])
  })
})

describe('an upgrade without a target', () => {
  it.each([[undefined], [null], ['E3'], [{}], [{ name: 'Office 365 Enterprise E3' }], [[{ id: 'E3' }]]])(
    'names none and is no upgrade: %j',
    (targetOffer) => {
      expect(upgrade.decode({ targetOffer, upgradeType: 1, isEligible: true })).toBeNull()
    },
  )
})

describe('the answer to an upgrade', () => {
  it('tells the three outcomes apart', () => {
    const done = upgradeResult.decode({ targetSubscriptionID: 'new', upgradeErrors: [], licenseErrors: [] })
    expect(done).toMatchObject({ targetSubscriptionId: 'new', upgradeErrors: [], licenseErrors: [] })
    const refused = upgradeResult.decode({ upgradeErrors: [{ code: 2 }] })
    expect(refused?.upgradeErrors).toMatchObject([{ code: 'subscription_status_not_active' }])
    const followUp = upgradeResult.decode({ targetSubscriptionId: 'new', licenseErrors: [{ name: 'Ida' }] })
    expect(followUp?.licenseErrors).toMatchObject([{ name: 'Ida', errors: [] }])
  })

  it.each([[[7]], [['no']], [[null]], [{}], ['no']])('an odd refusal %j is no success', (upgradeErrors) => {
    expect(upgradeResult.decode({ targetSubscriptionId: 'new', upgradeErrors })?.upgradeErrors).toHaveLength(
      1,
    )
  })

  it('counts every user whose licenses did not move, readable or not', () => {
    const licenseErrors = [{ name: 'Ida' }, 'Bo', null, { Email: 'c@relecloud.example' }]
    const result = upgradeResult.decode({ licenseErrors })
    expect(result?.licenseErrors.map(({ name, email }) => name ?? email)).toEqual([
      'Ida',
      null,
      null,
      'c@relecloud.example',
    ])
  })

  it('names accounts and services: users, and per user the faults with their data', () => {
    const wire = {
      userObjectId: 'a9ef48bb-8758-4590-a312-d4a47bfaded4',
      name: 'Ida',
      email: 'ida@relecloud.example',
      errors: [{ code: 60012, description: 'No licenses left.', data: ['Exchange Online (Plan 2)'] }],
    }
    const result = upgradeResult.decode({ licenseErrors: [wire] })
    expect(result?.licenseErrors).toMatchObject([{ ...wire, errors: [{ ...wire.errors[0], code: '60012' }] }])
    expect(upgradeResult.encode(result)).toEqual({ upgradeErrors: [], licenseErrors: [wire] })
  })

  it('an empty object is an answer that promises nothing', () => {
    expect(upgradeResult.decode({})).toMatchObject({ targetSubscriptionId: null, upgradeErrors: [] })
  })
})
