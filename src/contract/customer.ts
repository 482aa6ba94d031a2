import { type Codec, type Decoded, flag, object, optionalList, text } from './codec.ts'
import { attributes, link } from './link.ts'
import { openEnum } from './open-enum.ts'
import { withId } from './with-id.ts'

/** CustomerRelationshipToPartner, in the order of its numbers (SDK for .NET 3.4.0, 2023-06). */
export const relationships = [
  'unknown',
  'reseller',
  'advisor',
  'syndication',
  'microsoft_support',
  'none',
] as const

const address = object({
  country: text,
  region: text,
  city: text,
  state: text,
  addressLine1: text,
  addressLine2: text,
  postalCode: text,
  firstName: text,
  lastName: text,
  phoneNumber: text,
})

const companyProfile = object({
  tenantId: text,
  domain: text,
  companyName: text,
  address,
  email: text,
  links: object({ self: link }),
  attributes,
})

const billingProfile = object({
  id: text,
  firstName: text,
  lastName: text,
  email: text,
  culture: text,
  language: text,
  companyName: text,
  defaultAddress: address,
  links: object({ self: link }),
  attributes,
})

const members = object({
  id: text,
  commerceId: text,
  companyProfile,
  billingProfile,
  relationshipToPartner: openEnum(relationships),
  /** Only in the answer to "customer by id", never in the list. */
  allowDelegatedAccess: flag,
  customDomains: optionalList(text),
  associatedPartnerId: text,
  links: object({ self: link }),
  attributes,
})

/** A customer of the reseller; `id` is the tenant id. Source: developer/customer-resources (2023-10-23). */
export type Customer = NonNullable<Decoded<typeof members>> & { readonly id: string }

export const customer: Codec<Customer | null> = withId(members)
