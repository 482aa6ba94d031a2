import type { ReactNode } from 'react'
import type { Cloud } from '../contract/index.ts'
import { useMessages } from '../messages/use-messages.ts'
import type { ReasonText } from '../messages/verdicts/messages.ts'
import { Inline } from '../ui/Inline.tsx'

export interface ReasonWhoHowProps {
  of: ReasonText
  cloud: Cloud
  /** Links to where it can be solved. */
  links?: ReactNode
}

/** Who can change what stands in the way, how, and where. */
export function ReasonWhoHow({ of, cloud, links }: ReasonWhoHowProps) {
  const m = useMessages('verdicts')
  const { labelled } = useMessages('words')
  return (
    <>
      <div>
        {labelled(m.labels.who, '')}
        <b>{m.people[of.who](cloud)}</b>
      </div>
      <div>{labelled(m.labels.how, of.how)}</div>
      {links && (
        <Inline gap={3} align="baseline">
          {links}
        </Inline>
      )}
    </>
  )
}
