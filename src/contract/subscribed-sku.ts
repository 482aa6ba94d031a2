import { type Codec, count, type Decoded, list, object, text } from './codec.ts'
import { attributes } from './link.ts'

const members = object({
  availableUnits: count,
  activeUnits: count,
  /** Licenses assigned to users, over every channel the customer bought from. */
  consumedUnits: count,
  suspendedUnits: count,
  /** Active ones and those in a grace period. */
  totalUnits: count,
  productSku: object({ id: text, name: text, skuPartNumber: text, licenseGroupId: text }),
  servicePlans: list(
    object({ displayName: text, serviceName: text, id: text, capabilityStatus: text, targetType: text }),
  ),
  capabilityStatus: text,
  attributes,
})

/** Licenses of the whole tenant for one product; global cloud only. Source: developer/license-resources (2023). */
export type SubscribedSku = NonNullable<Decoded<typeof members>>

export const subscribedSku: Codec<SubscribedSku | null> = members
