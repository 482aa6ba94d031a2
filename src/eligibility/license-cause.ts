import type { ServiceFault } from '../contract/index.ts'
import { servicePlanNames } from './service-plan-names.ts'

/** Why a user's licenses did not move; `other` is shown as the service quotes it. */
export const licenseCauses = [
  'no_free_license',
  'usage_location',
  'conflicting_plans',
  'dependency',
  'duplicate_address',
  'group',
  'other',
] as const

export type LicenseCause = (typeof licenseCauses)[number]

/**
 * The family of a license fault, told by its code (60012: no license left; error-codes, 2023-06-15) or by the name the
 * directory gives it ("Identifying and resolving license assignment problems", 2018-10-15), wherever in the fault that
 * name stands.
 */
export function licenseCause(fault: ServiceFault): LicenseCause {
  if (fault.code === '60012') return 'no_free_license'
  const words = quoteOf(fault)
  return families.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other'
}

/**
 * The services a fault names, in product words. They are no member of their own: they stand in what the service quotes
 * (upgrade-resources, 2023). None named: the whole license is meant.
 */
export function affectedServices(fault: ServiceFault): readonly string[] {
  const words = quoteOf(fault)
  return [...new Set(servicePlanNames.values())].filter((name) => words.includes(name))
}

/** What the service writes about a fault, as it came. */
export function quoteOf({ description, data }: ServiceFault): string {
  const details = (data ?? []).filter((part) => typeof part === 'string').join(' ')
  return [description, details].filter((part) => part?.trim()).join(' ')
}

const families: readonly (readonly [LicenseCause, RegExp])[] = [
  ['no_free_license', /CountViolation|LicenseQuotaExceeded/i],
  ['usage_location', /UsageLocation|usage location/i],
  ['conflicting_plans', /MutuallyExclusive/i],
  ['dependency', /Dependency/i],
  ['duplicate_address', /proxy\s?address/i],
  ['group', /GroupBased|inherited from a group/i],
]
