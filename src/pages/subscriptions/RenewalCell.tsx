import { instantFrom, type Subscription } from '../../contract/index.ts'
import { DateText } from '../../explanations/DateText.tsx'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Text } from '../../ui/Text.tsx'

export interface RenewalCellProps {
  of: Pick<Subscription, 'status' | 'commitmentEndDate' | 'autoRenewEnabled'>
  /** An add-on renews with its base. */
  withBase: boolean
  /** The moment from which days are counted. */
  now: Date
}

/** When a subscription renews or ends, or why it does not. */
export function RenewalCell({ of, withBase, now }: RenewalCellProps) {
  const m = useMessages('subscriptions').renewal
  const format = useFormat()
  const instant = instantFrom(of.commitmentEndDate)
  if (withBase) return <>{m.withBase}</>
  if (of.status === 'deleted' || of.status === 'expired') return <>{m.noneAfterEnd}</>
  if (of.status === 'suspended' || of.status === 'disabled')
    return (
      <TwoLines first={m.noneWhileSuspended} second={instant && m.commitmentEnds(format.date(instant))} />
    )
  if (instant === null) return <DateText of={of.commitmentEndDate} layout="under" />
  const inDays = format.relativeDays(instant, now)
  if (of.autoRenewEnabled !== false)
    return <DateText of={of.commitmentEndDate} note={inDays} layout="under" />
  return (
    <TwoLines first={m.ends(format.date(instant))} second={`${format.dateTimeUtc(instant)} · ${inDays}`} />
  )
}

function TwoLines({ first, second }: { first: string; second: string | null }) {
  return (
    <>
      {first}
      {second && (
        <Text kind="second" as="div">
          {second}
        </Text>
      )}
    </>
  )
}
