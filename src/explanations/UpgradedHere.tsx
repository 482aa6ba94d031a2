import { useMessages } from '../messages/use-messages.ts'
import { paths, type ReceiptRef } from '../paths.ts'
import { LinkButton } from '../ui/LinkButton.tsx'
import { Notice } from '../ui/Notice.tsx'
import { usePlanTitle } from './use-plan-title.ts'

export interface UpgradedHereProps {
  /** The confirmed upgrade. */
  of: ReceiptRef & { readonly targetOfferId: string }
}

/** Stands before the reasons of a subscription that this browser has upgraded: alone they read as if it had to be ordered. */
export function UpgradedHere({ of }: UpgradedHereProps) {
  const { upgradedHere } = useMessages('verdicts')
  const { name } = usePlanTitle(of.cloud)({ offerId: of.targetOfferId, offerName: null })
  return (
    <Notice
      tone="ok"
      title={upgradedHere.title(name)}
      actions={<LinkButton to={paths.receipt(of)}>{upgradedHere.open}</LinkButton>}
    >
      {upgradedHere.text}
    </Notice>
  )
}
