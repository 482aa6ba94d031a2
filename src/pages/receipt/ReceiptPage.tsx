import { useSuspenseQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { receiptQuery } from '../../api/intents.ts'
import { receiptRef } from '../../paths.ts'
import { ReceiptMissing } from './ReceiptMissing.tsx'
import { ReceiptView } from './ReceiptView.tsx'

/** What happened to an upgrade, and what needs work now. Only the browser that submitted it knows. */
export function ReceiptPage() {
  const ref = receiptRef(useParams())
  const { data: receipt } = useSuspenseQuery(receiptQuery(ref))
  return receipt === null ? <ReceiptMissing cloud={ref.cloud} /> : <ReceiptView receipt={receipt} />
}
