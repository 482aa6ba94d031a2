import type { LicenseCountProblem } from '../eligibility/index.ts'
import type { QuantityMessages, TypedNumber } from './quantity/messages.ts'

type Code = LicenseCountProblem['code']
type ProblemOf<C extends Code> = Extract<LicenseCountProblem, { readonly code: C }>

/** The sentence for what is wrong with a number of licenses. */
export function licenseCountText<C extends Code>(
  messages: QuantityMessages,
  problem: ProblemOf<C> & { readonly code: C },
  typed: TypedNumber,
): string {
  return messages.problems[problem.code](problem, typed)
}
