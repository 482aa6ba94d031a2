import { globalCharacter, plan, planElsewhere } from './character.ts'

/** The service offers a target that the table lacks: Business to Enterprise E1 (recorded offers, 2019-01-11). */
export const fabrikamResidences = globalCharacter('fabrikam residences', {
  companyName: 'Fabrikam Residences',
  domain: 'fabrikamresidences.com',
  country: 'CA',
  extraTargets: ['e1'],
  drafts: { business: plan('business', 13, { assigned: 13 }) },
})

/** The service leaves out a target that the table has: no Enterprise E5 for Business (recorded offers, 2019-01-11). */
export const contosoSuites = globalCharacter('contoso suites', {
  companyName: 'Contoso Suites',
  domain: 'contososuites.com',
  withheldTargets: ['e5'],
  drafts: { business: plan('business', 44, { assigned: 40 }) },
})

/** Enterprise E3 from another partner: Business Premium has no way left, and this partner's list does not show why. */
export const terraFirm = globalCharacter('terra firm', {
  companyName: 'Terra Firm',
  domain: 'terrafirm.org',
  drafts: { premium: plan('business-premium', 20, { assigned: 18 }) },
  elsewhere: [planElsewhere('global', 'e3', 40)],
})

/** A plan nobody here knows: its name and its id are all there is to show. */
export const tasmanian = globalCharacter('tasmanian', {
  companyName: 'Tasmanian Traders',
  domain: 'tasmaniantraders.com',
  country: 'AU',
  drafts: {
    unknown: {
      offerId: 'E1B2C3D4-0000-4A5B-8C6D-7E8F90A1B2C3',
      offerName: 'Office 365 Moonbase Edition',
      quantity: 6,
    },
    essentials: plan('business-essentials', 6, { assigned: 6 }),
  },
})

/** What a service may say in some years: names of statuses, cycles and members that this version does not know. */
export const fincher = globalCharacter('fincher', {
  companyName: 'Fincher Architects',
  domain: 'fincherarchitects.com',
  drafts: {
    futureStatus: plan('business-essentials', 4, {
      wire: { status: 'hibernating', sovereignty: { zone: 'EU' } },
    }),
    futureCycle: plan('business', 4, { wire: { billingCycle: 'weekly', billingType: 'subscription_share' } }),
    renamed: plan('business-premium', 4, { offerName: 'Microsoft 365 Business Standard' }),
  },
})

/** Odd and missing members, one per row: each may cost its cell and never the list. */
export const wideAwake = globalCharacter('wide awake', {
  companyName: 'Wide Awake Coffee',
  domain: 'wideawakecoffee.com',
  drafts: {
    textQuantity: plan('business', 25, { wire: { quantity: '25' } }),
    halfQuantity: plan('business', 25, { wire: { quantity: 25.5 } }),
    hugeQuantity: plan('business', 25, { wire: { quantity: 1e21 } }),
    blankDates: plan('business', 3, {
      wire: { creationDate: '2015-11-25T06: 41: 12Z', commitmentEndDate: '' },
    }),
    firstDay: plan('business', 3, { wire: { effectiveStartDate: '0001-01-01T00:00:00Z' } }),
    noName: plan('business', 3, { wire: { offerName: null, friendlyName: null } }),
    noStatus: plan('business', 3, { wire: { status: null } }),
    numberStatus: plan('business', 3, { wire: { status: 1, billingCycle: 2 } }),
    noLinks: plan('business', 3, { wire: { links: null, attributes: null } }),
    noId: plan('business', 3, { wire: { id: null } }),
  },
})

/** Another relationship than reseller: rights over the customer, and no bill. */
export const olympia = globalCharacter('olympia', {
  companyName: 'Olympia Seminars',
  domain: 'olympiaseminars.com',
  relationship: 'advisor',
  drafts: { essentials: plan('business-essentials', 17, { assigned: 14 }) },
})

/** A subscription given for free, and one whose renewal is switched off. */
export const justDreaming = globalCharacter('just dreaming', {
  companyName: 'Just Dreaming Hotels',
  domain: 'justdreaming.com',
  country: 'FR',
  drafts: {
    benefit: plan('e1', 2, { wire: { billingType: 'benefit', unitType: 'Benefit' } }),
    ending: plan('business-essentials', 13, { assigned: 13, autoRenewEnabled: false, renewsInDays: 2 }),
  },
})
