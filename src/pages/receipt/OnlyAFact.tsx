import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { Intent } from '../../submission/index.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { ReceiptNames } from './use-receipt-names.ts'

/**
 * Where our own answer did not say that it is done, what is known is a fact about the customer: what they have now, and
 * whose request it was where the partner's activity tells.
 */
export function OnlyAFact({ intent, names }: { intent: Intent; names: ReceiptNames }) {
  const m = useMessages('receipt')
  const format = useFormat()
  const wasAnswered = intent.sends.some(({ outcome }) => outcome === 'done')
  if (wasAnswered || intent.attribution === 'ours') return null
  const { name } = names.target
  const licenses = names.newSubscription?.quantity ?? intent.quantity
  return (
    <Notice tone={intent.attribution === 'another' ? 'warn' : 'neutral'}>
      {format.sentences(
        m.confirmed.fact(name, licenses),
        intent.attribution === 'another' && m.confirmed.byAnother,
      )}
    </Notice>
  )
}
