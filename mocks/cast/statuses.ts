import { type Cloud, clouds, subscriptionStatuses } from '../../src/contract/index.ts'
import { offerIdIn, type PlanId, planOf, plans } from '../../src/eligibility/index.ts'
import { type Character, chineseCharacter, globalCharacter } from './character.ts'

export type Status = (typeof subscriptionStatuses)[number]

/**
 * For every plan a cloud sells one customer who has it in every status: what a status allows must not hang on the
 * plan. They stand last in the list.
 */
export const inEveryStatus: readonly Character<Status>[] = clouds.flatMap((cloud) =>
  plans.filter((plan) => offerIdIn(cloud, plan) !== null).map(({ id }) => everyStatusOf(cloud, id)),
)

/** The customer who has a plan in every status. */
export function inEveryStatusOf(cloud: Cloud, id: PlanId): Character<Status> | null {
  return (
    inEveryStatus.find((character) => character.cloud === cloud && character.id === idOf(cloud, id)) ?? null
  )
}

function everyStatusOf(cloud: Cloud, id: PlanId): Character<Status> {
  const offerId = offerIdIn(cloud, planOf(id)) ?? ''
  const drafts = Object.fromEntries(
    subscriptionStatuses.map((status) => [status, { offerId, quantity: 10, assigned: 8, status }]),
  ) as Record<Status, { offerId: string; quantity: number; assigned: number; status: Status }>
  const country = id.endsWith('-india') ? 'IN' : 'US'
  return cloud === 'global'
    ? globalCharacter(nameOf(id), {
        companyName: `Every status, ${planOf(id).name}`,
        domain: `status-${id}.example.com`,
        country,
        drafts,
      })
    : chineseCharacter(nameOf(id), {
        companyName: `${planOf(id).chineseName}各状态示例公司`,
        domain: `status${id.replaceAll('-', '')}.partner.onmschina.cn`,
        drafts,
      })
}

function nameOf(id: PlanId): string {
  return `every status ${id}`
}

function idOf(cloud: Cloud, id: PlanId): string {
  return everyStatusOf(cloud, id).id
}
