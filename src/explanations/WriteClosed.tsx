import { Sentences } from '../messages/Sentences.tsx'
import { useMessages } from '../messages/use-messages.ts'
import { Button } from '../ui/Button.tsx'

export interface WriteClosedProps {
  by: 'worker'
}

/** Why nothing can be sent now, and the reload that opens it again. Only a live console has such reasons. */
export function WriteClosed({ by }: WriteClosedProps) {
  const { title, what, action } = useMessages('session').closed[by]
  return (
    <>
      <Sentences>
        {title}
        {what}
      </Sentences>{' '}
      <Button size="small" onClick={() => location.reload()}>
        {action}
      </Button>
    </>
  )
}
