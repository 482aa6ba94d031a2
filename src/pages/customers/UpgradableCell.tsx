import { outlooksFrom } from '../../explanations/outlooks.ts'
import { UpgradableChip } from '../../explanations/UpgradableChip.tsx'
import { useMessages } from '../../messages/use-messages.ts'
import { Chip } from '../../ui/Chip.tsx'
import { markIcons } from '../../ui/mark-kinds.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Text } from '../../ui/Text.tsx'
import type { CustomerCellProps } from './CompanyCell.tsx'
import styles from './UpgradableCell.module.css'
import { useCustomerFact, useSubscriptionsFact } from './use-customer-facts.ts'

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

  if (subscriptions.state === 'cannot_verify') return <CannotVerify>{chip.cannotVerify}</CannotVerify>
  if (rights.state === 'checking' || subscriptions.state === 'checking') {
    return (
      <>
        <Skeleton kind="chip" />
        <span className="visually-hidden">{chip.checking}</span>
      </>
    )
  }
  if (rights.state === 'not_checked' || subscriptions.state === 'not_checked') {
    return (
      <Text kind="second" as="span">
        {chip.notChecked}
      </Text>
    )
  }

  const granted = rights.state === 'known' ? rights.value.allowDelegatedAccess : null
  const { items, unreadable } = subscriptions.value
  const { possible, total } = outlooksFrom(cloud, items, granted)
  // Without the rights a chip would promise what nobody has looked at; nor can a row be counted that nobody can read.
  const unknown = (granted === null ? possible : 0) + unreadable.length
  if (unknown > 0 && (granted === null || possible === 0))
    return <CannotVerify>{chip.cannotVerifySome(unknown, total + unreadable.length)}</CannotVerify>
  return <UpgradableChip of={{ possible, total: total + unreadable.length }} />
}

function CannotVerify({ children }: { children: string }) {
  return (
    <Chip tone="dashed" icon={markIcons.cannotVerify}>
      {children}
    </Chip>
  )
}
