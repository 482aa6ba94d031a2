import { Link } from 'react-router'
import { Sentences } from '../../messages/Sentences.tsx'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { paths, type ReceiptRef } from '../../paths.ts'

/** Why a button cannot be used: an upgrade of this subscription is not confirmed yet, and where to look at it. */
export function UnderWay({ receipt }: { receipt: ReceiptRef }) {
  const { underWay } = useMessages('upgrade').closed
  const format = useFormat()
  return (
    <Sentences>
      {format.sentence(underWay.title)}
      <Link to={paths.receipt(receipt)}>{underWay.open}</Link>
    </Sentences>
  )
}
