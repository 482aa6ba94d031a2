import type { Cloud } from '../../contract/index.ts'
import { type OfferedTarget, type Plan, planByOfferId, serviceChanges } from '../../eligibility/index.ts'
import { usePlanTitle } from '../../explanations/use-plan-title.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { type Choice, ChoiceCards } from '../../ui/ChoiceCards.tsx'
import { PlusMinusList } from '../../ui/PlusMinusList.tsx'

/** Gains that a card names; the rest is counted. */
const named = 4

interface PlanCardsProps {
  cloud: Cloud
  source: Plan | null
  sourceName: string
  possible: readonly OfferedTarget[]
  chosen: string | null
  error: string | undefined
  onChoose: (offerId: string) => void
}

/** The plans the service offers, each with what users gain and lose. */
export function PlanCards({ cloud, source, sourceName, possible, chosen, error, onChoose }: PlanCardsProps) {
  const m = useMessages('upgrade')
  const planTitle = usePlanTitle(cloud)
  const choices = possible.map(({ offer }): Choice => {
    const plan = planByOfferId(offer.id)
    const title = planTitle(plan ?? { offerId: offer.id, offerName: offer.name })
    const changes = source && plan ? serviceChanges(source, plan) : null
    const gained = changes?.gained ?? []
    return {
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
    }
  })
  return (
    <ChoiceCards
      legend={m.cards.label}
      legendNote={source ? m.cards.note(sourceName) : undefined}
      name="plan"
      value={possible.find(({ offer }) => offer.id.toLowerCase() === chosen?.toLowerCase())?.offer.id ?? null}
      onChange={onChoose}
      choices={choices}
      error={error}
    />
  )
}
