import { sameId } from '../../src/contract/index.ts'
import type { Deed } from '../backend/effects.ts'
import { guidOf } from '../backend/ids.ts'
import { productById } from '../backend/products.ts'
import type { CustomerState, SubscriptionRecord } from '../backend/records.ts'
import { subscriptionBody } from '../backend/subscription-body.ts'
import { waysOf } from '../backend/ways.ts'
import { customerIn } from '../backend/world.ts'
import { keptCall } from './call.ts'
import { note } from './note.ts'
import { serve } from './serve.ts'
import type { Turn } from './turn.ts'

type Deeds = Extract<Deed, { kind: 'act' }>

/**
 * Lets somebody else act on a subscription: another agent of the reseller with requests of their own, or the customer.
 * Where the customer, the subscription or a plan for it is missing, nothing happens.
 */
export function act(turn: Turn, deed: Deeds): void {
  const { cloud, customerId } = deed
  const state = customerIn(turn.world(), cloud, customerId)
  const record = state?.subscriptions.find(({ id }) => sameId(id, deed.subscriptionId))
  if (!state || !record) return
  const path = `/customers/${customerId}/subscriptions/${record.id}`
  const target = () => deed.targetOfferId ?? firstTarget(state, record)
  switch (deed.act) {
    case 'upgrade':
      send(turn, deed, 'POST', `${path}/upgrades`, { targetOffer: { id: target() } })
      return
    case 'suspend':
      send(turn, deed, 'PATCH', path, { ...subscriptionBody(state.sheet, record), status: 'suspended' })
      return
    case 'add_license': {
      const quantity = record.quantity + 1
      send(turn, deed, 'PATCH', path, { ...subscriptionBody(state.sheet, record), quantity })
      return
    }
    case 'remove_rights':
      turn.happen([{ kind: 'admin_removed', cloud, customerId }])
      return
    case 'buy_elsewhere': {
      const offerId = target()
      const product = offerId === null ? null : productById(cloud, offerId)
      if (product === null) return
      const bought = { offerId: product.offerId, quantity: 1 }
      turn.happen([{ kind: 'bought_elsewhere', cloud, customerId, bought }])
    }
  }
}

function firstTarget(state: CustomerState, source: SubscriptionRecord): string | null {
  const ways = waysOf(state, source)
  return (ways.find(({ errors }) => errors.length === 0) ?? ways[0])?.target.offerId ?? null
}

function send(turn: Turn, { cloud, act }: Deeds, method: string, path: string, body: unknown): void {
  const ids = (what: string) => guidOf('another agent', turn.world().origin.seed, turn.next(), act, what)
  const call = keptCall(
    {
      cloud,
      method,
      path,
      body: JSON.stringify(body),
      requestId: ids('request'),
      correlationId: ids('correlation'),
      ifMatch: null,
    },
    'another_agent',
  )
  const { reply, effects } = serve(turn, call)
  note(turn, call, { status: reply.status, effects })
}
