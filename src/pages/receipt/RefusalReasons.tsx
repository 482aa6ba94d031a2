import { ServerReason } from '../../explanations/ServerReason.tsx'
import { errorText } from '../../messages/error-text.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { Intent, Refusal } from '../../submission/index.ts'
import { CardPart } from '../../ui/CardPart.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'

/** Why the service refused, each reason in our words first, then in its own. Parts of a card. */
export function RefusalReasons({ intent }: { intent: Intent }) {
  return intent.refusals.map((refusal) => (
    <CardPart key={`${refusal.status}/${refusal.code}/${refusal.description}`} level={3}>
      <RefusalReason refusal={refusal} intent={intent} />
    </CardPart>
  ))
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
