import type { LedgerRow } from '../../eligibility/index.ts'
import { planOfRow, usePlanTitle } from '../../explanations/use-plan-title.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { paths, type SubscriptionRef } from '../../paths.ts'
import { Details } from '../../ui/Details.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Section } from '../../ui/Section.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { FirstReason } from './FirstReason.tsx'
import { TargetReasons } from './TargetReasons.tsx'
import type { UpgradeFactsOnScreen } from './use-upgrade-facts.ts'

interface ImpossiblePlansProps {
  refs: SubscriptionRef
  facts: UpgradeFactsOnScreen
  /** Open where nothing else is on the page. */
  open?: boolean
}

/** The targets that cannot be chosen, below the cards: one line with the first reason, all reasons inside. */
export function ImpossiblePlans({ refs, facts, open = false }: ImpossiblePlansProps) {
  const m = useMessages('upgrade')
  const verdicts = useMessages('verdicts')
  const planTitle = usePlanTitle(refs.cloud)
  const title = (row: LedgerRow) => planTitle(planOfRow(row))
  const impossible = facts.rows.filter(({ offered }) => !offered?.way)
  const [first] = impossible
  if (!first) return null
  return (
    <Details
      open={open}
      title={m.notPossible.title(impossible.length)}
      note={<FirstReason refs={refs} facts={facts} row={first} />}
    >
      <Stack gap={6}>
        {impossible.map((row) => (
          <Section key={row.offerId} title={title(row).name} note={title(row).also}>
            <TargetReasons refs={refs} facts={facts} row={row} />
          </Section>
        ))}
        <LinkButton to={paths.subscription(refs)}>{verdicts.allConditions}</LinkButton>
      </Stack>
    </Details>
  )
}
