import { type TroubleKind, troubleKinds } from '../backend/license-troubles.ts'
import type { TroubledUser } from '../backend/records.ts'
import { globalCharacter, plan } from './character.ts'

const services: { readonly [kind in TroubleKind]: readonly string[] } = {
  no_license_left: [],
  usage_location_missing: [],
  conflicting_service_plans: ['Exchange Online (Plan 1)', 'Exchange Online (Plan 2)'],
  depends_on_other_product: ['Skype for Business Online (Plan 2)'],
  group_assigned: [],
  duplicate_proxy_address: ['Exchange Online (Plan 2)'],
}

function troubled(name: string, ...kinds: readonly TroubleKind[]): TroubledUser {
  return { name, troubles: kinds.map((kind) => ({ kind, services: services[kind] })) }
}

/** Done with follow-up, one person: no usage location. */
export const parnell = globalCharacter('parnell', {
  companyName: 'Parnell Aerospace',
  domain: 'parnellaerospace.com',
  drafts: { essentials: plan('business-essentials', 24, { assigned: 24 }) },
  troubledUsers: [troubled('Adele Vance', 'usage_location_missing')],
})

/** Done with follow-up, every cause once and two on one person. */
export const tailwind = globalCharacter('tailwind', {
  companyName: 'Tailwind Traders',
  domain: 'tailwindtraders.com',
  drafts: { business: plan('business', 30, { assigned: 30 }) },
  troubledUsers: [
    troubled('Alex Wilber', 'no_license_left'),
    troubled('Christie Cline', 'usage_location_missing'),
    troubled('Debra Berger', 'conflicting_service_plans'),
    troubled('Diego Siciliani', 'depends_on_other_product'),
    troubled('Grady Archie', 'group_assigned'),
    troubled('Henrietta Müller', 'duplicate_proxy_address'),
    troubled('Isaiah Langer', 'usage_location_missing', 'conflicting_service_plans'),
    troubled('佐藤 美咲', 'usage_location_missing'),
  ],
})

/** Done with follow-up, more people than fit on a screen. */
export const lakeshore = globalCharacter('lakeshore', {
  companyName: 'Lakeshore Retail',
  domain: 'lakeshoreretail.com',
  drafts: { premium: plan('business-premium', 260, { assigned: 251 }) },
  troubledUsers: Array.from({ length: 40 }, (_, index) =>
    troubled(`Store Clerk ${index + 1}`, troubleKinds[index % troubleKinds.length] ?? 'no_license_left'),
  ),
})
