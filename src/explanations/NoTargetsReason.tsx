import type { NoTargets } from '../eligibility/index.ts'
import { useMessages } from '../messages/use-messages.ts'
import { HintItem } from '../ui/HintItem.tsx'
import { ReasonLinks } from './ReasonLinks.tsx'
import { ReasonWhoHow } from './ReasonWhoHow.tsx'
import { type ReasonPlace, useReasonText } from './use-reason-text.ts'

export interface NoTargetsReasonProps {
  of: NoTargets
  place: ReasonPlace
}

/** Why a subscription has no upgrade at all: its kind, or no row in the published table. */
export function NoTargetsReason({ of, place }: NoTargetsReasonProps) {
  const m = useMessages('verdicts')
  const text = useReasonText(place).ofNoTargets(of)
  return (
    <HintItem kind="reason" mark="none" markLabel={m.whyNot} title={text.title} note={text.explanation}>
      <ReasonWhoHow
        of={text}
        cloud={place.customer.cloud}
        links={<ReasonLinks help={text.help} title={text.title} customer={place.customer} />}
      />
    </HintItem>
  )
}
