import { ArrowRight } from 'lucide-react'
import { Link } from 'react-router'
import type { Subscription } from '../../contract/index.ts'
import type { Assessment } from '../../eligibility/index.ts'
import { blocksOf } from '../../explanations/blocks.ts'
import { NoTargetsReason } from '../../explanations/NoTargetsReason.tsx'
import { isUpgradable } from '../../explanations/outlooks.ts'
import { ReasonItem } from '../../explanations/ReasonItem.tsx'
import { type Answer, RecheckButton } from '../../explanations/RecheckButton.tsx'
import { usePlanTitle } from '../../explanations/use-plan-title.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { paths, type SubscriptionRef } from '../../paths.ts'
import { HintPopover } from '../../ui/HintPopover.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { TargetItem } from './TargetItem.tsx'

export interface UpgradeHintProps {
  subscription: Subscription
  place: SubscriptionRef
  assessment: Assessment
  /** When the facts came that the prediction rests on. */
  at: Date
  onRecheck: () => Promise<readonly Answer[]>
}

/**
 * The information icon directly after the name of a plan, as in Partner Center ("Add licenses or services to an existing
 * subscription", step 2): what is possible with Upgrade now, or why nothing is.
 */
export function UpgradeHint({ subscription, place, assessment, at, onRecheck }: UpgradeHintProps) {
  const m = useMessages('subscriptions')
  const verdicts = useMessages('verdicts')
  const words = useMessages('words')
  const format = useFormat()
  const plan = usePlanTitle(place.cloud)(subscription).name
  const { targets, noTargets } = assessment
  const allConditions = <Link to={paths.subscription(place)}>{verdicts.allConditions}</Link>

  if (isUpgradable(assessment)) {
    const possible = targets.filter(({ outlook }) => outlook === 'possible')
    return (
      <HintPopover
        kind="action"
        label={m.upgradeNowOf(plan)}
        title={verdicts.hint.possible(possible.length, targets.length)}
        note={verdicts.hint.predicted(format.time(at))}
        closeLabel={words.close}
        actions={
          <>
            <LinkButton look="primary" to={paths.upgrade(place)} trailingIcon={ArrowRight}>
              {verdicts.upgradeNow}
            </LinkButton>
            {allConditions}
          </>
        }
      >
        {targets.map((target) => (
          <TargetItem key={target.offerId} of={target} source={subscription} customer={place} />
        ))}
      </HintPopover>
    )
  }

  const blocks = blocksOf(assessment)
  const shared = blocks.filter(({ all }) => all).length
  return (
    <HintPopover
      kind="reason"
      label={m.whyNotOf(plan)}
      words={verdicts.whyNot}
      title={
        noTargets !== null
          ? verdicts.whyNot
          : shared > 0
            ? verdicts.hint.blockEvery(shared)
            : verdicts.hint.everyBlocked(targets.length)
      }
      note={
        noTargets === null
          ? verdicts.hint.checkedPlans(targets.length, format.time(at))
          : words.checkedAt(format.time(at))
      }
      closeLabel={words.close}
      actions={
        <>
          <RecheckButton onRecheck={onRecheck} />
          {allConditions}
        </>
      }
    >
      {noTargets !== null && (
        <NoTargetsReason of={noTargets} place={{ customer: place, source: subscription }} />
      )}
      {blocks.map(({ block, targets: blocked }) => (
        <ReasonItem
          key={`${block.condition} ${blocked.map(({ id }) => id).join(' ')}`}
          of={block}
          place={{ customer: place, source: subscription, target: blocked }}
        />
      ))}
    </HintPopover>
  )
}
