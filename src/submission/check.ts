import { isOffered, type Subscription, sameId, type Upgrade } from '../contract/index.ts'
import type { UpgradeOrder } from './intent.ts'

/** What a person saw of the subscription when they decided. */
export interface Reviewed {
  readonly status: Subscription['status']
  readonly quantity: number | null
  readonly offerId: string | null
  /** Missing where nobody wrote it down. */
  readonly billingCycle?: Subscription['billingCycle']
}

/** What the service says just before an upgrade is sent. */
export interface FreshFacts {
  readonly subscriptions: readonly Subscription[]
  readonly upgrades: readonly Upgrade[]
}

/** What is not as it was when the person decided. */
export type Change =
  | { readonly kind: 'source_missing' }
  | { readonly kind: 'status'; readonly before: string | null; readonly now: string | null }
  | { readonly kind: 'quantity'; readonly before: number | null; readonly now: number | null }
  | { readonly kind: 'plan'; readonly before: string | null; readonly now: string | null }
  | { readonly kind: 'billing_cycle'; readonly before: string | null; readonly now: string | null }
  /** The service does not offer this way any more. */
  | { readonly kind: 'not_offered'; readonly errors: Upgrade['upgradeErrors'] }
  /** The number of licenses is outside of what the offer allows now. */
  | { readonly kind: 'bounds'; readonly least: number | null; readonly most: number | null }

/** What has changed since the person decided; empty where the order may be sent. */
export function changesSince(order: UpgradeOrder, reviewed: Reviewed, fresh: FreshFacts): readonly Change[] {
  const source = fresh.subscriptions.find(({ id }) => sameId(id, order.sourceSubscriptionId))
  if (!source) return [{ kind: 'source_missing' }]
  return [...changesOfSource(reviewed, source), ...changesOfTarget(order, fresh.upgrades)]
}

/** What of the subscription itself has changed since the person saw it. */
export function changesOfSource(reviewed: Reviewed, source: Subscription): readonly Change[] {
  const changes: Change[] = []
  if (source.status !== reviewed.status)
    changes.push({ kind: 'status', before: reviewed.status, now: source.status })
  if (source.quantity !== reviewed.quantity)
    changes.push({ kind: 'quantity', before: reviewed.quantity, now: source.quantity })
  if (!sameId(source.offerId, reviewed.offerId) && source.offerId !== reviewed.offerId)
    changes.push({ kind: 'plan', before: reviewed.offerId, now: source.offerId })
  if (reviewed.billingCycle !== undefined && source.billingCycle !== reviewed.billingCycle)
    changes.push({ kind: 'billing_cycle', before: reviewed.billingCycle, now: source.billingCycle })
  return changes
}

function changesOfTarget(order: UpgradeOrder, upgrades: readonly Upgrade[]): readonly Change[] {
  const entries = upgrades.filter(({ targetOffer }) => sameId(targetOffer.id, order.targetOfferId))
  const way = entries.find((entry) => isOffered(entry) && entry.upgradeType === order.upgradeType)
  if (!way) return [{ kind: 'not_offered', errors: entries.flatMap(({ upgradeErrors }) => upgradeErrors) }]
  const { minimumQuantity: least, maximumQuantity: most } = way.targetOffer
  const isInside = order.quantity >= (least ?? 0) && order.quantity <= (most ?? Number.POSITIVE_INFINITY)
  return isInside ? [] : [{ kind: 'bounds', least, most }]
}
