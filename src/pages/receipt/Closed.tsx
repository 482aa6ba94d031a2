import { useMessages } from '../../messages/use-messages.ts'
import { paths } from '../../paths.ts'
import type { Intent } from '../../submission/index.ts'
import { Card } from '../../ui/Card.tsx'
import { CardPart } from '../../ui/CardPart.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'

/** A person closed the upgrade after it was not seen for the whole settle window. */
export function Closed({ intent: { cloud, customerId } }: { intent: Intent }) {
  const m = useMessages('receipt')
  return (
    <Card>
      <CardPart title={m.notVisible.lead}>
        <Stack gap={3}>
          <Text kind="quiet">{m.notVisible.closed}</Text>
          <LinkButton to={paths.subscriptions({ cloud, customerId })}>{m.refused.toDetails}</LinkButton>
        </Stack>
      </CardPart>
    </Card>
  )
}
