import { remembered } from './remembered.ts'

/**
 * Kinds of service that one user, and so one customer, should have only once. Feature plans (Flow, PowerApps, Forms,
 * Sway, To-Do, Stream, Planner, StaffHub, Office Online, Bookings) are left out on purpose: nearly every pair of plans
 * shares one. Source: operational reading of "subscriptions that include the additional services", after the exclusion
 * groups of "Product names and service plan identifiers for licensing", 2019-04-15.
 */
export const serviceTypes = [
  'exchange',
  'sharepoint',
  'skype',
  'teams',
  'office_apps',
  'yammer',
  'power_bi',
  'phone_system',
  'audio_conferencing',
  'rights_management',
  'cloud_app_security',
  'threat_protection',
  'ediscovery',
  'customer_lockbox',
  'analytics',
] as const

export type ServiceType = (typeof serviceTypes)[number]

const typeByServicePlan: ReadonlyMap<string, ServiceType> = new Map<string, ServiceType>([
  ['EXCHANGE_S_STANDARD', 'exchange'],
  ['EXCHANGE_S_ENTERPRISE', 'exchange'],
  ['SHAREPOINTSTANDARD', 'sharepoint'],
  ['SHAREPOINTENTERPRISE', 'sharepoint'],
  ['ONEDRIVESTANDARD', 'sharepoint'],
  ['MCOSTANDARD', 'skype'],
  ['TEAMS1', 'teams'],
  ['OFFICE_BUSINESS', 'office_apps'],
  ['OFFICESUBSCRIPTION', 'office_apps'],
  ['YAMMER_ENTERPRISE', 'yammer'],
  ['BI_AZURE_P2', 'power_bi'],
  ['MCOEV', 'phone_system'],
  ['MCOMEETADV', 'audio_conferencing'],
  ['RMS_S_ENTERPRISE', 'rights_management'],
  ['ADALLOM_S_O365', 'cloud_app_security'],
  ['THREAT_INTELLIGENCE', 'threat_protection'],
  ['EQUIVIO_ANALYTICS', 'ediscovery'],
  ['LOCKBOX_ENTERPRISE', 'customer_lockbox'],
  ['EXCHANGE_ANALYTICS', 'analytics'],
])

/** The kinds of service in a set of service plans, each once, in the order of `serviceTypes`. */
export const serviceTypesOf = remembered((servicePlans: readonly string[]): readonly ServiceType[] => {
  const found = new Set(servicePlans.map((name) => typeByServicePlan.get(name)))
  return serviceTypes.filter((type) => found.has(type))
})

/** What the target adds: kinds of the service plans that the target has and the source has not. */
export function additionalServiceTypes(
  source: readonly string[],
  target: readonly string[],
): readonly ServiceType[] {
  return addedTo(source)(target)
}

const addedTo = remembered((source: readonly string[]) =>
  remembered((target: readonly string[]) => serviceTypesOf(target.filter((name) => !source.includes(name)))),
)
