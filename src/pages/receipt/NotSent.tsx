import { useMessages } from '../../messages/use-messages.ts'
import { paths } from '../../paths.ts'
import type { Intent } from '../../submission/index.ts'
import { Card } from '../../ui/Card.tsx'
import { CardPart } from '../../ui/CardPart.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'

/** The gateway did not let the request out. */
export function NotSent({ intent }: { intent: Intent }) {
  const m = useMessages('receipt')
  const { cloud, customerId, sourceSubscriptionId: subscriptionId } = intent
  return (
    <Card>
      <CardPart title={m.notSent.title}>
        <Stack gap={3}>
          <Text kind="quiet">{m.notSent.text}</Text>
          <LinkButton to={paths.upgrade({ cloud, customerId, subscriptionId })}>{m.notSent.again}</LinkButton>
        </Stack>
      </CardPart>
    </Card>
  )
}
