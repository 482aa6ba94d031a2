import type { Cloud } from '../../src/contract/index.ts'
import { castIn } from '../cast.ts'
import { type CustomerNames, generatedId, generatedNames } from '../generator.ts'
import { collection, link, resource } from './bodies.ts'
import { continuationToken, type PageStart } from './continuation.ts'
import { customerCount, type World } from './world.ts'

/** What a search asks of a customer: how its name or its domain starts, whatever the case. */
export interface CustomerFilter {
  readonly field: 'CompanyName' | 'Domain'
  readonly startsWith: string
}

interface Heading extends CustomerNames {
  readonly id: string
  readonly relationship: string
}

/**
 * A page of customers. Names, domains and ids only: rights and addresses come with the customer by id. The next page
 * is named twice, in the body and in `links.next`. Source: customer-resources, "Get a list of customers" (2023);
 * form of the token: "Get a list of devices" and the SDK's paging.
 */
export function customersPage(world: World, cloud: Cloud, page: PageStart): Record<string, unknown> {
  const { size, filter } = page
  const items: unknown[] = []
  let at = following(world, cloud, filter, page.at)
  while (at !== null && (size === 0 || items.length < size)) {
    items.push(listItem(headingAt(world, cloud, at)))
    at = following(world, cloud, filter, at + 1)
  }
  const search = filter === null ? '' : `&filter=${encodeURIComponent(wireFilter(filter))}`
  const self = link(`/customers?size=${size}${search}`)
  // Only a page that is followed by something has a link to it.
  if (at === null) return collection(items, { self })
  const token = continuationToken(world, cloud, { ...page, at })
  const next = link(`/customers?size=${size}&seekOperation=Next`, [
    { key: 'MS-ContinuationToken', value: token },
  ])
  return collection(items, { self, next }, { continuationToken: token })
}

/** Place of the first customer from a place on whom a search finds; `null` behind the last. */
function following(world: World, cloud: Cloud, filter: CustomerFilter | null, from: number): number | null {
  const count = customerCount(world, cloud)
  for (let at = from; at < count; at++)
    if (filter === null || matches(namesAt(world, cloud, at), filter)) return at
  return null
}

function namesAt({ origin }: World, cloud: Cloud, at: number): CustomerNames {
  const cast = castIn(cloud)
  return cast[at] ?? generatedNames(origin.seed, cloud, at - cast.length)
}

// Search is starts_with on the name or the primary domain, and the case does not count (customer-resources, 2023).
function matches({ companyName, domain }: CustomerNames, { field, startsWith }: CustomerFilter): boolean {
  const value = field === 'Domain' ? domain : companyName
  return value.toLowerCase().startsWith(startsWith.toLowerCase())
}

function headingAt(world: World, cloud: Cloud, at: number): Heading {
  const cast = castIn(cloud)
  const index = at - cast.length
  const id = cast[at]?.id ?? generatedId(world.origin.seed, cloud, index)
  const relationship = cast[at]?.relationship ?? 'reseller'
  const { companyName, domain } = namesAt(world, cloud, at)
  return { id, relationship, companyName, domain }
}

function wireFilter({ field, startsWith }: CustomerFilter): string {
  return JSON.stringify({ Field: field, Value: startsWith, Operator: 'starts_with' })
}

function listItem({ id, companyName, domain, relationship }: Heading) {
  return resource(
    {
      id,
      companyProfile: resource(
        { tenantId: id, domain, companyName, links: { self: link(`/customers/${id}/profiles/company`) } },
        'CustomerCompanyProfile',
      ),
      relationshipToPartner: relationship,
      links: { self: link(`/customers/${id}`) },
    },
    'Customer',
  )
}
