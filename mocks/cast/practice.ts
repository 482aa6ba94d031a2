import type { Cloud } from '../../src/contract/index.ts'
import * as blockers from './blockers.ts'
import type { Character } from './character.ts'
import * as chinese from './chinese.ts'
import * as followUp from './follow-up.ts'
import * as ordinary from './ordinary.ts'
import * as surprises from './surprises.ts'

/** A member of the cast from whom there is something to learn; `lesson` names what. */
export interface Lesson {
  readonly lesson: string
  readonly cloud: Cloud
  readonly customerId: string
  readonly companyName: string
}

/** Who teaches what, in both clouds, the easy ones first. */
const teachers: readonly (readonly [lesson: string, character: Character])[] = [
  ['ordinary', ordinary.contoso],
  ['no-rights', blockers.alpineSkiHouse],
  ['add-on', blockers.blueYonder],
  ['suspended', ordinary.fabrikam],
  ['bought-elsewhere', surprises.terraFirm],
  ['upgrade-only', blockers.libertys],
  ['follow-up', followUp.tailwind],
  ['everything-at-once', blockers.wingtip],
  ['ordinary', chinese.beifeng],
  ['already-held', chinese.chengxin],
  ['no-rights', chinese.yuanfang],
  ['suspended', chinese.qingshan],
]

/** The cast of the practice mode. */
export const lessons: readonly Lesson[] = teachers.map(([lesson, { cloud, id, companyName }]) => ({
  lesson,
  cloud,
  customerId: id,
  companyName,
}))
