import type { Reason } from '../eligibility/index.ts'
import type { ReasonContext, ReasonText, VerdictsMessages } from './verdicts/messages.ts'

type Code = Reason['code']
type ReasonOf<C extends Code> = Extract<Reason, { readonly code: C }>

/** The sentences for a reason, whichever it is. */
export function reasonText<C extends Code>(
  messages: VerdictsMessages,
  reason: ReasonOf<C> & { readonly code: C },
  context: ReasonContext,
): ReasonText {
  return messages.reasons[reason.code](reason, context)
}
