import type { Plan } from './plans.ts'
import { servicePlanNames } from './service-plan-names.ts'
import { serviceTypes, serviceTypesOf } from './service-types.ts'

/** A service the users get, with the lesser edition they had before where there was one. */
export interface GainedService {
  readonly name: string
  readonly was: string | null
}

export interface ServiceChanges {
  readonly gained: readonly GainedService[]
  readonly lost: readonly string[]
}

/**
 * What users gain and lose with a plan, in product words, by the published service plans of both plans. A service that
 * only changes its edition (Exchange Online Plan 1 to Plan 2) is a gain with what it was, and no loss.
 */
export function serviceChanges(source: Plan, target: Plan): ServiceChanges {
  const before = namesOf(source)
  const after = namesOf(target)
  const gained = after
    .filter((name) => !before.includes(name))
    .map((name) => ({ name, was: before.find((old) => service(old) === service(name)) ?? null }))
  const lost = before.filter((name) => !after.some((later) => service(later) === service(name)))
  return { gained, lost }
}

function namesOf(plan: Plan): readonly string[] {
  const inOrder = [...plan.servicePlans].sort((a, b) => weight(a) - weight(b))
  return [...new Set(inOrder.map((code) => servicePlanNames.get(code) ?? code))]
}

// Mail and files matter more to a user than feature plans, so they are named first.
function weight(servicePlan: string): number {
  const [type] = serviceTypesOf([servicePlan])
  return type === undefined ? serviceTypes.length : serviceTypes.indexOf(type)
}

// The Office apps come as two products that replace each other; every other service keeps its name over its editions.
function service(name: string): string {
  if (name === 'Office 365 Business' || name === 'Office 365 ProPlus') return 'Office apps'
  if (name.startsWith('OneDrive for Business') || name.startsWith('SharePoint Online'))
    return 'SharePoint Online'
  return name.replace(/ \((Plan )?\w+\)$/, '').replace(/ E\d$/, '')
}
