import { RichText } from '../../messages/RichText.tsx'
import { Sentences } from '../../messages/Sentences.tsx'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { SeenRows } from '../../ui/DataTable.tsx'
import { matchesText, rowsText } from './counts.ts'
import { LoadMore } from './LoadMore.tsx'
import { Refresh } from './Refresh.tsx'
import type { KnownCustomers } from './use-known-customers.ts'

export interface CustomersFootProps {
  known: KnownCustomers
  seen: SeenRows | null
  /** Rows that match what was typed; `null` while nothing filters. */
  matches: number | null
  sorted: boolean
}

/** The honest count under the table: a total only where everything is loaded. */
export function CustomersFoot({ known, seen, matches, sorted }: CustomersFootProps) {
  const m = useMessages('customers')
  const format = useFormat()
  const loaded = known.rows.length
  const counted =
    matches === null
      ? seen && rowsText(m, format, known, [seen.first + 1, seen.last + 1])
      : matchesText(m, format, known, matches)
  return (
    <>
      <span>
        <Sentences>
          {counted && <RichText of={counted} />}
          {sorted && !known.complete && known.kept === null && m.sortedNote}
          {known.stopped && m.pagingStopped(loaded)}
        </Sentences>
      </span>
      {known.kept !== null && !known.kept.refreshing && (
        <span>
          <Refresh of={known.kept} />
        </span>
      )}
      {known.hasMore && seen !== null && (
        <span>
          <LoadMore of={known} />
        </span>
      )}
    </>
  )
}
