import { CustomerName } from '../../explanations/CustomerName.tsx'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { paths } from '../../paths.ts'
import type { Intent } from '../../submission/index.ts'
import { Chip } from '../../ui/Chip.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { markIcons } from '../../ui/mark-kinds.ts'
import { PageHeader } from '../../ui/PageHeader.tsx'
import type { ReceiptNames } from './use-receipt-names.ts'

interface ReceiptHeaderProps {
  intent: Intent
  names: ReceiptNames
  title: string
}

/** Title and outcome; success and the work after it are two chips. */
export function ReceiptHeader({ intent, names, title }: ReceiptHeaderProps) {
  const m = useMessages('receipt')
  const words = useMessages('words')
  const shell = useMessages('shell')
  const format = useFormat()
  const { cloud, customerId, followUpCount, state } = intent
  return (
    <PageHeader
      title={title}
      second={names.target.also ?? undefined}
      crumbs={{
        label: shell.places.whereYouAre,
        crumbs: [
          { to: paths.home(cloud), label: shell.places.customers },
          {
            to: paths.subscriptions({ cloud, customerId }),
            label: <CustomerName of={names.customer} cloud={cloud} clip />,
          },
        ],
      }}
      facts={m.crumb(format.fullDateTime(new Date(intent.createdAt)))}
      chips={
        <>
          {state === 'confirmed' && (
            <Chip tone="ok" icon={markIcons.confirmed}>
              {m.chips.confirmed}
            </Chip>
          )}
          {state === 'confirmed' && followUpCount !== 0 && (
            <Chip tone="warn" icon={markIcons.followUp}>
              {followUpCount === null ? m.chips.followUpUnknown : m.chips.followUp(followUpCount)}
            </Chip>
          )}
          {state === 'refused' && (
            <Chip tone="neutral" icon={markIcons.none}>
              {m.chips.refused}
            </Chip>
          )}
          {(state === 'sent' || state === 'unknown') && (
            <Chip tone="warn" icon={markIcons.notConfirmed}>
              {m.chips.notConfirmed}
            </Chip>
          )}
          {state === 'not_visible' && (
            <Chip tone="warn" icon={markIcons.notConfirmed}>
              {m.chips.notVisible}
            </Chip>
          )}
          {state === 'not_sent' && (
            <Chip tone="neutral" icon={markIcons.none}>
              {m.chips.notSent}
            </Chip>
          )}
          {state === 'closed' && <Chip tone="neutral">{m.chips.closed}</Chip>}
        </>
      }
      actions={
        <CopyButton
          look="soft"
          size="normal"
          label={m.copyDetails}
          copiedLabel={words.copied}
          text={() => idsOf(intent)}
        />
      }
    />
  )
}

// For a support request: ids only, in the field names that support asks for.
function idsOf(intent: Intent): string {
  return [
    `MS-RequestId: ${intent.requestId}`,
    ...intent.sends.map(
      ({ correlationId, startedAt }) => `MS-CorrelationId: ${correlationId} (${startedAt})`,
    ),
    `customerId: ${intent.customerId}`,
    `sourceSubscriptionId: ${intent.sourceSubscriptionId}`,
    `targetSubscriptionId: ${intent.readBack?.newSubscriptionId ?? '-'}`,
  ].join('\n')
}
