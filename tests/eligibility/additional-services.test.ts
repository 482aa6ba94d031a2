import { describe, expect, it } from 'vitest'
import {
  additionalServiceTypes,
  assessUpgrades,
  type HeldSubscription,
  planFrom,
  plans,
  type ServiceType,
  serviceTypes,
  serviceTypesOf,
} from '../../src/eligibility/index.ts'
import { aHeldProduct, aSubscription, someFacts } from '../support/builders.ts'
import { recordedOffers, tablePairs } from './published.ts'
// Service plans by product: "Product names and service plan identifiers for licensing", 2019-04-15; `additional` are
// the differences for the pairs of the tables, worked out apart from the code.
import recorded from './service-plans.json' with { type: 'json' }

type Additional = Record<string, { added: string[]; dropped: string[] }>

// One service a user can have only once, by the names of its service plans.
const exclusive: readonly (readonly [ServiceType, RegExp])[] = [
  ['exchange', /^EXCHANGE_S_(STANDARD|ENTERPRISE)$/],
  ['sharepoint', /^SHAREPOINT(STANDARD|ENTERPRISE)$|^ONEDRIVE/],
  ['skype', /^MCOSTANDARD$/],
  ['teams', /^TEAMS/],
  ['office_apps', /^OFFICE_BUSINESS$|^OFFICESUBSCRIPTION$/],
  ['yammer', /^YAMMER/],
  ['power_bi', /^BI_AZURE/],
  ['phone_system', /^MCOEV$/],
  ['audio_conferencing', /^MCOMEETADV$/],
  ['rights_management', /^RMS_/],
  ['cloud_app_security', /^ADALLOM/],
  ['threat_protection', /^THREAT/],
  ['ediscovery', /^EQUIVIO/],
  ['customer_lockbox', /^LOCKBOX/],
  ['analytics', /^EXCHANGE_ANALYTICS$/],
]

const recordedPairs = tablePairs.filter(({ source }) => !source.includes('India'))
const featurePlans =
  /^(FLOW|POWERAPPS|FORMS|SWAY|BPOS_S_TODO|STREAM|PROJECTWORKMANAGEMENT|Deskless|SHAREPOINTWAC|MICROSOFTBOOKINGS|O365_SB|OFFICEMOBILE)/

describe.each(recordedPairs)('in the cloud $cloud, from $source to $target', ({ cloud, source, target }) => {
  const key = `${cloud}: ${source} -> ${target}`
  const { added, dropped } = (recorded.additional as Additional)[key] ?? { added: ['missing'], dropped: [] }
  const addedTypes = typesOf(added)

  it('the plans differ in the service plans that were recorded', () => {
    const [before, after] = [servicePlansOf(source), servicePlansOf(target)]
    expect(after.filter((name) => !before.includes(name)).sort()).toEqual([...added].sort())
    expect(before.filter((name) => !after.includes(name)).sort()).toEqual([...dropped].sort())
  })

  it('the additional services are those kinds, and feature plans are none', () => {
    expect(additionalServiceTypes(servicePlansOf(source), servicePlansOf(target))).toEqual(addedTypes)
  })

  it.each(recordedOffers.map(([name]) => name).filter((name) => name !== target))(
    'another subscription of %s blocks exactly where it includes one of them',
    (other) => {
      const shared = typesOf(recorded.plans[other]).filter((type) => addedTypes.includes(type))
      const verdict = verdictOn([aHeldProduct(other, { own: false })])
      if (shared.length === 0)
        expect(verdict).toEqual({ condition: 'additional_services', verdict: 'passes' })
      else
        expect(verdict).toMatchObject({
          verdict: 'blocks',
          reason: { code: 'services_already_held', services: shared, by: [{ name: other, own: false }] },
        })
    },
  )

  function verdictOn(held: readonly HeldSubscription[]) {
    const subscription = aSubscription({ offerId: null, offerName: source })
    const { targets } = assessUpgrades(someFacts({ cloud, subscription, held }))
    return targets
      .find((row) => row.target.name === target)
      ?.verdicts.find(({ condition }) => condition === 'additional_services')
  }
})

it('every recorded pair of the tables is tried', () => {
  expect(recordedPairs.map(({ cloud, source, target }) => `${cloud}: ${source} -> ${target}`).sort()).toEqual(
    Object.keys(recorded.additional).sort(),
  )
})

describe('the plans of India', () => {
  it.each(plans.filter(({ id }) => id.endsWith('-india')))(
    '$name has the services of the same plan elsewhere',
    (plan) => {
      expect(plan.servicePlans).toEqual(servicePlansOf(plan.name.replace(/ India$/, '')))
    },
  )
})

describe('kinds of service', () => {
  it.each(Object.entries(recorded.plans))('%s has the kinds its service plans say', (_name, servicePlans) => {
    expect(serviceTypesOf(servicePlans)).toEqual(typesOf(servicePlans))
  })

  it('feature plans, which nearly every pair of plans shares, are of no kind', () => {
    const features = Object.values(recorded.plans)
      .flat()
      .filter((name) => featurePlans.test(name))
    expect(features.length).toBeGreaterThan(20)
    expect(serviceTypesOf(features)).toEqual([])
  })

  it('every service plan of the tables is either of one kind or a feature plan', () => {
    const all = [...new Set(Object.values(recorded.plans).flat())]
    expect(all.filter((name) => serviceTypesOf([name]).length !== (featurePlans.test(name) ? 0 : 1))).toEqual(
      [],
    )
  })

  it('come once each, in one order', () => {
    expect(serviceTypesOf(['TEAMS1', 'EXCHANGE_S_ENTERPRISE', 'TEAMS1', 'EXCHANGE_S_STANDARD'])).toEqual([
      'exchange',
      'teams',
    ])
    expect(exclusive.map(([type]) => type)).toEqual(serviceTypes)
  })
})

it('Enterprise E1 adds nothing exclusive to Business Essentials, so nothing a customer has can stand in its way', () => {
  const everything = plans.filter(({ id }) => id !== 'e1').map(({ name }) => aHeldProduct(name))
  const subscription = aSubscription({ offerId: null, offerName: 'Office 365 Business Essentials' })
  for (const heldIsComplete of [true, false]) {
    const held = [...everything, aHeldProduct('Some product nobody knows')]
    const { targets } = assessUpgrades(someFacts({ subscription, held, heldIsComplete }))
    const e1 = targets.find(({ target }) => target.id === 'e1')
    expect(e1?.verdicts.find(({ condition }) => condition === 'additional_services')?.verdict).toBe('passes')
  }
})

function typesOf(servicePlans: readonly string[]): ServiceType[] {
  return exclusive
    .filter(([, pattern]) => servicePlans.some((name) => pattern.test(name)))
    .map(([type]) => type)
}

function servicePlansOf(name: string): readonly string[] {
  return planFrom({ offerId: null, offerName: name })?.servicePlans ?? []
}
