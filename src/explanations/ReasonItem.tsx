import type { ConditionVerdict } from '../eligibility/index.ts'
import { useMessages } from '../messages/use-messages.ts'
import { HintItem } from '../ui/HintItem.tsx'
import { ReasonLinks } from './ReasonLinks.tsx'
import { ReasonWhoHow } from './ReasonWhoHow.tsx'
import { type ReasonPlace, useReasonText } from './use-reason-text.ts'
import { verdictMarks } from './VerdictMark.tsx'

export interface ReasonItemProps {
  of: Exclude<ConditionVerdict, { readonly verdict: 'passes' }>
  place: ReasonPlace
}

/** Why a condition blocks or cannot be verified, who can change it, how and where. */
export function ReasonItem({ of: { verdict, reason }, place }: ReasonItemProps) {
  const m = useMessages('verdicts')
  const text = useReasonText(place).ofReason(reason)
  const { cloud } = place.customer
  return (
    <HintItem
      kind="reason"
      mark={verdictMarks[verdict]}
      markLabel={m.verdicts[verdict]}
      title={text.title}
      note={text.explanation}
    >
      <ReasonWhoHow
        of={text}
        cloud={cloud}
        links={<ReasonLinks reason={reason} help={text.help} title={text.title} customer={place.customer} />}
      />
    </HintItem>
  )
}
