import type { ReactNode } from 'react'
import type { Subscription } from '../../contract/index.ts'
import { ReasonLinks } from '../../explanations/ReasonLinks.tsx'
import { OwnWords } from '../../explanations/ServerReason.tsx'
import { useReasonText } from '../../explanations/use-reason-text.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { CustomerRef } from '../../paths.ts'
import { Inline } from '../../ui/Inline.tsx'
import { ReasonBox } from '../../ui/ReasonBox.tsx'
import { Text } from '../../ui/Text.tsx'
import type { LineReason } from './ledger-lines.ts'

export interface LineReasonBoxProps {
  of: LineReason
  customer: CustomerRef
  subscription: Subscription
  target: Parameters<typeof useReasonText>[0]['target']
  recheck: ReactNode
}

/** One reason under a line of the ledger: what is so, who can change it, how and where. */
export function LineReasonBox({
  of: { block, error },
  customer,
  subscription,
  target,
  recheck,
}: LineReasonBoxProps) {
  const { labels, people } = useMessages('verdicts')
  const texts = useReasonText({ customer, source: subscription, target })
  const text = block ? texts.ofReason(block.reason) : error && texts.ofServer(error, subscription.status)
  if (!text) return null
  return (
    <ReasonBox
      aside={recheck}
      parts={[
        {
          label: labels.reason,
          value: (
            <>
              <b>{text.title}</b>
              <Text kind="quiet">{text.explanation}</Text>
              {error && <OwnWords of={error} />}
            </>
          ),
        },
        { label: labels.who, value: <b>{people[text.who](customer.cloud)}</b> },
        {
          label: labels.how,
          value: (
            <>
              {text.how}
              <Inline gap={3}>
                <ReasonLinks reason={block?.reason} help={text.help} title={text.title} customer={customer} />
              </Inline>
            </>
          ),
        },
      ]}
    />
  )
}
