import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useParams } from 'react-router'
import { customerQuery } from '../../api/customers.ts'
import { subscribedSkusQuery, subscriptionsQuery } from '../../api/subscriptions.ts'
import { assignedBySubscription } from '../../explanations/assigned.ts'
import { customerName } from '../../explanations/customer-name.ts'
import { outlooksFrom } from '../../explanations/outlooks.ts'
import { PageTitle } from '../../explanations/PageTitle.tsx'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { customerRef } from '../../paths.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Section } from '../../ui/Section.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { CustomerHeader } from './CustomerHeader.tsx'
import { SubscriptionsTable } from './SubscriptionsTable.tsx'
import { rowsFrom } from './subscription-rows.ts'

/** Screen 2: the subscriptions of a customer, and what may become of each as far as can be seen from here. */
export function SubscriptionsPage() {
  const place = customerRef(useParams())
  const m = useMessages('subscriptions')
  const format = useFormat()
  const customer = useSuspenseQuery(customerQuery(place))
  const subscriptions = useSuspenseQuery(subscriptionsQuery(place))
  const skus = useQuery({ ...subscribedSkusQuery(place), enabled: place.cloud === 'global' })

  const { items, unreadable } = subscriptions.data
  const rights = customer.data.allowDelegatedAccess
  const rows = useMemo(() => rowsFrom(items), [items])
  const licenses = skus.data?.items ?? null
  const outlooks = useMemo(
    () => outlooksFrom(place.cloud, items, rights, licenses),
    [place.cloud, items, rights, licenses],
  )
  const assignedOf = useMemo(() => assignedBySubscription(items, licenses), [items, licenses])
  const at = new Date(Math.min(customer.dataUpdatedAt, subscriptions.dataUpdatedAt))
  const recheck = () =>
    Promise.all([
      customer.refetch(),
      subscriptions.refetch(),
      ...(place.cloud === 'global' ? [skus.refetch()] : []),
    ])

  return (
    <>
      <PageTitle>{m.title}</PageTitle>
      <CustomerHeader customer={customer.data} place={place} outlooks={outlooks} onRecheck={recheck} />
      <Section
        title={m.title}
        note={m.count(outlooks.total, rows.length - outlooks.total)}
        aside={<Text kind="second">{m.timesInYourZone(format.timeZone(at))}</Text>}
      >
        <Stack gap={3}>
          {unreadable.length > 0 && (
            <Notice tone="warn" title={m.unreadable(unreadable.length)}>
              {format.list(unreadable.flatMap(({ id }) => id ?? []))}
            </Notice>
          )}
          <SubscriptionsTable
            caption={m.tableLabel(customerName(customer.data))}
            place={place}
            rows={rows}
            outlooks={outlooks}
            assignedOf={assignedOf}
            at={at}
            onRecheck={recheck}
          />
          <Text kind="second">
            {format.sentences(
              place.cloud === '21vianet' && rows.length > 0 && m.openToSeeUpgrades,
              m.onlyYours,
            )}
          </Text>
        </Stack>
      </Section>
    </>
  )
}
