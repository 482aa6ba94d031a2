import { isCloud } from '../../src/contract/index.ts'
import { member } from '../backend/reading.ts'
import type { CustomerState } from '../backend/records.ts'
import { refusals } from '../backend/refusal.ts'
import { subscriptionIn } from '../backend/subscriptions.ts'
import { customerIn } from '../backend/world.ts'
import { choice, whole } from '../faults/reading.ts'
import { acts } from '../faults.ts'
import type { Door, Knock } from './door.ts'

/** The customer's Global admin accepts the relationship request, or takes the rights back. */
export function adminDoor(kind: 'admin_granted' | 'admin_removed'): Door {
  return (knock) => {
    const { sheet } = customerOf(knock, knock.named('customer'))
    const place = { cloud: sheet.cloud, customerId: sheet.id }
    return {
      happenings: [{ kind, ...place }],
      body: { ...place, allowDelegatedAccess: kind === 'admin_granted' },
    }
  }
}

/** Another agent, or the customer, acts on a subscription: now or so much later. */
export function somebodyActs(knock: Knock) {
  const { body, at } = knock
  const state = customerOf(knock, textOf(member(body, 'customerId')) ?? '')
  const deed = {
    kind: 'act',
    act: choice('act', acts, member(body, 'act') ?? null),
    cloud: state.sheet.cloud,
    customerId: state.sheet.id,
    subscriptionId: subscriptionIn(state, textOf(member(body, 'subscriptionId')) ?? '').id,
    targetOfferId: textOf(member(body, 'targetOfferId')),
  } as const
  const inMs = whole(member(body, 'inMs'), 0, 86_400_000)
  const dueAt = new Date(Date.parse(at) + inMs).toISOString()
  return { happenings: [{ kind: 'waits', dueAt, deed } as const], body: { dueAt, ...deed } }
}

function customerOf({ world, body }: Knock, id: string): CustomerState {
  const cloud = String(member(body, 'cloud') ?? 'global')
  if (!isCloud(cloud)) throw refusals.invalidProperty('cloud')
  const state = customerIn(world, cloud, id)
  if (state === null) throw refusals.notFound()
  return state
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
