import type { Cloud } from '../../src/contract/index.ts'
import { link, resource } from './bodies.ts'
import { guidOf, hashOf } from './ids.ts'
import { contactOf } from './people.ts'
import type { CustomerState } from './records.ts'

/**
 * A customer by id. Without delegated admin privileges custom domains, e-mail and address are left out.
 * Source: "Get a customer by ID" (sample, 2023); dap-faq and the list of calls that need these privileges (2023).
 */
export function customerBody({ sheet, delegatedAdmin }: CustomerState): Record<string, unknown> {
  const { id, companyName, domain, customDomains, country, relationship, cloud } = sheet
  const contact = contactOf(cloud, id, country)
  const email = `${contact.account}@${domain}`
  const place = placeOf(cloud, country)
  const address = { country, ...place, phoneNumber: contact.phoneNumber }
  return resource(
    {
      id,
      commerceId: guidOf('commerce', id),
      companyProfile: resource(
        {
          tenantId: id,
          domain,
          companyName,
          ...(delegatedAdmin ? { address, email } : {}),
          links: { self: link(`/customers/${id}/profiles/company`) },
        },
        'CustomerCompanyProfile',
      ),
      billingProfile: resource(
        {
          id: guidOf('billing', id),
          firstName: contact.firstName,
          lastName: contact.lastName,
          email,
          culture: culture(country),
          language: language(country),
          companyName,
          defaultAddress: {
            country,
            ...place,
            firstName: contact.firstName,
            lastName: contact.lastName,
            phoneNumber: contact.phoneNumber,
          },
          links: { self: link(`/customers/${id}/profiles/billing`) },
        },
        'CustomerBillingProfile',
        // A signed 64-bit decimal text (sample of "Get a customer by ID").
        String(-BigInt(hashOf(`billing ${id}`)[0]) * 1_000_003n),
      ),
      relationshipToPartner: relationship,
      allowDelegatedAccess: delegatedAdmin,
      ...(delegatedAdmin ? { customDomains } : {}),
      links: { self: link(`/customers/${id}`) },
    },
    'Customer',
  )
}

/** The address a customer's Global admin opens to grant the relationship ("Request a reseller relationship", 2023). */
export function relationshipRequestBody(cloud: Cloud): Record<string, unknown> {
  const host =
    cloud === '21vianet' ? 'portal.partner.microsoftonline.cn' : 'admin.microsoft.com/Adminportal/Home'
  const partner = guidOf('partner', cloud)
  return resource(
    { url: `https://${host}/?invType=ResellerRelationship&partnerId=${partner}&DAP=true` },
    'CustomerRelationshipRequest',
  )
}

const places: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map([
  ['US', { region: 'WA', city: 'Redmond', state: 'WA', addressLine1: '1 Main Street', postalCode: '98052' }],
  ['JP', { city: '千代田区', state: '東京都', addressLine1: '丸の内 1-1-1', postalCode: '100-0005' }],
  ['CN', { city: '上海市', state: '上海市', addressLine1: '世纪大道 100 号', postalCode: '200120' }],
  ['IN', { city: 'Bengaluru', state: 'KA', addressLine1: '1 Residency Road', postalCode: '560025' }],
])

function placeOf(cloud: Cloud, country: string): Readonly<Record<string, string>> {
  const fallback = { city: 'Springfield', addressLine1: '1 Main Street', postalCode: '10000' }
  return places.get(cloud === '21vianet' ? 'CN' : country) ?? fallback
}

const cultures: ReadonlyMap<string, string> = new Map([
  ['CN', 'zh-CN'],
  ['JP', 'ja-JP'],
  ['DE', 'de-DE'],
  ['FR', 'fr-FR'],
  ['NL', 'nl-NL'],
  ['CH', 'de-CH'],
  ['BR', 'pt-BR'],
  ['GB', 'en-GB'],
  ['AU', 'en-AU'],
  ['CA', 'en-CA'],
  ['IN', 'en-IN'],
  ['IL', 'he-IL'],
  ['EG', 'ar-EG'],
])

function culture(country: string): string {
  return cultures.get(country) ?? 'en-US'
}

// China: language "zh-CHS" beside culture "zh-CN" (domain facts 1).
function language(country: string): string {
  return country === 'CN' ? 'zh-CHS' : culture(country).slice(0, 2)
}
