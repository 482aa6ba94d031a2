import type { Cloud } from '../../contract/index.ts'
import { licenseCountFrom, type OfferedTarget } from '../../eligibility/index.ts'
import { usePlanTitle } from '../../explanations/use-plan-title.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { BeforeAfter } from '../../ui/BeforeAfter.tsx'
import { Card } from '../../ui/Card.tsx'
import { CardPart } from '../../ui/CardPart.tsx'
import { boundsOf } from './upgrade-draft.ts'
import type { UpgradeFactsOnScreen } from './use-upgrade-facts.ts'

interface BeforeAfterCardProps {
  cloud: Cloud
  facts: UpgradeFactsOnScreen
  target: OfferedTarget | null
  seats: string
}

/** What the customer has, and what the customer will have. Without a price list no money is shown. */
export function BeforeAfterCard({ cloud, facts, target, seats }: BeforeAfterCardProps) {
  const m = useMessages('upgrade')
  const words = useMessages('words')
  const planTitle = usePlanTitle(cloud)
  const before = planTitle(facts.source ?? facts.subscription)
  const after = target && planTitle({ offerId: target.offer.id, offerName: target.offer.name })
  const count = licenseCountFrom(seats, boundsOf(target))
  const { quantity } = facts.subscription
  return (
    <Card>
      <CardPart>
        <BeforeAfter
          before={{
            label: m.reviewPage.now,
            title: before.name,
            second: before.also ?? undefined,
            note: quantity === null ? words.notGiven : words.licenses(quantity),
          }}
          after={{
            label: m.reviewPage.after,
            title: after?.name ?? m.cards.chooseOne,
            second: after?.also ?? undefined,
            note: 'value' in count ? words.licenses(count.value) : undefined,
          }}
        />
      </CardPart>
    </Card>
  )
}
