import { globalCharacter, plan, product, storageFor } from './character.ts'

/** The first in the list: an ordinary sale. Three plans are open; Enterprise E5 is blocked by Power BI Pro. */
export const contoso = globalCharacter('contoso', {
  id: 'a3f1d0c2-6f0b-4b7e-9c55-1d2e3f4a5b6c',
  companyName: 'Contoso Ltd.',
  domain: 'contoso.com',
  customDomains: ['contoso.com', 'contoso.onmicrosoft.com'],
  drafts: {
    essentials: plan('business-essentials', 18, { assigned: 16, boughtDaysAgo: 709, renewsInDays: 21 }),
    powerBi: product('Power BI Pro', 5, { assigned: 4, billingCycle: 'annual', renewsInDays: 100 }),
    visio: product('Visio Online Plan 2', 2, { assigned: 2, billingCycle: 'annual', renewsInDays: 209 }),
  },
})

/** Two reasons at once on one subscription: suspended, and an add-on on it; beside it one that can be upgraded. */
export const fabrikam = globalCharacter('fabrikam', {
  companyName: 'Fabrikam, Inc.',
  domain: 'fabrikam.com',
  drafts: {
    business: plan('business', 5, { status: 'suspended', renewsInDays: 100 }),
    storage: storageFor('business', 2, { status: 'suspended', renewsInDays: 100 }),
    essentials: plan('business-essentials', 40, { assigned: 37, friendlyName: 'Front desks' }),
  },
})

/** A Japanese customer with the plan most of them have; everything is open. */
export const adworks = globalCharacter('adworks', {
  companyName: '株式会社アドワークス',
  domain: 'adworks.co.jp',
  country: 'JP',
  drafts: {
    premium: plan('business-premium', 60, { assigned: 58, billingCycle: 'annual', renewsInDays: 61 }),
    visio: product('Visio Online Plan 2', 3, { assigned: 3 }),
  },
})

/** Nothing but Office 365 Business: the first row of the published table, undisturbed. */
export const wideWorldImporters = globalCharacter('wide world importers', {
  companyName: 'Wide World Importers',
  domain: 'wideworldimporters.com',
  country: 'NL',
  drafts: { business: plan('business', 12, { assigned: 12 }) },
})

/** Nothing but Business Premium: the second row of the published table, undisturbed. */
export const adventureWorks = globalCharacter('adventure works', {
  companyName: 'Adventure Works Cycles',
  domain: 'adventure-works.com',
  drafts: { premium: plan('business-premium', 25, { assigned: 22, billingCycle: 'annual' }) },
})

/** Nothing but Business Essentials: the third row of the published table, undisturbed. */
export const tailspin = globalCharacter('tailspin', {
  companyName: 'Tailspin Toys',
  domain: 'tailspintoys.com',
  drafts: { essentials: plan('business-essentials', 9, { assigned: 7 }) },
})

/** ProPlus is a target of the table and has no row as a source. */
export const proseware = globalCharacter('proseware', {
  companyName: 'Proseware, Inc.',
  domain: 'proseware.com',
  country: 'GB',
  drafts: { proplus: plan('proplus', 80, { assigned: 74, billingCycle: 'annual' }) },
})

/** Enterprise E1 has no row in the table either. */
export const lucerne = globalCharacter('lucerne', {
  companyName: 'Lucerne Publishing',
  domain: 'lucernepublishing.com',
  country: 'CH',
  drafts: { e1: plan('e1', 45, { assigned: 45 }) },
})

/** The largest plan that is sold here as a source, with a number of licenses no Business plan could have. */
export const northwind = globalCharacter('northwind', {
  companyName: 'Northwind Traders',
  domain: 'northwindtraders.com',
  drafts: { e3: plan('e3', 5_000, { assigned: 4_812, billingCycle: 'annual' }) },
})

/** At the top of the table: nothing is above Enterprise E5. */
export const consolidated = globalCharacter('consolidated', {
  companyName: 'Consolidated Messenger',
  domain: 'consolidatedmessenger.com',
  drafts: { e5: plan('e5', 150, { assigned: 150, billingCycle: 'annual' }) },
})

/** No subscription at all. */
export const fourthCoffee = globalCharacter('fourth coffee', {
  companyName: 'Fourth Coffee',
  domain: 'fourthcoffee.com',
  drafts: {},
})

/** At the bound of a Business plan: 300 licenses. Only an Enterprise plan takes more. */
export const humongous = globalCharacter('humongous', {
  companyName: 'Humongous Insurance',
  domain: 'humongousinsurance.com',
  drafts: { essentials: plan('business-essentials', 300, { assigned: 300 }) },
})

/** One license, and nobody uses it. */
export const firstUp = globalCharacter('first up', {
  companyName: 'First Up Consultants',
  domain: 'firstupconsultants.com',
  drafts: { business: plan('business', 1) },
})

/** Products outside the table first; the plan that can be upgraded comes last and is billed by the year. */
export const trey = globalCharacter('trey', {
  companyName: 'Trey Research',
  domain: 'treyresearch.net',
  drafts: {
    visio: product('Visio Online Plan 2', 4, { assigned: 1 }),
    project: product('Project Online Professional', 6, { assigned: 6, billingCycle: 'annual' }),
    essentials: plan('business-essentials', 33, { assigned: 30, billingCycle: 'annual' }),
  },
})

/** More subscriptions than fit on a screen: sixty-four of them. */
export const margies = globalCharacter("margie's travel", {
  companyName: "Margie's Travel",
  domain: 'margiestravel.com',
  drafts: Object.fromEntries(
    Array.from({ length: 64 }, (_, index) => [
      `visio${index + 1}`,
      product('Visio Online Plan 2', index + 1, {
        friendlyName: `Visio, branch ${index + 1}`,
        assigned: index,
        renewsInDays: 5 + index * 5,
      }),
    ]),
  ),
})
