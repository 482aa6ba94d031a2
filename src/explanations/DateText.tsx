import { instantFrom } from '../contract/index.ts'
import { useFormat } from '../messages/use-format.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Text } from '../ui/Text.tsx'

export interface DateTextProps {
  /** A date as the service writes it. */
  of: string | null
  /** What stands after the UTC time: "in 22 days". */
  note?: string | undefined
  /** One under the other in a table, beside each other in a list of facts. */
  layout?: 'under' | 'beside' | undefined
}

/** A date of the service: local, then UTC, because a deadline is the service's and the reader's clock is local. */
export function DateText({ of, note, layout = 'beside' }: DateTextProps) {
  const words = useMessages('words')
  const format = useFormat()
  const instant = instantFrom(of)
  if (instant === null) return <>{isMissing(of) ? words.noDate : words.unknownDate}</>
  return (
    <>
      <time dateTime={instant.toISOString()}>{format.dateTime(instant)}</time>{' '}
      <Text kind="second" as={layout === 'under' ? 'div' : 'span'}>
        {[format.timeUtc(instant), note].filter((part) => part !== undefined).join(' · ')}
      </Text>
    </>
  )
}

// The service writes "no end" as 9999-12-31, and leaves 0001-01-01 where nothing was set.
function isMissing(text: string | null): boolean {
  return text === null || /^(\s*|(0001|9999)-.*)$/.test(text)
}
