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

/** Two reasons at once on one subscription: suspended, and an add-on on it. */
export const fabrikam = globalCharacter('fabrikam', {
  companyName: 'Fabrikam, Inc.',
  domain: 'fabrikam.com',
  drafts: {
    business: plan('business', 5, { status: 'suspended', renewsInDays: 100 }),
    storage: storageFor('business', 2, { status: 'suspended', renewsInDays: 100 }),
    premium: plan('business-premium', 40, { assigned: 37 }),
  },
})
