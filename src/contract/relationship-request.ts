import { type Codec, type Decoded, object, text } from './codec.ts'
import { attributes } from './link.ts'

const members = object({ url: text, attributes })

/** The address a customer's Global admin opens to grant a reseller relationship with delegated admin privileges. */
export type RelationshipRequest = NonNullable<Decoded<typeof members>>

export const relationshipRequest: Codec<RelationshipRequest | null> = members
