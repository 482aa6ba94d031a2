import { useFormat } from '../messages/use-format.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Text } from '../ui/Text.tsx'

export interface MomentProps {
  /** When the service answered. */
  at: Date
}

/** "checked 09:41:07 (00:41 UTC)": the age of what stands beside it. */
export function Moment({ at }: MomentProps) {
  const words = useMessages('words')
  const format = useFormat()
  return (
    <Text kind="stamp" as="span">
      <time dateTime={at.toISOString()}>
        {words.checkedAt(format.time(at))} · {format.timeUtc(at)}
      </time>
    </Text>
  )
}
