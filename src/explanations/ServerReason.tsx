import type { Subscription, UpgradeError } from '../contract/index.ts'
import { useMessages } from '../messages/use-messages.ts'
import { HintItem } from '../ui/HintItem.tsx'
import { Text } from '../ui/Text.tsx'
import { ReasonLinks } from './ReasonLinks.tsx'
import { ReasonWhoHow } from './ReasonWhoHow.tsx'
import { type ReasonPlace, useReasonText } from './use-reason-text.ts'

export interface ServerReasonProps {
  of: UpgradeError
  place: ReasonPlace
  /** Status of the source where it is known: the service's code does not say which one stands in the way. */
  status?: Subscription['status'] | undefined
}

/** A reason that Partner Center gives: in our words first, then in its own. */
export function ServerReason({ of, place, status }: ServerReasonProps) {
  const m = useMessages('verdicts')
  const text = useReasonText(place).ofServer(of, status)
  return (
    <HintItem
      kind="reason"
      mark="blocks"
      markLabel={m.verdicts.blocks}
      title={text.title}
      note={text.explanation}
    >
      <ReasonWhoHow
        of={text}
        cloud={place.customer.cloud}
        links={<ReasonLinks help={text.help} title={text.title} customer={place.customer} />}
      />
      <OwnWords of={of} />
    </HintItem>
  )
}

export interface OwnWordsProps {
  of: UpgradeError
}

/** What Partner Center itself writes about a reason; nothing where it writes nothing. */
export function OwnWords({ of: { description, additionalDetails } }: OwnWordsProps) {
  const m = useMessages('verdicts')
  const text = [description, additionalDetails].filter((part) => part?.trim()).join(' ')
  if (text === '') return null
  return (
    <Text kind="second">
      <bdi>{m.partnerCentersOwnWords(text)}</bdi>
    </Text>
  )
}
