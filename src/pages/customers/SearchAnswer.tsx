import { Link } from 'react-router'
import { RichText } from '../../messages/RichText.tsx'
import { Sentences } from '../../messages/Sentences.tsx'
import { useMessages } from '../../messages/use-messages.ts'
import type { KnownCustomers } from './use-known-customers.ts'

export interface SearchAnswerProps {
  known: KnownCustomers
  /** What Partner Center was asked for; empty: nothing yet. */
  search: string
  asking: boolean
  /** The list without the search. */
  back: string
}

/** Under the search: what Enter does, then what Partner Center answered, and the way back. */
export function SearchAnswer({ known, search, asking, back }: SearchAnswerProps) {
  const m = useMessages('customers')
  if (asking) return m.search.asking
  if (known.found === null) return <RichText of={m.search.hint} />
  const found = known.foundHasMore ? m.asked.foundMoreAvailable : m.asked.found
  return (
    <Sentences>
      {found(known.found.size, search)}
      <Link to={back}>{m.asked.backToLoaded}</Link>
    </Sentences>
  )
}
