import { Hourglass } from 'lucide-react'
import { useMessages } from '../../messages/use-messages.ts'
import { paths, type ReceiptRef } from '../../paths.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Notice } from '../../ui/Notice.tsx'

export interface UnderWayNoticeProps {
  receipt: ReceiptRef
}

/** Stands where Upgrade now would, as long as an upgrade of this subscription is not confirmed. */
export function UnderWayNotice({ receipt }: UnderWayNoticeProps) {
  const { underWay } = useMessages('details')
  return (
    <Notice
      tone="warn"
      icon={Hourglass}
      title={underWay.text}
      actions={<LinkButton to={paths.receipt(receipt)}>{underWay.open}</LinkButton>}
    />
  )
}
