import { serviceTypesOf } from '../../src/eligibility/index.ts'
import { servicePlanNames } from '../../src/eligibility/service-plan-names.ts'
import type { Faults } from '../faults.ts'
import { guidOf } from './ids.ts'
import { faultOf, type Trouble, troubleKinds } from './license-troubles.ts'
import { personAt } from './people.ts'
import type { Product } from './products.ts'
import type { CustomerState, SubscriptionRecord } from './records.ts'

/**
 * The people whose licenses do not move: those of the customer's sheet, those a fault asks for, and as many as the
 * new number of licenses leaves without one. Source: domain facts 3.2 (UserLicenseError), 6.
 */
export function licenseErrorsOf(
  state: CustomerState,
  source: SubscriptionRecord,
  target: Product,
  quantity: number,
  faults: Pick<Faults, 'licenseFailures'>,
): readonly Record<string, unknown>[] {
  const { troubledUsers, domain } = state.sheet
  const skuId = (target.skuIds[0] ?? target.offerId).toLowerCase()
  const named = troubledUsers.map(({ name, troubles }, index) =>
    userBody(state, `troubled ${index}`, name, `${accountOf(name, index)}@${domain}`, troubles, skuId),
  )
  const wanted = faults.licenseFailures?.count ?? 0
  const simulated = Array.from({ length: wanted }, (_, index) =>
    inventedUser(state, index, troubleOf(index, target), skuId),
  )
  const moving = Math.max(0, source.assigned - named.length - wanted)
  const short = Math.max(0, moving - quantity)
  const left: Trouble = { kind: 'no_license_left', services: [] }
  const without = Array.from({ length: short }, (_, index) =>
    inventedUser(state, wanted + index, left, skuId),
  )
  return [...named, ...simulated, ...without]
}

function troubleOf(index: number, target: Product): Trouble {
  const kind = troubleKinds[index % troubleKinds.length] ?? 'no_license_left'
  const services = target.servicePlans.filter((name) => serviceTypesOf([name]).length > 0).slice(0, 2)
  return { kind, services: services.map((name) => servicePlanNames.get(name) ?? name) }
}

function inventedUser(state: CustomerState, index: number, trouble: Trouble, skuId: string) {
  const { cloud, country, domain } = state.sheet
  const { firstName, lastName, account } = personAt(cloud, country, index)
  const name = country === 'JP' || country === 'CN' ? `${lastName} ${firstName}` : `${firstName} ${lastName}`
  return userBody(state, `person ${index}`, name, `${account}@${domain}`, [trouble], skuId)
}

function userBody(
  { sheet }: CustomerState,
  key: string,
  name: string,
  email: string,
  troubles: readonly Trouble[],
  skuId: string,
): Record<string, unknown> {
  return {
    userObjectId: guidOf('user', sheet.id, key),
    name,
    email,
    errors: troubles.map((trouble) => faultOf(trouble, sheet.id, skuId)),
    attributes: { objectType: 'UserLicenseError' },
  }
}

function accountOf(name: string, index: number): string {
  const latin = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z\s]/g, '')
    .trim()
    .replace(/\s+/g, '.')
  return latin === '' ? `user${index + 1}` : latin
}
