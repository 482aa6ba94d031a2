import { describe, expect, it } from 'vitest'
import { type PlanId, planFrom, planOf, plans, serviceChanges } from '../../src/eligibility/index.ts'
import { tablePairs } from './published.ts'

describe('what users gain and lose', () => {
  it('from Business Premium to Enterprise E3 they lose Bookings and Outlook Customer Manager', () => {
    expect(changes('business-premium', 'e3')).toEqual({
      lost: ['Microsoft Bookings', 'Outlook Customer Manager'],
      gained: [
        { name: 'Azure Active Directory Rights', was: null },
        { name: 'Exchange Online (Plan 2)', was: 'Exchange Online (Plan 1)' },
        { name: 'Microsoft Forms (Plan E3)', was: 'Microsoft Forms (Plan E1)' },
        { name: 'Office 365 ProPlus', was: 'Office 365 Business' },
        { name: 'SharePoint Online (Plan 2)', was: 'SharePoint Online (Plan 1)' },
        { name: 'Stream for O365 E3', was: null },
        { name: 'To-Do (Plan 2)', was: 'To-Do (Plan 1)' },
      ],
    })
  })

  it('from Business Essentials to Enterprise E1 they gain StaffHub and Stream only', () => {
    expect(changes('business-essentials', 'e1')).toEqual({
      gained: [
        { name: 'Microsoft StaffHub', was: null },
        { name: 'Stream for O365 E1', was: null },
      ],
      lost: [],
    })
  })

  it('from Business to ProPlus the Office apps become others, and nothing else changes', () => {
    expect(changes('business', 'proplus')).toEqual({
      gained: [{ name: 'Office 365 ProPlus', was: 'Office 365 Business' }],
      lost: [],
    })
  })

  it('from Business to Business Premium OneDrive goes on within SharePoint', () => {
    const { gained, lost } = changes('business', 'business-premium')
    expect(lost).toEqual([])
    expect(gained).toContainEqual({
      name: 'SharePoint Online (Plan 1)',
      was: 'OneDrive for Business (Plan 1)',
    })
    expect(gained.filter(({ was }) => was === null).map(({ name }) => name)).toEqual([
      'Exchange Online (Plan 1)',
      'Flow for Office 365',
      'Microsoft Bookings',
      'Microsoft Planner',
      'Microsoft StaffHub',
      'Microsoft Teams',
      'Outlook Customer Manager',
      'PowerApps for Office 365',
      'Skype for Business Online (Plan 2)',
      'To-Do (Plan 1)',
      'Yammer Enterprise',
    ])
  })

  it('from Business Essentials to Business Premium the mobile-only Office is dropped', () => {
    expect(changes('business-essentials', 'business-premium')).toEqual({
      gained: [
        { name: 'Microsoft Bookings', was: null },
        { name: 'Microsoft StaffHub', was: null },
        { name: 'Office 365 Business', was: null },
        { name: 'Outlook Customer Manager', was: null },
      ],
      lost: ['Office Mobile Apps for Office 365'],
    })
  })

  it('from Enterprise E3 to E5 an edition of Stream becomes another, and nothing is lost', () => {
    const { gained, lost } = changes('e3', 'e5')
    expect(lost).toEqual([])
    expect(gained).toContainEqual({ name: 'Stream for O365 E5', was: 'Stream for O365 E3' })
    expect(gained).toContainEqual({ name: 'Phone System', was: null })
    expect(gained).toContainEqual({ name: 'Audio Conferencing', was: null })
    expect(gained).toContainEqual({ name: 'Power BI Pro', was: null })
  })

  it('of a service under the same name before and after, such as Flow, they are told nothing', () => {
    const { gained, lost } = changes('business-premium', 'e5')
    expect([...gained.map(({ name }) => name), ...lost]).not.toContain('Flow for Office 365')
  })

  it('of a plan that stays what it is there is nothing to tell', () => {
    for (const { id } of plans) expect(changes(id, id)).toEqual({ gained: [], lost: [] })
  })

  it.each(tablePairs)(
    'in the cloud $cloud, from $source to $target: in product words, each service once',
    (pair) => {
      const [source, target] = [pair.source, pair.target].map((name) =>
        planFrom({ offerId: null, offerName: name }),
      )
      if (!source || !target) throw new Error('No such plan')
      const { gained, lost } = serviceChanges(source, target)
      const names = [...gained.map(({ name }) => name), ...lost]
      expect(names.length).toBeGreaterThan(0)
      expect(new Set(names).size).toBe(names.length)
      // A code such as EXCHANGE_S_STANDARD is no word for a person.
      expect(names.filter((name) => /_|^[A-Z0-9]+$|Deskless/.test(name))).toEqual([])
      expect(gained.filter(({ name, was }) => name === was)).toEqual([])
      expect(gained.filter(({ was }) => was !== null && lost.includes(was))).toEqual([])
    },
  )

  it('a service of which a plan holds two editions under one name is told once', () => {
    const target = { ...planOf('business'), servicePlans: ['FLOW_O365_P1', 'FLOW_O365_P2'] }
    expect(serviceChanges(planOf('business'), target).gained).toEqual([
      { name: 'Flow for Office 365', was: null },
    ])
  })

  it('a service without a name in words is told by its code', () => {
    const target = { ...planOf('e1'), servicePlans: [...planOf('e1').servicePlans, 'NEW_SERVICE'] }
    expect(serviceChanges(planOf('e1'), target).gained).toEqual([{ name: 'NEW_SERVICE', was: null }])
  })
})

/** By name, since in which order they are told is no rule. */
function changes(source: PlanId, target: PlanId) {
  const { gained, lost } = serviceChanges(planOf(source), planOf(target))
  return { gained: gained.toSorted((a, b) => a.name.localeCompare(b.name, 'en')), lost: lost.toSorted() }
}
