import { type Cloud, sameId } from '../../contract/index.ts'
import { type LedgerRow, type Plan, planByOfferId, serviceChanges } from '../../eligibility/index.ts'
import { usePlanTitle } from '../../explanations/use-plan-title.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { type Choice, ChoiceCards } from '../../ui/ChoiceCards.tsx'
import { PlusMinusList } from '../../ui/PlusMinusList.tsx'
import { Text } from '../../ui/Text.tsx'

/** Gains that a card names; the rest is counted. */
const named = 4

interface PlanCardsProps {
  cloud: Cloud
  source: Plan | null
  sourceName: string
  rows: readonly LedgerRow[]
  chosen: string | null
  error: string | undefined
  onChoose: (offerId: string) => void
}

/** The plans the service offers, each with what users gain and lose; one beyond the published table says so. */
export function PlanCards({ cloud, source, sourceName, rows, chosen, error, onChoose }: PlanCardsProps) {
  const m = useMessages('upgrade')
  const planTitle = usePlanTitle(cloud)
  const choices = rows.flatMap(({ offered, predicted }): Choice[] => {
    if (!offered?.way) return []
    const { offer } = offered
    const plan = planByOfferId(offer.id)
    const title = planTitle(plan ?? { offerId: offer.id, offerName: offer.name })
    const changes = source && plan ? serviceChanges(source, plan) : null
    const gained = changes?.gained ?? []
    const choice: Choice = {
      value: offer.id,
      title: title.name,
      second: title.also ?? undefined,
      summary: changes ? m.cards.summary(changes.gained.length, changes.lost.length) : undefined,
      body: changes ? (
        <PlusMinusList
          plusLabel={m.cards.gains}
          minusLabel={m.cards.loses}
          items={[
            ...gained.slice(0, named).map(({ name, was }) => ({
              key: name,
              kind: 'plus' as const,
              text: was === null ? name : m.cards.was(name, was),
            })),
            ...(gained.length > named
              ? [{ key: 'more', kind: 'plus' as const, text: m.cards.moreServices(gained.length - named) }]
              : []),
            ...changes.lost.map((name) => ({ key: name, kind: 'minus' as const, text: name })),
          ]}
        />
      ) : (
        offer.description
      ),
      foot: predicted?.inTable ? undefined : <Text kind="second">{m.cards.notInTable}</Text>,
    }
    return [choice]
  })
  return (
    <ChoiceCards
      legend={m.cards.label}
      legendNote={source ? m.cards.note(sourceName) : undefined}
      name="plan"
      value={choices.find(({ value }) => sameId(value, chosen))?.value ?? null}
      onChange={onChoose}
      choices={choices}
      error={error}
    />
  )
}
