import { subscription as codec, type Subscription, sameId } from '../../src/contract/index.ts'
import { type HeldSubscription, servicePlansFrom, type UpgradeFacts } from '../../src/eligibility/index.ts'
import { productById } from './products.ts'
import type { CustomerState, ElsewhereDraft, SubscriptionRecord } from './records.ts'
import { subscriptionBody } from './subscription-body.ts'

/**
 * All that the service knows and an upgrade may depend on. Unlike the console it sees what came through other
 * partners and channels, so `held` is complete and nothing stays "cannot verify" for lack of sight.
 */
export function factsOf(state: CustomerState, source: SubscriptionRecord): UpgradeFacts {
  const others = state.subscriptions.filter(({ id }) => id !== source.id)
  const { cloud, elsewhere, extraTargets } = state.sheet
  return {
    cloud,
    subscription: asContract(state, source),
    delegatedAdmin: state.delegatedAdmin,
    held: [
      ...others.filter(({ parentSubscriptionId }) => parentSubscriptionId === null).map(heldFrom(state)),
      ...elsewhere.map((draft) => heldElsewhere(state, draft)),
    ],
    heldIsComplete: true,
    addOns: others
      .filter(({ parentSubscriptionId }) => sameId(parentSubscriptionId, source.id))
      .map(heldFrom(state)),
    provisioning: source.provisioning,
    // Both depend on how the licenses move; the upgrades add them per type.
    userContext: true,
    granularPermissions: true,
    extraTargets,
  }
}

function heldFrom(state: CustomerState) {
  return (record: SubscriptionRecord): HeldSubscription => {
    const { id, offerId, offerName, quantity, status } = asContract(state, record)
    const servicePlans = servicePlansOf(state, record)
    return { id, offerId, offerName, quantity, status, servicePlans, own: true, removed: record.removed }
  }
}

function heldElsewhere(state: CustomerState, draft: ElsewhereDraft): HeldSubscription {
  const product = productById(state.sheet.cloud, draft.offerId)
  return {
    id: null,
    offerId: draft.offerId,
    offerName: product?.name ?? null,
    quantity: draft.quantity,
    status: draft.status ?? 'active',
    servicePlans: product?.servicePlans ?? null,
    own: false,
    removed: null,
  }
}

function servicePlansOf({ sheet }: CustomerState, record: SubscriptionRecord): readonly string[] | null {
  return servicePlansFrom(record) ?? productById(sheet.cloud, record.offerId)?.servicePlans ?? null
}

/**
 * The record as the contract reads it: the rules judge what the wire would say. A row whose id is left out on purpose
 * is still a subscription to the service.
 */
export function asContract(state: CustomerState, record: SubscriptionRecord): Subscription {
  const read = codec.decode({ ...subscriptionBody(state.sheet, record), id: record.id })
  if (read === null) throw new Error(`The simulator wrote a subscription that cannot be read: ${record.id}`)
  return read
}
