import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { guidFrom, type Subscription } from '../../contract/index.ts'
import { SubscriptionStatus } from '../../explanations/SubscriptionStatus.tsx'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { paths } from '../../paths.ts'
import type { RecordRow } from '../../storage/database.ts'
import type { Intent } from '../../submission/index.ts'
import { Card } from '../../ui/Card.tsx'
import { CardPart } from '../../ui/CardPart.tsx'
import { Id } from '../../ui/Id.tsx'
import { KeyValueList } from '../../ui/KeyValueList.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import type { ReceiptNames } from './use-receipt-names.ts'

interface ReceiptFactsProps {
  intent: Intent
  names: ReceiptNames
  record: RecordRow | null
}

/** New and old subscription, when it was read back, the ids a support request needs, the reseller's own words. */
export function ReceiptFacts({ intent, names, record }: ReceiptFactsProps) {
  const m = useMessages('receipt')
  const words = useMessages('words')
  const format = useFormat()
  const id = (value: string, what: string) => (
    <Id value={value} copyLabel={words.copyNamed(what)} copiedLabel={words.copied} />
  )
  const items: { key: string; label: string; value: ReactNode }[] = []
  if (intent.readBack?.newSubscriptionId) {
    items.push({
      key: 'new',
      label: m.facts.newSubscription,
      value: (
        <SubscriptionFacts
          intent={intent}
          id={intent.readBack.newSubscriptionId}
          name={names.target.name}
          subscription={names.newSubscription}
        />
      ),
    })
  }
  items.push({
    key: 'old',
    label: m.facts.oldSubscription,
    value: (
      <SubscriptionFacts
        intent={intent}
        id={intent.sourceSubscriptionId}
        name={names.source.name}
        subscription={names.oldSubscription}
      />
    ),
  })
  items.push({
    key: 'licenses',
    label: names.target.name,
    value:
      intent.baseline.sourceQuantity === null
        ? words.licenses(intent.quantity)
        : m.facts.licenses(intent.baseline.sourceQuantity, intent.quantity),
  })
  if (intent.readBack) {
    const at = new Date(intent.readBack.at)
    items.push({
      key: 'read',
      label: intent.state === 'confirmed' ? m.facts.confirmed : m.log.looked(intent.readBack.looks),
      value: (
        <>
          <Text as="span">{format.fullDateTime(at)}</Text>
          <Text kind="second">{format.dateTimeUtc(at)}</Text>
        </>
      ),
    })
  }
  if (record?.ticket) items.push({ key: 'ticket', label: m.facts.ticket, value: record.ticket })
  if (record?.comment) items.push({ key: 'comment', label: m.facts.comment, value: record.comment })
  items.push({ key: 'request', label: words.requestId, value: id(intent.requestId, words.requestId) })
  for (const send of intent.sends) {
    items.push({
      key: send.correlationId,
      label: words.correlationId,
      value: id(send.correlationId, words.correlationId),
    })
  }
  return (
    <Card>
      <CardPart tight>
        <KeyValueList stacked items={items} />
      </CardPart>
    </Card>
  )
}

interface SubscriptionFactsProps {
  intent: Intent
  id: string
  name: string
  subscription: Subscription | null
}

function SubscriptionFacts({
  intent: { cloud, customerId },
  id,
  name,
  subscription,
}: SubscriptionFactsProps) {
  const words = useMessages('words')
  // The new one is named by the service, which may name it by anything.
  const subscriptionId = guidFrom(id)
  return (
    <Stack gap={1}>
      {subscriptionId === null ? (
        <span>{name}</span>
      ) : (
        <Link to={paths.subscription({ cloud, customerId, subscriptionId })}>{name}</Link>
      )}
      {subscription && (
        <Text kind="second" as="div">
          {subscription.quantity !== null && words.licenses(subscription.quantity)}{' '}
          <SubscriptionStatus status={subscription.status} />
        </Text>
      )}
      <Id
        value={subscription?.id ?? id}
        copyLabel={words.copyNamed(words.subscriptionId)}
        copiedLabel={words.copied}
      />
    </Stack>
  )
}
