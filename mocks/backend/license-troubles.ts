/**
 * Why the licenses of one person do not move. The families are those of "Identifying and resolving license
 * assignment problems" (2018-10-15); "no license left" has a Partner Center code and text of its own (sample of
 * "Assign licenses to a user", 2023), the others travel as 60000 with the family's name in `data`.
 */
export const troubleKinds = [
  'no_license_left',
  'usage_location_missing',
  'conflicting_service_plans',
  'depends_on_other_product',
  'group_assigned',
  'duplicate_proxy_address',
] as const

export type TroubleKind = (typeof troubleKinds)[number]

export interface Trouble {
  readonly kind: TroubleKind
  /** What the person loses or keeps by it, in product words. */
  readonly services: readonly string[]
}

/** A fault as the service writes it. */
export interface Fault {
  readonly code: number
  readonly description: string
  readonly data: readonly string[]
}

const noLicenseLeft =
  'We are sorry, it looks like you have run out of licenses. Buy more licenses, and then try again.'
const migrationFailed = 'The customer license migration failed'

/** The fault of one trouble, as it stands in `licenseErrors[].errors`. */
export function faultOf({ kind, services }: Trouble, tenantId: string, skuId: string): Fault {
  const named = services.join(', ')
  switch (kind) {
    case 'no_license_left':
      return {
        code: 60012,
        description: noLicenseLeft,
        data: [
          `LicenseQuotaExceededException : Subscription with Account ${tenantId} and SKU ${skuId} does not have any available licenses left.`,
        ],
      }
    case 'usage_location_missing':
      return migration(
        'ProhibitedInUsageLocationViolation : License assignment cannot be done for a user whose usage location is not specified.',
      )
    case 'conflicting_service_plans':
      return migration(`MutuallyExclusiveViolation : Conflicting service plans are assigned: ${named}.`)
    case 'depends_on_other_product':
      return migration(`DependencyViolation : Another license of the user depends on ${named}.`)
    case 'group_assigned':
      return migration('GroupBasedLicenseAssignment : The license is inherited from a group.')
    case 'duplicate_proxy_address':
      return migration(
        `ProxyAddressConflict : Another object already uses the proxy address. Affected: ${named}.`,
      )
  }
}

function migration(detail: string): Fault {
  return { code: 60000, description: migrationFailed, data: [detail] }
}
