import type { LicenseCountProblem } from '../../eligibility/index.ts'
import type { Rich } from '../rich.ts'

type ProblemOf<C extends LicenseCountProblem['code']> = Extract<LicenseCountProblem, { readonly code: C }>

/** What was typed, and what the plan allows; `null` where no bound can be read. */
export interface TypedNumber {
  readonly typed: string
  readonly least: number
  readonly most: number | null
}

/** The field for a number of licenses, on the upgrade form and on the page that changes the number. */
export interface QuantityMessages {
  label: string
  /** Beside the field: "18 before → 20 after". */
  before: (count: number) => Rich
  after: (count: number) => Rich
  /** "(+2)" */
  change: (difference: number) => string
  allowed: (plan: string, least: number, most: number) => string
  allowedFrom: (plan: string, least: number) => string
  assigned: (assigned: number, free: number) => string
  assignedNotVisible: string
  problems: {
    readonly [code in LicenseCountProblem['code']]: (problem: ProblemOf<code>, typed: TypedNumber) => string
  }
  warnings: {
    belowAssigned: { title: (assigned: number) => string; text: (losing: number) => string }
    belowToday: (today: number) => string
  }
}
