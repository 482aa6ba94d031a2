import type { CustomersMessages } from '../messages/customers/messages.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Mark } from '../ui/Mark.tsx'

export type RightsState = keyof CustomersMessages['rights']

export interface RightsMarkProps {
  /** Delegated admin privileges; `null`: the service does not say, `undefined`: not asked yet. */
  granted: boolean | null | undefined
  /** Asked, and no answer yet. */
  checking?: boolean | undefined
  /** Other words than those of the customers table. */
  words?: { readonly [state in RightsState]: string } | undefined
}

/** Delegated admin privileges: granted, missing, not checked, or not to be verified. */
export function RightsMark({ granted, checking = false, words }: RightsMarkProps) {
  const short = useMessages('customers').rights
  const state = stateOf(granted, checking)
  return <Mark kind={state}>{(words ?? short)[state]}</Mark>
}

function stateOf(granted: boolean | null | undefined, checking: boolean): RightsState {
  if (granted === undefined) return checking ? 'checking' : 'notChecked'
  if (granted === null) return 'cannotVerify'
  return granted ? 'granted' : 'missing'
}
