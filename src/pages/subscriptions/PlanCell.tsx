import { guidFrom } from '../../contract/index.ts'
import type { Outlooks } from '../../explanations/outlooks.ts'
import type { Answer } from '../../explanations/RecheckButton.tsx'
import { usePlanTitle } from '../../explanations/use-plan-title.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { type CustomerRef, paths } from '../../paths.ts'
import { CellTitle } from '../../ui/CellTitle.tsx'
import { Name } from '../../ui/Name.tsx'
import { RowLink } from '../../ui/RowLink.tsx'
import type { SubscriptionRow } from './subscription-rows.ts'
import { UpgradeHint } from './UpgradeHint.tsx'

export interface PlanCellProps {
  row: SubscriptionRow
  place: CustomerRef
  outlooks: Outlooks
  at: Date
  onRecheck: () => Promise<readonly Answer[]>
}

/** The plan of a row with its other names; the icon after it stands in the global cloud only, as in Partner Center. */
export function PlanCell({ row: { subscription, addOn }, place, outlooks, at, onRecheck }: PlanCellProps) {
  const m = useMessages('subscriptions')
  const { name, also } = usePlanTitle(place.cloud)(subscription)
  const subscriptionId = guidFrom(subscription.id)
  const here = subscriptionId === null ? null : { ...place, subscriptionId }
  const nickname = subscription.friendlyName?.trim()
  const named = nickname && nickname !== name && nickname !== subscription.offerName?.trim()
  return (
    <CellTitle
      strong={!addOn}
      nested={addOn}
      second={
        <>
          {named && <Name>{nickname}</Name>}
          {named && also && ' · '}
          {also}
        </>
      }
      after={
        place.cloud === 'global' &&
        !addOn &&
        here && (
          <UpgradeHint
            subscription={subscription}
            place={here}
            assessment={outlooks.assessmentOf(subscription)}
            at={at}
            onRecheck={onRecheck}
          />
        )
      }
    >
      {addOn && `${m.addOn} `}
      {here ? (
        <RowLink to={paths.subscription(here)}>
          <Name>{name}</Name>
        </RowLink>
      ) : (
        <Name>{name}</Name>
      )}
    </CellTitle>
  )
}
