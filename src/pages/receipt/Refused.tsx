import { ServerReason } from '../../explanations/ServerReason.tsx'
import { errorText } from '../../messages/error-text.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { paths } from '../../paths.ts'
import type { Intent, Refusal } from '../../submission/index.ts'
import { Card } from '../../ui/Card.tsx'
import { CardPart } from '../../ui/CardPart.tsx'
import { Inline } from '../../ui/Inline.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'

/** The service did not accept the upgrade, and the subscription was read back as it was. */
export function Refused({ intent }: { intent: Intent }) {
  const m = useMessages('receipt')
  const format = useFormat()
  const ref = {
    cloud: intent.cloud,
    customerId: intent.customerId,
    subscriptionId: intent.sourceSubscriptionId,
  }
  return (
    <Card>
      <CardPart title={m.refused.lead}>
        <Text kind="quiet">
          {m.refused.nothingChanged(intent.readBack ? format.hourMinute(new Date(intent.readBack.at)) : '')}
        </Text>
      </CardPart>
      {intent.refusals.map((refusal) => (
        <CardPart key={`${refusal.status}/${refusal.code}/${refusal.description}`} level={3}>
          <RefusalReason refusal={refusal} intent={intent} />
        </CardPart>
      ))}
      <CardPart>
        <Stack gap={3}>
          <Text kind="second">{intent.refusals.length === 0 ? m.refused.noReason : null}</Text>
          <Inline>
            <LinkButton to={paths.subscription(ref)}>{m.refused.toDetails}</LinkButton>
            <LinkButton to={paths.upgrade(ref)}>{m.refused.tryOther}</LinkButton>
          </Inline>
        </Stack>
      </CardPart>
    </Card>
  )
}

function RefusalReason({ refusal, intent }: { refusal: Refusal; intent: Intent }) {
  const errors = useMessages('errors')
  const format = useFormat()
  if (refusal.status === 200) {
    return (
      <ServerReason
        of={{ ...refusal, additionalDetails: null, attributes: null, others: new Map() }}
        place={{
          customer: intent,
          source: { offerId: intent.sourceOfferId, offerName: null },
          target: { offerId: intent.targetOfferId, offerName: null },
        }}
      />
    )
  }
  const text = errorText(errors, {
    kind: 'refused',
    status: refusal.status,
    code: refusal.code,
    description: refusal.description,
  })
  return (
    <Stack gap={1}>
      <Text kind="strong">{text.title}</Text>
      <Text kind="second">{format.sentences(text.what, text.next)}</Text>
      {refusal.description && (
        <Text kind="second">{errors.partnerCentersOwnWords(refusal.description.slice(0, 1024))}</Text>
      )}
    </Stack>
  )
}
