import { lazy, Suspense } from 'react'
import { useMessages } from '../../messages/use-messages.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Text } from '../../ui/Text.tsx'
import { CannotVerifyChip } from './CannotVerifyChip.tsx'
import type { CustomerCellProps } from './CompanyCell.tsx'
import styles from './UpgradableCell.module.css'
import { useCustomerFact, useSubscriptionsFact } from './use-customer-facts.ts'

// With the rules: the list can be read before they are here. Without them nothing can be verified.
const OutlookChip = lazy(() =>
  import('./OutlookChip.tsx').then(
    ({ OutlookChip }) => ({ default: OutlookChip }),
    () => ({ default: () => <CannotVerifyChip /> }),
  ),
)

/** How many of the customer's subscriptions can be upgraded, in a place of fixed width. */
export function UpgradableCell(props: CustomerCellProps) {
  return (
    <span className={styles.place}>
      <Upgradable {...props} />
    </span>
  )
}

function Upgradable({ cloud, customer, inView }: CustomerCellProps) {
  const { chip } = useMessages('customers')
  const rights = useCustomerFact(cloud, customer.id, inView)
  const subscriptions = useSubscriptionsFact(cloud, customer.id, inView)

  if (subscriptions.state === 'cannot_verify') return <CannotVerifyChip />
  if (rights.state === 'checking' || subscriptions.state === 'checking') return <Checking />
  if (rights.state === 'not_checked' || subscriptions.state === 'not_checked') {
    return (
      <Text kind="second" as="span">
        {chip.notChecked}
      </Text>
    )
  }
  return (
    <Suspense fallback={<Checking />}>
      <OutlookChip
        cloud={cloud}
        subscriptions={subscriptions.value}
        granted={rights.state === 'known' ? rights.value.allowDelegatedAccess : null}
      />
    </Suspense>
  )
}

function Checking() {
  const { chip } = useMessages('customers')
  return (
    <>
      <Skeleton kind="chip" />
      <span className="visually-hidden">{chip.checking}</span>
    </>
  )
}
