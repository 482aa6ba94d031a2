import { describe, expect, it } from 'vitest'
import {
  type Assessment,
  assessUpgrades,
  ledgerRows,
  offeredTargets,
  planOf,
} from '../../src/eligibility/index.ts'
import { anUpgrade, aSubscription, aSubscriptionOf, someFacts } from '../support/builders.ts'

const e3 = '796B6B5F-613C-4E24-A17C-EBA730D49C02'
const e5 = 'A044B16A-1861-4308-8086-A3A3B506FAC2'
const refusal = { code: 2, description: 'Not active.' }

describe('the entries of the service for one target', () => {
  it('are one target, whatever the case of its id', () => {
    const [first, ...others] = offeredTargets([
      anUpgrade({ targetOffer: { id: e3.toLowerCase(), name: 'first' }, upgradeType: 'upgrade_only' }),
      anUpgrade({ targetOffer: { id: e5 } }),
      anUpgrade({ targetOffer: { id: e3 } }),
    ])
    expect(first?.offer).toMatchObject({ id: e3.toLowerCase(), name: 'first' })
    expect(others.map(({ offer }) => offer.id)).toEqual([e5])
  })

  it('offer the way that moves the licenses where that is allowed, wherever it stands', () => {
    const only = anUpgrade({ upgradeType: 'upgrade_only' })
    const transfer = anUpgrade({ upgradeType: 2 })
    for (const entries of [
      [only, transfer],
      [transfer, only],
    ])
      expect(offeredTargets(entries)).toMatchObject([
        { way: { upgradeType: 'upgrade_with_license_transfer' }, errors: [] },
      ])
  })

  it('offer the upgrade alone where moving the licenses is refused, and then show no errors', () => {
    const entries = [
      anUpgrade({ isEligible: false, upgradeErrors: [{ code: 11 }] }),
      anUpgrade({ upgradeType: 'UpgradeOnly' }),
    ]
    expect(offeredTargets(entries)).toMatchObject([{ way: { upgradeType: 'upgrade_only' }, errors: [] }])
  })

  it.each([
    ['eligible, and errors beside it', { isEligible: true, upgradeErrors: [refusal] }],
    ['not eligible', { isEligible: false, upgradeErrors: [refusal] }],
    ['not eligible without a reason', { isEligible: false }],
    ['isEligible missing', { isEligible: undefined }],
    ['isEligible as a text', { isEligible: 'true' }],
    ['an upgrade type nobody knows', { upgradeType: 'upgrade_by_carrier_pigeon' }],
    ['a number of an upgrade type nobody knows', { upgradeType: 3 }],
    ['the upgrade type "none"', { upgradeType: 'none' }],
    ['no upgrade type', { upgradeType: null }],
    ['errors that cannot be read', { upgradeErrors: ['no'] }],
  ])('refuse with %s', (_what, members) => {
    expect(offeredTargets([anUpgrade(members)])).toMatchObject([{ offer: { id: e3 }, way: null }])
  })

  it('never choose a way nobody knows, also where it comes first and is the only one allowed', () => {
    const [target] = offeredTargets([
      anUpgrade({ upgradeType: 'teleport' }),
      anUpgrade({ upgradeType: 'upgrade_only', isEligible: false, upgradeErrors: [refusal] }),
    ])
    expect(target?.way).toBeNull()
    expect(target?.errors).toMatchObject([{ code: 'subscription_status_not_active' }])
  })

  it('give every reason once, also where every entry repeats it', () => {
    const entries = [
      anUpgrade({
        isEligible: false,
        upgradeErrors: [refusal, { code: 6 }, { code: 6, description: 'Archiving' }],
      }),
      anUpgrade({ isEligible: false, upgradeErrors: [refusal, { code: 'new_code' }, refusal] }),
    ]
    const [target] = offeredTargets(entries)
    expect(target?.errors.map(({ code, description }) => [code, description])).toEqual([
      ['subscription_status_not_active', 'Not active.'],
      ['subscription_add_ons_present', null],
      ['subscription_add_ons_present', 'Archiving'],
      ['new_code', null],
    ])
  })

  it('that are the same twice are one', () => {
    expect(offeredTargets([anUpgrade(), anUpgrade()])).toHaveLength(1)
  })

  it('are none where the service names none, which is an answer too', () => {
    expect(offeredTargets([])).toEqual([])
  })
})

