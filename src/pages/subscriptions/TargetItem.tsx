import type { Subscription } from '../../contract/index.ts'
import type { TargetAssessment } from '../../eligibility/index.ts'
import { isBlock } from '../../explanations/blocks.ts'
import { usePlanTitle } from '../../explanations/use-plan-title.ts'
import { useReasonText } from '../../explanations/use-reason-text.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { CustomerRef } from '../../paths.ts'
import { HintItem } from '../../ui/HintItem.tsx'

export interface TargetItemProps {
  of: TargetAssessment
  source: Subscription
  customer: CustomerRef
}

/** One plan in the popover: possible as far as can be seen, or every reason why it is not. */
export function TargetItem({ of: { target, verdicts, outlook }, source, customer }: TargetItemProps) {
  const m = useMessages('verdicts')
  const title = usePlanTitle(customer.cloud)(target)
  const texts = useReasonText({ customer, source, target })
  return (
    <HintItem
      mark={outlook === 'possible' ? 'passes' : 'blocks'}
      markLabel={outlook === 'possible' ? m.server.possible : m.server.notPossible}
      title={title.name}
      note={
        <>
          {title.also && <div>{title.also}</div>}
          {verdicts.filter(isBlock).map(({ condition, reason }) => (
            <div key={condition}>{m.hint.blocked(texts.ofReason(reason).title)}</div>
          ))}
        </>
      }
    />
  )
}
