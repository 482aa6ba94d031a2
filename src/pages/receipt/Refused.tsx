import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { paths } from '../../paths.ts'
import type { Intent } from '../../submission/index.ts'
import { Card } from '../../ui/Card.tsx'
import { CardPart } from '../../ui/CardPart.tsx'
import { Inline } from '../../ui/Inline.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { RefusalReasons } from './RefusalReasons.tsx'

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
      <RefusalReasons intent={intent} />
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
