import { Suspense } from 'react'
import { lazyPart } from '../../messages/lazy-part.ts'

const sentences = lazyPart(['errors'], async () => (await import('./ProblemSentences.tsx')).ProblemSentences)

/** Says aloud why a request brought nothing. */
export function ProblemText({ error }: { error: Error }) {
  return (
    <div role="alert">
      <Suspense>
        <sentences.Part error={error} />
      </Suspense>
    </div>
  )
}
