import { RichText } from '../../messages/RichText.tsx'
import { Sentences } from '../../messages/Sentences.tsx'
import { useMessages } from '../../messages/use-messages.ts'
import type { SeenRows } from '../../ui/DataTable.tsx'
import { LoadMore } from './LoadMore.tsx'
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
  const loaded = known.rows.length
  const counted =
    matches === null
      ? seen && (known.complete ? m.rowsAll : m.rowsMoreAvailable)(seen.first + 1, seen.last + 1, loaded)
      : (known.complete ? m.matchesAll : m.matchesMoreAvailable)(matches, loaded)
  return (
    <>
      <span>
        <Sentences>
          {counted && <RichText of={counted} />}
          {sorted && !known.complete && m.sortedNote}
          {known.stopped && m.pagingStopped(loaded)}
        </Sentences>
      </span>
      {known.hasMore && seen !== null && (
        <span>
          <LoadMore of={known} />
        </span>
      )}
    </>
  )
}
