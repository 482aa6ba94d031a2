import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { Intent } from '../../submission/index.ts'
import { Card } from '../../ui/Card.tsx'
import { CardPart } from '../../ui/CardPart.tsx'
import { Text } from '../../ui/Text.tsx'

/** What to say on the phone, why Submit is locked, and when a person gets the next step. */
export function NotConfirmedSide({ intent }: { intent: Intent }) {
  const m = useMessages('receipt')
  const format = useFormat()
  return (
    <Card>
      <CardPart tight title={m.toCustomer.title}>
        <Text kind="second">{m.toCustomer.notConfirmed}</Text>
      </CardPart>
      <CardPart tight title={m.locked.title}>
        <Text kind="second">{m.locked.text}</Text>
      </CardPart>
      <CardPart tight title={m.ifNothingSeen.title(format.hourMinute(new Date(intent.settleUntil)))}>
        <Text kind="second">{m.ifNothingSeen.text}</Text>
      </CardPart>
    </Card>
  )
}
