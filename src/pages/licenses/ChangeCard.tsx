import { Link } from 'react-router'
import type { Cloud } from '../../contract/index.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { paths } from '../../paths.ts'
import { BeforeAfter } from '../../ui/BeforeAfter.tsx'
import { Card } from '../../ui/Card.tsx'
import { CardPart } from '../../ui/CardPart.tsx'
import { Text } from '../../ui/Text.tsx'

export interface ChangeCardProps {
  cloud: Cloud
  today: number | null
  /** The number as typed; `null` while it cannot be read. */
  wanted: number | null
}

/** What the new number changes: before and after, and the effect on the bill in words, since there is no price. */
export function ChangeCard({ cloud, today, wanted }: ChangeCardProps) {
  const { change } = useMessages('licenses')
  const words = useMessages('words')
  const difference = today === null || wanted === null ? 0 : wanted - today
  const effect = difference === 0 ? change.billStays : difference > 0 ? change.billGrows : change.billShrinks
  return (
    <Card>
      <CardPart title={change.title} tight>
        <BeforeAfter
          before={{ label: change.now, title: today === null ? words.unknown : words.licenses(today) }}
          after={{
            label: change.after,
            title: wanted === null ? '–' : words.licenses(wanted),
            note: difference === 0 ? undefined : differenceText(),
          }}
        />
      </CardPart>
      <CardPart tight>
        {wanted !== null && <Text kind="second">{effect}</Text>}
        <Text kind="second">
          <Link to={paths.help(cloud, 'effect-on-the-bill')}>{change.learnBill}</Link>
        </Text>
      </CardPart>
    </Card>
  )

  function differenceText() {
    return difference > 0 ? change.added(difference) : change.removed(-difference)
  }
}
