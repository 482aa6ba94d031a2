import { Link } from 'react-router'
import { guidFrom } from '../contract/index.ts'
import type { HeldReference, Reason } from '../eligibility/index.ts'
import type { HelpTopic } from '../messages/help/messages.ts'
import { useMessages } from '../messages/use-messages.ts'
import { type CustomerRef, paths } from '../paths.ts'
import { usePlanTitle } from './use-plan-title.ts'

export interface ReasonLinksProps {
  /** The reason, where it is one of ours: it may point at a subscription. */
  reason?: Reason | undefined
  help: HelpTopic | null
  /** Title of the reason: tells several "Learn more" apart. */
  title: string
  customer: CustomerRef
}

/** The ways from a reason to where it can be solved: the subscription it points at, the help page. */
export function ReasonLinks({ reason, help, title, customer }: ReasonLinksProps) {
  const m = useMessages('verdicts')
  const { labelled } = useMessages('words')
  const titleOf = usePlanTitle(customer.cloud)
  const target = reason === undefined ? null : targetOf(reason)
  return (
    <>
      {target?.held.flatMap(({ id, name, own }) => {
        const subscriptionId = guidFrom(id)
        if (!own || subscriptionId === null) return []
        const label = m.actions[target.action]
        const named = labelled(label, titleOf({ offerId: null, offerName: name }).name)
        const to = paths[target.action === 'addLicenses' ? 'licenses' : 'subscription']
        return (
          <Link key={subscriptionId} to={to({ ...customer, subscriptionId })} aria-label={named}>
            {target.held.length > 1 ? named : label}
          </Link>
        )
      })}
      {help && (
        <Link to={paths.help(customer.cloud, help)} aria-label={labelled(m.labels.learnMore, title)}>
          {m.labels.learnMore}
        </Link>
      )}
    </>
  )
}

interface Target {
  readonly action: 'addLicenses' | 'openAddOn' | 'openSubscription'
  readonly held: readonly HeldReference[]
}

function targetOf(reason: Reason): Target | null {
  if (reason.code === 'target_already_held') return { action: 'addLicenses', held: reason.by }
  if (reason.code === 'add_ons_present') return { action: 'openAddOn', held: reason.addOns }
  return reason.code === 'services_already_held' ? { action: 'openSubscription', held: reason.by } : null
}
