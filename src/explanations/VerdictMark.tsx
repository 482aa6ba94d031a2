import type { ConditionVerdict } from '../eligibility/index.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Mark } from '../ui/Mark.tsx'
import type { MarkKind } from '../ui/mark-kinds.ts'

type Verdict = ConditionVerdict['verdict']

export const verdictMarks: { readonly [verdict in Verdict]: MarkKind } = {
  passes: 'passes',
  blocks: 'blocks',
  cannot_verify: 'cannotVerify',
}

export interface VerdictMarkProps {
  verdict: Verdict
}

/** The verdict on one condition: passes, blocks, cannot verify. */
export function VerdictMark({ verdict }: VerdictMarkProps) {
  const { verdicts } = useMessages('verdicts')
  return <Mark kind={verdictMarks[verdict]}>{verdicts[verdict]}</Mark>
}
