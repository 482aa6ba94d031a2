import type { Cloud } from '../../src/contract/index.ts'
import { castIn } from '../cast.ts'
import { type CustomerHeading, generatedHeading } from '../generator.ts'
import { collection, link, resource } from './bodies.ts'
import { continuationToken, type PageStart } from './continuation.ts'
import { customerCount, customerIn, type World } from './world.ts'

/** What a search asks of a customer: how its name or its domain starts, whatever the case. */
export interface CustomerFilter {
  readonly field: 'CompanyName' | 'Domain'
  readonly startsWith: string
}

/**
 * A page of customers. Names, domains and ids only: rights and addresses come with the customer by id. The next page
 * is named twice, in the body and in `links.next`. Source: customer-resources, "Get a list of customers" (2023);
 * form of the token: "Get a list of devices" and the SDK's paging.
 */
export function customersPage(world: World, cloud: Cloud, page: PageStart): Record<string, unknown> {
  const { size, filter, at } = page
  const found: CustomerHeading[] = []
  const count = customerCount(world, cloud)
  let next = at
  while (next < count && (size === 0 || found.length < size)) {
    const heading = headingAt(world, cloud, next++)
    if (heading && matches(heading, filter)) found.push(heading)
  }
  // Only a page that is followed by something has a link to it.
  while (next < count && !matches(headingAt(world, cloud, next), filter)) next++
  const self = `/customers?size=${size}${filter === null ? '' : `&filter=${encodeURIComponent(wireFilter(filter))}`}`
  const items = found.map((heading) => listItem(heading, relationshipOf(world, cloud, heading.id)))
  if (next >= count) return collection(items, { self: link(self) })
  const token = continuationToken(world, cloud, { ...page, at: next })
  const following = link(`/customers?size=${size}&seekOperation=Next`, [
    { key: 'MS-ContinuationToken', value: token },
  ])
  return collection(items, { self: link(self), next: following }, { continuationToken: token })
}

function headingAt(world: World, cloud: Cloud, position: number): CustomerHeading | null {
  const cast = castIn(cloud)
  const index = position - cast.length
  if (index >= 0) return generatedHeading(world.origin.seed, cloud, index)
  return cast[position] ?? null
}

function relationshipOf(world: World, cloud: Cloud, id: string): string {
  return castIn(cloud).some((character) => character.id === id)
    ? (customerIn(world, cloud, id)?.sheet.relationship ?? 'reseller')
    : 'reseller'
}

// Search is starts_with on the name or the primary domain, and the case does not count (customer-resources, 2023).
function matches(heading: CustomerHeading | null, filter: CustomerFilter | null): boolean {
  if (heading === null) return false
  if (filter === null) return true
  const value = filter.field === 'Domain' ? heading.domain : heading.companyName
  return value.toLowerCase().startsWith(filter.startsWith.toLowerCase())
}

function wireFilter({ field, startsWith }: CustomerFilter): string {
  return JSON.stringify({ Field: field, Value: startsWith, Operator: 'starts_with' })
}

function listItem({ id, companyName, domain }: CustomerHeading, relationshipToPartner: string) {
  return resource(
    {
      id,
      companyProfile: resource(
        { tenantId: id, domain, companyName, links: { self: link(`/customers/${id}/profiles/company`) } },
        'CustomerCompanyProfile',
      ),
      relationshipToPartner,
      links: { self: link(`/customers/${id}`) },
    },
    'Customer',
  )
}
