import { guidFrom, type Subscription } from '../../contract/index.ts'
import { SubscriptionStatus } from '../../explanations/SubscriptionStatus.tsx'
import { usePlanTitle } from '../../explanations/use-plan-title.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { type CustomerRef, paths } from '../../paths.ts'
import { CellTitle } from '../../ui/CellTitle.tsx'
import { Name } from '../../ui/Name.tsx'
import { PlainTable } from '../../ui/PlainTable.tsx'
import { RowLink } from '../../ui/RowLink.tsx'
import { Section } from '../../ui/Section.tsx'

export interface AddOnsTableProps {
  addOns: readonly Subscription[]
  customer: CustomerRef
}

/** The add-ons of a subscription, each with a link to its own page. */
export function AddOnsTable({ addOns, customer }: AddOnsTableProps) {
  const m = useMessages('details')
  const words = useMessages('words')
  const format = useFormat()
  const titleOf = usePlanTitle(customer.cloud)
  return (
    <Section title={m.addOns.title} note={format.number(addOns.length)}>
      <PlainTable
        caption={m.addOns.tableLabel}
        rows={addOns}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: 'name',
            header: m.fields.offerName,
            narrow: 'title',
            cell: (addOn) => {
              const subscriptionId = guidFrom(addOn.id)
              const name = <Name>{titleOf(addOn).name}</Name>
              return (
                <CellTitle>
                  {subscriptionId === null ? (
                    name
                  ) : (
                    <RowLink to={paths.subscription({ ...customer, subscriptionId })}>{name}</RowLink>
                  )}
                </CellTitle>
              )
            },
          },
          {
            key: 'licenses',
            header: m.fields.licenses,
            align: 'end',
            width: '8rem',
            narrow: 'end',
            cell: ({ quantity }) => (quantity === null ? words.unknown : format.number(quantity)),
          },
          {
            key: 'status',
            header: m.fields.status,
            width: '12rem',
            narrow: 'second',
            cell: ({ status }) => <SubscriptionStatus status={status} />,
          },
        ]}
      />
    </Section>
  )
}
