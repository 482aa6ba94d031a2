import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { customerQuery } from '../../api/customers.ts'
import { confirmedUpgradeQuery, openIntentsQuery } from '../../api/intents.ts'
import { subscribedSkusQuery, subscriptionQuery, subscriptionsQuery } from '../../api/subscriptions.ts'
import { upgradesQuery } from '../../api/upgrades.ts'
import { sameId } from '../../contract/index.ts'
import {
  assessUpgrades,
  assignedLicenses,
  type LedgerRow,
  ledgerRows,
  planFrom,
  upgradeErrorCodeOf,
  visibleFacts,
} from '../../eligibility/index.ts'
import { isBlock } from '../../explanations/blocks.ts'
import type { SubscriptionRef } from '../../paths.ts'

/** Everything the form and its review say about one subscription, as the route has loaded it. */
export function useUpgradeFacts(ref: SubscriptionRef) {
  const { data: customer } = useSuspenseQuery(customerQuery(ref))
  const { data: subscriptions } = useSuspenseQuery(subscriptionsQuery(ref))
  const { data: subscription } = useSuspenseQuery(subscriptionQuery(ref))
  const { data: upgrades } = useSuspenseQuery(upgradesQuery(ref))
  const { data: open } = useSuspenseQuery(openIntentsQuery(ref.cloud))
  const { data: upgraded } = useSuspenseQuery(confirmedUpgradeQuery(ref))
  // Not loaded where the service refuses it or the cloud has none: then nobody knows how many are assigned.
  const { data: skus } = useQuery({ ...subscribedSkusQuery(ref), enabled: false })

  const assessment = assessUpgrades(
    visibleFacts(
      ref.cloud,
      subscription,
      subscriptions.items,
      customer.allowDelegatedAccess,
      skus?.items ?? null,
    ),
  )
  return {
    customer,
    subscription,
    source: planFrom(subscription),
    assessment,
    rows: ledgerRows(assessment, upgrades.items),
    answeredAt: upgrades.answeredAt,
    assigned: assignedLicenses(subscription, skus?.items ?? null),
    /** The confirmed upgrade of this very subscription, from this browser. */
    upgraded,
    /** An upgrade of this very subscription whose outcome is not known. */
    underWay: open.find(({ sourceSubscriptionId }) => sameId(sourceSubscriptionId, subscription.id)) ?? null,
  }
}

export type UpgradeFactsOnScreen = ReturnType<typeof useUpgradeFacts>

/** The reasons of a row that stand in the way: the service's own, else the predicted ones. */
export function reasonsOfRow({ offered, predicted }: LedgerRow) {
  const errors = offered?.errors ?? []
  const blocking = (predicted?.verdicts ?? []).filter(isBlock)
  // A predicted reason names the very subscription; the service's answer only the kind. Both kinds are shown once.
  const explained = blocking.map(({ condition }) => upgradeErrorCodeOf[condition])
  return { blocking, errors: errors.filter(({ code }) => !explained.some((known) => known === code)) }
}
