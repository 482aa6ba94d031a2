import { type Cloud, sameId } from '../../src/contract/index.ts'
import { collection, link, resource } from './bodies.ts'
import type { Effect, Sender } from './effects.ts'
import { guidOf } from './ids.ts'
import { refusals } from './refusal.ts'
import { customerIn, type World } from './world.ts'

/** What is asked of the activity log; days as written, `null` where the request leaves them out. */
export interface AuditWish {
  readonly startDate: string
  readonly endDate: string | null
  readonly size: number
  readonly filter: AuditFilter | null
}

export interface AuditFilter {
  readonly field: 'CustomerId' | 'CompanyName' | 'ResourceType'
  readonly value: string
}

const day = 24 * 3600_000
// "Audit records are available for the previous 90 days", 30 days in one request (developer page, 2023).
const oldest = 90 * day
const longest = 30 * day
// Who it was: the person at the console, or whoever the simulator plays beside them.
const people: { readonly [sender in Sender]: string } = {
  console: 'agent@reseller.example',
  another_agent: 'another.agent@reseller.example',
}
const partner = guidOf('partner', 'reseller')

/**
 * The partner's activity: upgrades and changes of subscriptions, newest first. Copies of a request leave no record of
 * their own. Which facts a record of an upgrade holds is documented nowhere; here it names both subscriptions.
 */
export function auditRecordsBody(world: World, cloud: Cloud, wish: AuditWish, now: Date) {
  const start = dayFrom(wish.startDate, 'startDate')
  const end = wish.endDate === null ? now.getTime() : dayFrom(wish.endDate, 'endDate') + day
  if (start < now.getTime() - oldest || end - start > longest + day)
    throw refusals.invalidProperty('startDate')
  const items = world.effects
    .filter(({ at }) => Date.parse(at) >= start && Date.parse(at) < end)
    .map((effect) => recordOf(world, cloud, effect))
    .filter((record) => record !== null)
    .filter((record) => matches(record, wish.filter))
    .reverse()
  const self = link(`/auditrecords?startDate=${wish.startDate}&size=${wish.size}`)
  return collection(items.slice(0, wish.size || items.length), { self })
}

function dayFrom(text: string, name: string): number {
  const instant = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(instant)) throw refusals.invalidProperty(name)
  return instant
}

function recordOf(world: World, cloud: Cloud, effect: Effect): Record<string, unknown> | null {
  if (!('write' in effect) || effect.write.cloud !== cloud) return null
  const { customerId, correlationId, by } = effect.write
  const upgrades = effect.kind !== 'subscription_changed'
  const subscriptionId = upgrades ? effect.sourceSubscriptionId : effect.subscriptionId
  const target = effect.kind === 'upgrade_done' ? effect.targetSubscriptionId : null
  return resource(
    {
      id: guidOf('audit', world.origin.seed, effect.seq),
      partnerId: partner,
      customerId,
      customerName: customerIn(world, cloud, customerId)?.sheet.companyName ?? '',
      userPrincipalName: people[by],
      resourceType: 'subscription',
      operationType: upgrades ? 'upgrade_subscription' : 'update_subscription',
      originalCorrelationId: correlationId,
      operationDate: effect.at,
      operationStatus: effect.kind === 'upgrade_refused' ? 'failed' : 'succeeded',
      customizedData: [
        { key: 'SubscriptionId', value: subscriptionId },
        ...(target === null ? [] : [{ key: 'TargetSubscriptionId', value: target }]),
      ],
    },
    'AuditRecord',
  )
}

function matches(record: Record<string, unknown>, filter: AuditFilter | null): boolean {
  switch (filter?.field) {
    case undefined:
      return true
    case 'CustomerId':
      return sameId(String(record.customerId), filter.value)
    case 'CompanyName':
      return String(record.customerName).toLowerCase().includes(filter.value.toLowerCase())
    case 'ResourceType':
      return record.resourceType === filter.value.toLowerCase()
  }
}
