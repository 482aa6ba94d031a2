import type { Cloud } from '../contract/index.ts'
import type { Plan } from '../eligibility/index.ts'
import { messagesOf } from './areas.ts'
import type { Language } from './language.ts'

/** How a plan is called on the screen. */
export interface PlanNames {
  /** The name of the source pages, in the reader's language. */
  readonly name: string
  /** Its other names, ready to stand beside or under it; `null` where there are none. */
  readonly also: string | null
}

type NamesOfPlan = Pick<Plan, 'name' | 'laterName' | 'chineseName' | 'chineseLaterName'>

/**
 * The names of a plan, old and new together, because "Microsoft 365 Business Premium" of today is another product than
 * "Office 365 Business Premium". Japanese keeps the English names (partner announcements, 2020-03). In the 21Vianet
 * cloud the new Chinese names are not attested, so the English ones stand there beside the old Chinese name.
 */
export function planNames(plan: NamesOfPlan, language: Language, cloud: Cloud): PlanNames {
  const { today } = messagesOf(language, 'words')
  const chinese = language === 'zh-Hans'
  const name = chinese ? plan.chineseName : plan.name
  const english = chinese && cloud === '21vianet' ? plan.name : null
  const laterName = chinese && cloud === 'global' ? plan.chineseLaterName : plan.laterName
  const other = [english, laterName === name ? null : today(laterName)].filter((part) => part !== null)
  return { name, also: other.length > 0 ? other.join(' · ') : null }
}
