import { pageSize } from '../../api/customers-page.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Button } from '../../ui/Button.tsx'
import { ProblemText } from './ProblemText.tsx'
import type { KnownCustomers } from './use-known-customers.ts'

/** Asks for the next page, with what went wrong beside the button. */
export function LoadMore({ of }: { of: Pick<KnownCustomers, 'loadMore' | 'loadingMore' | 'problem'> }) {
  const m = useMessages('customers')
  return (
    <>
      {of.problem && !of.loadingMore && <ProblemText error={of.problem} />}
      <Button onClick={of.loadMore} pending={of.loadingMore ? m.loadingMore : undefined}>
        {m.loadMore(pageSize)}
      </Button>
    </>
  )
}
