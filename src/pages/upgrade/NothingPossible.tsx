import { NoTargetsReason } from '../../explanations/NoTargetsReason.tsx'
import { UpgradedHere } from '../../explanations/UpgradedHere.tsx'
import { useMessages } from '../../messages/use-messages.ts'
import { paths, type SubscriptionRef } from '../../paths.ts'
import { Inline } from '../../ui/Inline.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { ImpossiblePlans } from './ImpossiblePlans.tsx'
import type { UpgradeFactsOnScreen } from './use-upgrade-facts.ts'

interface NothingPossibleProps {
  refs: SubscriptionRef
  facts: UpgradeFactsOnScreen
}

/** The service offers no plan: every reason, and the ways on. */
export function NothingPossible({ refs, facts }: NothingPossibleProps) {
  const m = useMessages('upgrade')
  const { noTargets } = facts.assessment
  return (
    <Stack>
      {facts.upgraded && <UpgradedHere of={facts.upgraded} />}
      <Notice
        tone="neutral"
        title={m.nonePossible.title}
        actions={
          <Inline>
            <LinkButton to={paths.subscription(refs)}>{m.nonePossible.toDetails}</LinkButton>
          </Inline>
        }
      >
        {noTargets ? null : m.nonePossible.text}
      </Notice>
      {noTargets && (
        <NoTargetsReason
          of={noTargets}
          place={{ customer: refs, source: facts.source ?? facts.subscription }}
        />
      )}
      <ImpossiblePlans refs={refs} facts={facts} open />
    </Stack>
  )
}
