import { MessageSquareText } from 'lucide-react'
import type { Subscription } from '../../contract/index.ts'
import { planOfRow, usePlanTitle } from '../../explanations/use-plan-title.ts'
import { useReasonText } from '../../explanations/use-reason-text.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { CustomerRef } from '../../paths.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { type LedgerLine, unverifiable } from './ledger-lines.ts'

export interface CannotVerifyNoteProps {
  lines: readonly LedgerLine[]
  customer: CustomerRef
  subscription: Subscription
}

/** What cannot be verified from here, once for the whole ledger, with a text that asks the customer's admin. */
export function CannotVerifyNote({ lines, customer, subscription }: CannotVerifyNoteProps) {
  const m = useMessages('details').ledger
  const verdicts = useMessages('verdicts')
  const words = useMessages('words')
  const format = useFormat()
  const titleOf = usePlanTitle(customer.cloud)
  const texts = useReasonText({ customer, source: subscription })
  const { reasons } = unverifiable(lines)
  if (reasons.length === 0) return null

  const asksCustomer = reasons.some(({ code }) => code === 'other_channels_not_visible')
  return (
    <Stack gap={2}>
      {reasons.map((reason) => {
        const { title, explanation, how } = texts.ofReason(reason)
        return (
          <Text key={JSON.stringify(reason)} kind="second">
            <Mark kind="cannotVerify">
              <b>{verdicts.verdicts.cannot_verify}</b>
            </Mark>{' '}
            {reason.code === 'other_channels_not_visible'
              ? verdicts.cannotVerifyNote[customer.cloud]
              : format.sentences(words.labelled(title, explanation), how)}
          </Text>
        )
      })}
      {asksCustomer && (
        <div>
          <CopyButton
            icon={MessageSquareText}
            label={m.copyForCustomer}
            copiedLabel={words.copied}
            text={() =>
              m.textForCustomer(
                titleOf(subscription).name,
                format.choice(lines.map((line) => titleOf(planOfRow(line)).name)),
                words.adminCenter[customer.cloud],
                customer.customerId,
              )
            }
          />
        </div>
      )}
    </Stack>
  )
}
