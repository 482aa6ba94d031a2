import { Sentences } from '../messages/Sentences.tsx'
import { useMessages } from '../messages/use-messages.ts'
import { Button } from '../ui/Button.tsx'

export interface WriteClosedProps {
  by: 'worker' | 'over' | 'other_person'
  /** What opens it again. */
  onOpen: () => void
}

/** Why nothing can be sent now, and what opens it again. Only a live console has such reasons. */
export function WriteClosed({ by, onOpen }: WriteClosedProps) {
  const { title, what, action } = useMessages('session').closed[by]
  return (
    <>
      <Sentences>
        {title}
        {what}
      </Sentences>{' '}
      <Button size="small" onClick={onOpen}>
        {action}
      </Button>
    </>
  )
}
