import { ChevronRight } from 'lucide-react'
import { guidFrom, type Subscription } from '../../contract/index.ts'
import type { Outlooks } from '../../explanations/outlooks.ts'
import type { Answer } from '../../explanations/RecheckButton.tsx'
import { SubscriptionStatus } from '../../explanations/SubscriptionStatus.tsx'
import { nameOf } from '../../messages/name-of.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { CustomerRef } from '../../paths.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { PlainTable } from '../../ui/PlainTable.tsx'
import type { Column } from '../../ui/table-types.ts'
import { LicensesCell } from './LicensesCell.tsx'
import { NoSubscriptions } from './NoSubscriptions.tsx'
import { PlanCell } from './PlanCell.tsx'
import { RenewalCell } from './RenewalCell.tsx'
import type { SubscriptionRow } from './subscription-rows.ts'

// Below this, all rows are drawn and heights follow the content; above it only those near the window.
const mostRowsDrawn = 60

export interface SubscriptionsTableProps {
  caption: string
  place: CustomerRef
  rows: readonly SubscriptionRow[]
  outlooks: Outlooks
  assignedOf: (subscription: Subscription) => number | null
  at: Date
  onRecheck: () => Promise<readonly Answer[]>
}

/** The subscriptions of a customer, add-ons under their base. */
export function SubscriptionsTable(props: SubscriptionsTableProps) {
  const { caption, place, rows, outlooks, assignedOf, at, onRecheck } = props
  const m = useMessages('subscriptions')
  const words = useMessages('words')

  const columns: readonly Column<SubscriptionRow>[] = [
    {
      key: 'plan',
      header: m.columns.plan,
      narrow: 'title',
      cell: (row) => <PlanCell row={row} place={place} outlooks={outlooks} at={at} onRecheck={onRecheck} />,
    },
    {
      key: 'licenses',
      header: m.columns.licenses,
      align: 'end',
      width: '9.5rem',
      narrow: 'end',
      cell: ({ subscription }) => (
        <LicensesCell assigned={assignedOf(subscription)} total={subscription.quantity} />
      ),
    },
    {
      key: 'status',
      header: m.columns.status,
      width: '9rem',
      narrow: 'second',
      cell: ({ subscription }) => <SubscriptionStatus status={subscription.status} />,
    },
    {
      key: 'billing',
      header: m.columns.billing,
      width: '7rem',
      narrow: 'second',
      cell: ({ subscription }) => nameOf(words.billingCycles, subscription.billingCycle, words.notGiven),
    },
    {
      key: 'renewal',
      header: m.columns.renewal,
      width: '12rem',
      narrow: 'line',
      cell: ({ subscription, base }) => (
        <div>
          <RenewalCell of={subscription} withBase={base !== null} now={at} />
        </div>
      ),
    },
    {
      key: 'open',
      header: words.open,
      hideHeader: true,
      width: '3rem',
      align: 'end',
      cell: ({ subscription }) => guidFrom(subscription.id) && <Icon of={ChevronRight} />,
    },
  ]
  const table = {
    caption,
    columns,
    rows,
    rowKey: ({ key }: SubscriptionRow) => key,
    empty: <NoSubscriptions onRecheck={onRecheck} cloud={place.cloud} />,
  }
  return rows.length > mostRowsDrawn ? (
    <DataTable {...table} reflowBelow={900} rowHeight={62} narrowRowHeight={150} />
  ) : (
    <PlainTable {...table} reflowBelow={900} rowHeight={({ addOn }) => (addOn ? 44 : 62)} />
  )
}
