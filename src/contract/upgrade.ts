import { type Codec, count, type Decoded, list, listOfAll, object, strictFlag, text } from './codec.ts'
import { serviceFault } from './fault.ts'
import { attributes } from './link.ts'
import { offer } from './offer.ts'
import { openEnum } from './open-enum.ts'

/** UpgradeType, in the order of its numbers (developer/upgrade-resources, 2023-10-23). */
export const upgradeTypes = ['none', 'upgrade_only', 'upgrade_with_license_transfer'] as const

/** UpgradeErrorCode, in the order of its numbers; 10 and 11 stand only in the SDK for .NET 3.4.0 (2023-06). */
export const upgradeErrorCodes = [
  'other',
  'delegated_admin_permissions_disabled',
  'subscription_status_not_active',
  'conflicting_service_types',
  'concurrency_conflicts',
  'user_context_required',
  'subscription_add_ons_present',
  'subscription_does_not_have_any_upgrade_paths',
  'subscription_target_offer_not_found',
  'subscription_not_provisioned',
  'offer_does_not_support_billing_cycle',
  'insufficient_granular_admin_permissions',
] as const

export type UpgradeErrorCode = (typeof upgradeErrorCodes)[number]

const error = object({
  code: openEnum(upgradeErrorCodes, { writeNumber: true }),
  description: text,
  additionalDetails: text,
  attributes,
})

/** Why the service does not allow an upgrade. On the wire the code is an integer; names are read too. */
export type UpgradeError = NonNullable<Decoded<typeof error>>

export const upgradeError: Codec<UpgradeError | null> = error

const members = object({
  targetOffer: offer,
  upgradeType: openEnum(upgradeTypes),
  isEligible: strictFlag,
  /** Number of licenses; the source's quantity where the request leaves it out. */
  quantity: count,
  upgradeErrors: listOfAll(error),
  attributes,
})

/** One way up: a target offer and how its licenses move. Source: developer/upgrade-resources (2023-10-23). */
export type Upgrade = NonNullable<Decoded<typeof members>> & {
  readonly targetOffer: NonNullable<Decoded<typeof offer>>
}

export const upgrade: Codec<Upgrade | null> = {
  decode: (value) => {
    const decoded = members.decode(value)
    return decoded?.targetOffer ? { ...decoded, targetOffer: decoded.targetOffer } : null
  },
  encode: (value) => members.encode(value),
}

/** Whether the service allows this way: eligible in so many words, and nothing speaks against it. */
export function isOffered(entry: Upgrade): boolean {
  return entry.isEligible === true && entry.upgradeErrors.length === 0
}

const licenseError = object({
  userObjectId: text,
  name: text,
  email: text,
  /** "Services" are no member of their own: they stand in `data` and `description` of each fault. */
  errors: list(serviceFault),
  attributes,
})

/** A user whose licenses did not move in an upgrade that was done. */
export type UserLicenseError = NonNullable<Decoded<typeof licenseError>>

export const userLicenseError: Codec<UserLicenseError | null> = licenseError

const result = object({
  sourceSubscriptionId: text,
  targetSubscriptionId: text,
  upgradeType: openEnum(upgradeTypes, { writeNumber: true }),
  upgradeErrors: listOfAll(error),
  licenseErrors: listOfAll(licenseError),
  attributes,
})

/** The answer to an upgrade. Status 200 is not success: `upgradeErrors` refuse, `licenseErrors` leave work to do. */
export type UpgradeResult = NonNullable<Decoded<typeof result>>

export const upgradeResult: Codec<UpgradeResult | null> = result