describe('the ledger of what we predict and what the service answers', () => {
  const premium = assessUpgrades(someFacts())

  it('has a target of the table that the service does not name, without a way to submit it', () => {
    expect(rows(premium, [anUpgrade()])).toEqual([
      ['e3', 'predicted', 'way'],
      ['e5', 'predicted', 'not named'],
    ])
  })

  it('has a target of the table that the service refuses', () => {
    expect(rows(premium, [anUpgrade({ isEligible: false })])[0]).toEqual(['e3', 'predicted', 'refused'])
  })

  it('has a target that only the service names, after those of the table', () => {
    const only = [anUpgrade({ targetOffer: { id: planOf('e1').offerIds.global } }), anUpgrade()]
    expect(rows(premium, only)).toEqual([
      ['e3', 'predicted', 'way'],
      ['e5', 'predicted', 'not named'],
      ['e1', 'not predicted', 'way'],
    ])
  })

  it('has a target that nobody here knows, under its own id', () => {
    const unknown = anUpgrade({
      targetOffer: { id: 'DB5E0B1C-9CC3-459C-9D08-C61993959FD3', name: 'Office 365 E4' },
    })
    expect(ledgerRows(premium, [unknown])[2]).toMatchObject({
      offerId: 'DB5E0B1C-9CC3-459C-9D08-C61993959FD3',
      plan: null,
      predicted: null,
      offered: { offer: { name: 'Office 365 E4' } },
    })
  })

  it('has each target once, whatever the case of its id', () => {
    expect(rows(premium, [anUpgrade({ targetOffer: { id: e3.toLowerCase() } })])).toHaveLength(2)
    expect(ledgerRows(premium, [anUpgrade({ targetOffer: { id: e3.toLowerCase() } })])[0]?.offerId).toBe(e3)
  })

  it('recognizes a target by its name where its id is not public', () => {
    const assessment = assessUpgrades(
      someFacts({ cloud: '21vianet', subscription: aSubscriptionOf('business-premium') }),
    )
    const real = anUpgrade({
      targetOffer: { id: 'ABCDABCD-0000-0000-0000-ABCDABCDABCD', name: 'Office 365 企业版 E3' },
    })
    expect(rows(assessment, [real])).toEqual([['e3', 'predicted', 'way']])
    expect(ledgerRows(assessment, [real])[0]?.offered?.offer.id).toBe('ABCDABCD-0000-0000-0000-ABCDABCDABCD')
  })

  it('goes by the id before the name, and loses no offer of the same name', () => {
    const sameName = anUpgrade({
      targetOffer: { id: 'ABCDABCD-0000-0000-0000-ABCDABCDABCD', name: 'Office 365 Enterprise E3' },
      isEligible: false,
    })
    expect(rows(premium, [sameName, anUpgrade()])).toEqual([
      ['e3', 'predicted', 'way'],
      ['e5', 'predicted', 'not named'],
      ['e3', 'not predicted', 'refused'],
    ])
  })

  it('has what the service names for a subscription that we say has no target', () => {
    const none = assessUpgrades(
      someFacts({ subscription: aSubscription({ offerId: null, offerName: 'Unheard of' }) }),
    )
    expect(rows(none, [anUpgrade()])).toEqual([['e3', 'not predicted', 'way']])
  })

  it('has the targets of the table alone where the service names none', () => {
    expect(rows(premium, [])).toEqual([
      ['e3', 'predicted', 'not named'],
      ['e5', 'predicted', 'not named'],
    ])
  })

  function rows(assessment: Assessment, upgrades: Parameters<typeof ledgerRows>[1]) {
    return ledgerRows(assessment, upgrades).map(({ plan, predicted, offered }) => [
      plan?.id,
      predicted ? 'predicted' : 'not predicted',
      offered === null ? 'not named' : offered.way ? 'way' : 'refused',
    ])
  }
})
