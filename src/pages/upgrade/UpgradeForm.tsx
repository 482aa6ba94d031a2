import { ArrowRight, Lock } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, useRef } from 'react'
import { Link, useNavigation } from 'react-router'
import { useMessages } from '../../messages/use-messages.ts'
import { paths, type SubscriptionRef } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { CardPart } from '../../ui/CardPart.tsx'
import { Inline } from '../../ui/Inline.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { TwoColumn } from '../../ui/TwoColumn.tsx'
import { BeforeAfterCard } from './BeforeAfterCard.tsx'
import { ImpossiblePlans } from './ImpossiblePlans.tsx'
import { LicenseMove } from './LicenseMove.tsx'
import { PlanCards } from './PlanCards.tsx'
import { PrefilledPlan } from './PrefilledPlan.tsx'
import { RecordFields } from './RecordFields.tsx'
import { SeatsField } from './SeatsField.tsx'
import { UnderWay } from './UnderWay.tsx'
import { type DraftProblem, targetOf, type UpgradeDraft } from './upgrade-draft.ts'
import type { UpgradeFactsOnScreen } from './use-upgrade-facts.ts'

interface UpgradeFormProps {
  refs: SubscriptionRef
  facts: UpgradeFactsOnScreen
  draft: UpgradeDraft
  /** What keeps the review from opening; shown once the person has tried. */
  problem: DraftProblem | null
  sourceName: string
  onChange: (part: Partial<UpgradeDraft>) => void
  onReview: () => void
}

/** Step 1: plan, number of licenses, own records. Nothing is sent from here. */
export function UpgradeForm({
  refs,
  facts,
  draft,
  problem,
  sourceName,
  onChange,
  onReview,
}: UpgradeFormProps) {
  const m = useMessages('upgrade')
  const words = useMessages('words')
  const { state } = useNavigation()
  const form = useRef<HTMLFormElement>(null)
  const target = targetOf(draft, facts.rows)

  function review(event: FormEvent) {
    event.preventDefault()
    onReview()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && event.ctrlKey && !event.nativeEvent.isComposing)
      form.current?.requestSubmit()
  }

  return (
    <form ref={form} onSubmit={review} onKeyDown={onKeyDown} noValidate aria-label={m.title(sourceName)}>
      <TwoColumn
        sideLabel={m.change.title}
        side={
          <Stack>
            <BeforeAfterCard cloud={refs.cloud} facts={facts} target={target} seats={draft.seats} />
            <Card>
              <CardPart icon={Lock} tight title={m.irreversible.title} level={2}>
                <Text kind="second">{m.irreversible.text(sourceName)}</Text>
              </CardPart>
              <CardPart tight>
                <Text kind="second">{m.change.noPrice}</Text>
                <Inline gap={4}>
                  <Link to={paths.help(refs.cloud, 'effect-on-the-bill')}>{m.change.learnBill}</Link>
                  <Link to={paths.help(refs.cloud, 'changing-plans')}>{m.change.learnPlans}</Link>
                </Inline>
              </CardPart>
            </Card>
          </Stack>
        }
        actions={
          <Stack gap={2}>
            <Button
              type="submit"
              look="primary"
              size="large"
              wide
              trailingIcon={ArrowRight}
              pending={state === 'loading' ? words.checking : undefined}
              disabledReason={facts.underWay && <UnderWay receipt={facts.underWay} />}
            >
              {m.review}
            </Button>
            <Inline gap={2}>
              <Text kind="stamp">{m.nothingSentYet}</Text>
              <Kbd>{`${words.keys.control} ${words.keys.enter}`}</Kbd>
            </Inline>
          </Stack>
        }
      >
        <Stack gap={6}>
          <PrefilledPlan refs={refs} facts={facts} offerId={draft.offerId} />
          <PlanCards
            cloud={refs.cloud}
            source={facts.source}
            sourceName={sourceName}
            rows={facts.rows}
            chosen={draft.offerId}
            error={problem?.field === 'plan' ? m.cards.chooseOne : undefined}
            onChoose={(offerId) => onChange({ offerId })}
          />
          <ImpossiblePlans refs={refs} facts={facts} />
          <SeatsField
            cloud={refs.cloud}
            facts={facts}
            target={target}
            seats={draft.seats}
            onChange={(seats) => onChange({ seats })}
          />
          <LicenseMove cloud={refs.cloud} target={target} assigned={facts.assigned} />
          <RecordFields draft={draft} onChange={onChange} />
        </Stack>
      </TwoColumn>
    </form>
  )
}
