import { type Cloud, comparableId, type SubscribedSku, type Subscription } from '../contract/index.ts'
import { type Assessment, assessUpgrades, subscriptionKind, visibleFacts } from '../eligibility/index.ts'

/** What is predicted for a customer's subscriptions, without a request. */
export interface Outlooks {
  /** Subscriptions with at least one possible target. */
  readonly possible: number
  /** Subscriptions without their add-ons. */
  readonly total: number
  readonly assessmentOf: (subscription: Subscription) => Assessment
}

// More of a kind than any rule counts to: the highest limit of an offer is 2.
const enoughOfAKind = 10

/**
 * Predicts for all subscriptions of a customer. A customer may have thousands, of few products: the verdicts rest on
 * some of each kind instead of on every pair, and subscriptions that are alike are counted by one of them.
 */
export function outlooksFrom(
  cloud: Cloud,
  subscriptions: readonly Subscription[],
  delegatedAdmin: boolean | null,
  skus: readonly SubscribedSku[] | null = null,
): Outlooks {
  const addOnsByBase = groupedBy(
    subscriptions.filter(({ parentSubscriptionId }) => parentSubscriptionId),
    ({ parentSubscriptionId }) => comparableId(parentSubscriptionId),
  )
  const bases = subscriptions.filter(({ parentSubscriptionId }) => !parentSubscriptionId)
  const someOfEach = [...groupedBy(bases, productAndStatus).values()].flatMap((alike) =>
    alike.slice(0, enoughOfAKind),
  )
  const addOnsOf = ({ id }: Subscription) => addOnsByBase.get(comparableId(id)) ?? []
  const assess = (subscription: Subscription) =>
    assessUpgrades(
      visibleFacts(cloud, subscription, [...someOfEach, ...addOnsOf(subscription)], delegatedAdmin, skus),
    )
  const assessed = new Map<Subscription, Assessment>()
  const assessmentOf = (subscription: Subscription) => {
    const assessment = assessed.get(subscription) ?? assess(subscription)
    assessed.set(subscription, assessment)
    return assessment
  }

  const kinds = groupedBy(bases, (base) =>
    [
      productAndStatus(base),
      base.billingCycle,
      subscriptionKind(base),
      ...new Set(addOnsOf(base).map(({ status }) => status)),
    ].join('\n'),
  )
  const possible = [...kinds.values()].reduce((sum, alike) => {
    const open = alike.slice(0, 1).some((one) => isUpgradable(assessmentOf(one)))
    return open ? sum + alike.length : sum
  }, 0)
  return { possible, total: bases.length, assessmentOf }
}

/** Whether at least one target is possible as far as can be seen. */
export function isUpgradable({ targets }: Assessment): boolean {
  return targets.some(({ outlook }) => outlook === 'possible')
}

function productAndStatus({ offerId, offerName, status }: Subscription): string {
  return [comparableId(offerId), offerName, status].join('\n')
}

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (!groups.get(key)?.push(item)) groups.set(key, [item])
  }
  return groups
}
