import { useMessages } from '../../messages/use-messages.ts'
import { Button } from '../../ui/Button.tsx'
import { ProblemText } from './ProblemText.tsx'
import type { KeptList } from './use-known-customers.ts'

/** The list of the last visit could not be refreshed: why, and the way to try it again. */
export function Refresh({ of: { problem, refresh } }: { of: KeptList }) {
  const words = useMessages('words')
  return (
    <>
      {problem && <ProblemText error={problem} />}
      <Button onClick={refresh}>{words.tryAgain}</Button>
    </>
  )
}
