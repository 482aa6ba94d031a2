import { Link } from 'react-router'
import { guidFrom } from '../contract/index.ts'
import type { NoTargets } from '../eligibility/index.ts'
import { useMessages } from '../messages/use-messages.ts'
import { paths } from '../paths.ts'
import { HintItem } from '../ui/HintItem.tsx'
import { ReasonLinks } from './ReasonLinks.tsx'
import { ReasonWhoHow } from './ReasonWhoHow.tsx'
import { type ReasonPlace, useReasonText } from './use-reason-text.ts'

export interface NoTargetsReasonProps {
  of: NoTargets
  place: ReasonPlace
  /** The subscription an add-on belongs to. */
  baseId?: string | null | undefined
}

/** Why a subscription has no upgrade at all: its kind, or no row in the published table. */
export function NoTargetsReason({ of, place, baseId }: NoTargetsReasonProps) {
  const m = useMessages('verdicts')
  const text = useReasonText(place).ofNoTargets(of)
  const base = guidFrom(baseId)
  return (
    <HintItem kind="reason" mark="none" markLabel={m.whyNot} title={text.title} note={text.explanation}>
      <ReasonWhoHow
        of={text}
        cloud={place.customer.cloud}
        links={
          <>
            {base !== null && (
              <Link to={paths.subscription({ ...place.customer, subscriptionId: base })}>
                {m.actions.openSubscription}
              </Link>
            )}
            <ReasonLinks help={text.help} title={text.title} customer={place.customer} />
          </>
        }
      />
    </HintItem>
  )
}
