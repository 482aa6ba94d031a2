import { Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { guidFrom } from '../../contract/index.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { LoadMore } from './LoadMore.tsx'
import { ProblemText } from './ProblemText.tsx'
import type { CustomerLookup } from './use-customer-lookup.ts'
import type { KnownCustomers } from './use-known-customers.ts'

export interface NoCustomersProps {
  known: KnownCustomers
  /** What the rows are filtered by. */
  text: string
  /** Partner Center was asked for exactly this text. */
  answered: boolean
  lookup: CustomerLookup
  onAsk: () => void
  onClear: () => void
}

/** No row: what was searched, whether that is a final no, and the next step. */
export function NoCustomers({ known, text, answered, lookup, onAsk, onClear }: NoCustomersProps) {
  const { empty, search } = useMessages('customers')
  const words = useMessages('words')
  const clear = (
    <Button look="third" onClick={onClear}>
      {search.clear}
    </Button>
  )

  if (text === '')
    return (
      <EmptyState icon={Users} title={empty.none.title}>
        {empty.none.text}
      </EmptyState>
    )
  if (lookup.isUnknown)
    return (
      <EmptyState title={empty.noTenant.title(text)} actions={clear}>
        {empty.noTenant.text}
      </EmptyState>
    )
  if (answered && known.found?.size === 0)
    return (
      <EmptyState
        title={empty.noMatchAsked.title(text)}
        actions={<LoadOrClear known={known} clear={clear} />}
      >
        {empty.noMatchAsked.text}
      </EmptyState>
    )
  if (known.complete)
    return (
      <EmptyState title={empty.noMatchAll.title(text, known.rows.length)} actions={clear}>
        {empty.noMatchAll.text}
      </EmptyState>
    )
  return (
    <EmptyState
      title={empty.noMatchLoaded.title(text, known.rows.length)}
      actions={
        <Stack gap={3}>
          {!answered && (
            <Stack gap={1}>
              <div>
                <Button
                  look="primary"
                  onClick={onAsk}
                  pending={lookup.isLooking ? search.asking : undefined}
                  aria-keyshortcuts="Enter"
                >
                  {search.ask} <Kbd onAccent>{words.keys.enter}</Kbd>
                </Button>
              </div>
              <Text kind="second">
                {guidFrom(text) === null ? empty.noMatchLoaded.askNote(text) : empty.noTenant.askNote}
              </Text>
              {lookup.problem && <ProblemText error={lookup.problem} />}
            </Stack>
          )}
          <LoadOrClear known={known} clear={clear} />
        </Stack>
      }
    >
      {empty.noMatchLoaded.text}
    </EmptyState>
  )
}

function LoadOrClear({ known, clear }: { known: KnownCustomers; clear: ReactNode }) {
  return (
    <Stack gap={3}>
      {known.hasMore && (
        <div>
          <LoadMore of={known} />
        </div>
      )}
      <div>{clear}</div>
    </Stack>
  )
}
