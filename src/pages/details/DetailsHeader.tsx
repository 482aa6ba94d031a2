import { ArrowRight } from 'lucide-react'
import type { Customer, Subscription } from '../../contract/index.ts'
import { CustomerName } from '../../explanations/CustomerName.tsx'
import { usePlanTitle } from '../../explanations/use-plan-title.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { paths, type SubscriptionRef } from '../../paths.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Name } from '../../ui/Name.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'

export interface DetailsHeaderProps {
  customer: Customer
  subscription: Subscription
  place: SubscriptionRef
  /** Upgrade now stands here, not in the notice of the 21Vianet cloud. */
  upgradable: boolean
}

/** Which plan this is, under all its names, whose it is, and what can be done with it. */
export function DetailsHeader({ customer, subscription, place, upgradable }: DetailsHeaderProps) {
  const { places } = useMessages('shell')
  const verdicts = useMessages('verdicts')
  const { name, also } = usePlanTitle(place.cloud)(subscription)
  const takesLicenses = subscription.status === 'active' && subscription.billingType !== 'usage'
  return (
    <PageHeader
      title={<Name>{name}</Name>}
      second={also ?? undefined}
      crumbs={{
        label: places.whereYouAre,
        crumbs: [
          { to: paths.customers(place.cloud), label: places.customers },
          { to: paths.subscriptions(place), label: <CustomerName of={customer} cloud={place.cloud} /> },
        ],
      }}
      actions={
        <>
          {takesLicenses && (
            <LinkButton to={paths.licenses(place)} look="soft">
              {verdicts.actions.addLicenses}
            </LinkButton>
          )}
          {upgradable && (
            <LinkButton to={paths.upgrade(place)} look="primary" trailingIcon={ArrowRight}>
              {verdicts.upgradeNow}
            </LinkButton>
          )}
        </>
      }
    />
  )
}
