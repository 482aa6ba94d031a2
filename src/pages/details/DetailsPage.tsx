import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { customerQuery, relationshipRequestQuery } from '../../api/customers.ts'
import { confirmedUpgradeQuery, openIntentsQuery } from '../../api/intents.ts'
import {
  provisioningQuery,
  subscribedSkusQuery,
  subscriptionQuery,
  subscriptionsQuery,
} from '../../api/subscriptions.ts'
import { upgradesQuery } from '../../api/upgrades.ts'
import { sameId } from '../../contract/index.ts'
import { visibleFacts } from '../../eligibility/index.ts'
import { assignedBySubscription } from '../../explanations/assigned.ts'
import { PageTitle } from '../../explanations/PageTitle.tsx'
import { UpgradedHere } from '../../explanations/UpgradedHere.tsx'
import { usePlanTitle } from '../../explanations/use-plan-title.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { subscriptionRef } from '../../paths.ts'
import { Card } from '../../ui/Card.tsx'
import { CardPart } from '../../ui/CardPart.tsx'
import { KeyValueList } from '../../ui/KeyValueList.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { AddOnsTable } from './AddOnsTable.tsx'
import { AllFields } from './AllFields.tsx'
import { DetailsHeader } from './DetailsHeader.tsx'
import { IdField } from './IdField.tsx'
import { Ledger } from './Ledger.tsx'
import { isOpen, ledgerOf } from './ledger-lines.ts'
import { MainFields } from './MainFields.tsx'
import { RelationshipRequestNotice } from './RelationshipRequestNotice.tsx'
import { UnderWayNotice } from './UnderWayNotice.tsx'
import { UpgradeNotice } from './UpgradeNotice.tsx'

/** Screen 3: everything about one subscription, and why it can become another plan or why not. */
export function DetailsPage() {
  const place = subscriptionRef(useParams())
  const { cloud } = place
  const m = useMessages('details')
  const customer = useSuspenseQuery(customerQuery(place))
  const all = useSuspenseQuery(subscriptionsQuery(place))
  const own = useSuspenseQuery(subscriptionQuery(place))
  const upgrades = useQuery(upgradesQuery(place))
  const provisioning = useQuery(provisioningQuery(place))
  const relationship = useQuery(relationshipRequestQuery(cloud))
  const skus = useQuery({ ...subscribedSkusQuery(place), enabled: cloud === 'global' })
  const intents = useQuery(openIntentsQuery(cloud))
  const upgraded = useSuspenseQuery(confirmedUpgradeQuery(place)).data

  const subscription = own.data
  const rights = customer.data.allowDelegatedAccess
  const facts = {
    ...visibleFacts(cloud, subscription, all.data.items, rights, skus.data?.items ?? null),
    provisioning: provisioning.data?.status ?? null,
  }
  const ledger = ledgerOf(facts, upgrades.data?.items ?? null)
  const addOns = all.data.items.filter(({ parentSubscriptionId }) =>
    sameId(parentSubscriptionId, subscription.id),
  )
  const underWay = intents.data?.find(({ sourceSubscriptionId }) =>
    sameId(sourceSubscriptionId, subscription.id),
  )
  const assigned = assignedBySubscription(all.data.items, skus.data?.items ?? null)(subscription)
  const recheck = () =>
    Promise.all([
      customer.refetch(),
      all.refetch(),
      own.refetch(),
      upgrades.refetch(),
      provisioning.refetch(),
      ...(cloud === 'global' ? [skus.refetch()] : []),
    ])

  return (
    <>
      <PageTitle>{usePlanTitle(cloud)(subscription).name}</PageTitle>
      <DetailsHeader
        customer={customer.data}
        subscription={subscription}
        place={place}
        upgradable={cloud === 'global' && !underWay && ledger.lines.some(isOpen)}
      />
      <Stack gap={5}>
        <Card label={m.fieldsLabel}>
          <CardPart>
            <Stack gap={3}>
              <KeyValueList
                columns={1}
                items={[
                  {
                    key: 'id',
                    label: m.fields.subscriptionId,
                    value: <IdField of={subscription.id} name={m.fields.subscriptionId} />,
                  },
                ]}
              />
              {underWay && <UnderWayNotice receipt={{ cloud, intentId: underWay.intentId }} />}
              {!underWay && upgraded && <UpgradedHere of={upgraded} />}
              {cloud === '21vianet' && !underWay && !upgraded && (
                <UpgradeNotice of={ledger} place={place} subscription={subscription} />
              )}
              <MainFields
                of={subscription}
                provisioning={provisioning.data ?? null}
                assigned={
                  assigned !== null
                    ? m.assigned(assigned)
                    : cloud === '21vianet'
                      ? m.assignedNotVisible
                      : m.assignedNotChecked
                }
              />
              <AllFields of={subscription} customer={place} />
            </Stack>
          </CardPart>
        </Card>
        {addOns.length > 0 && <AddOnsTable addOns={addOns} customer={place} />}
        {rights === false && relationship.data?.url && (
          <RelationshipRequestNotice url={relationship.data.url} />
        )}
        <Ledger
          of={ledger}
          customer={place}
          subscription={subscription}
          answeredAt={upgrades.data?.answeredAt ?? null}
          onRecheck={recheck}
        />
      </Stack>
    </>
  )
}
