import { step } from '../../../src/submission/index.ts'
import type { Protocol } from './browser.ts'
import type { Verdict } from './judge.ts'
import { habits, runNaive } from './naive.ts'
import { ours, runSchedule } from './run.ts'
import type { WorldName } from './worlds.ts'

/** The protocol with one part taken out: each must be found out (reliability, 2.6). */
const without = {
  /** E0: the journal lives in the memory of the page. */
  E0: { ...ours, isDurable: false },
  /** E1: nobody waits before it is called not visible. */
  E1: { ...ours, step: withoutWait },
  /** E3: tabs do not share changes. */
  E3: { ...ours, sharesChanges: false },
  /** E4: nobody waits, and what is sent again has a new id. */
  E4: { ...ours, step: withoutWait, idForAgain: (_intent, fresh) => fresh },
  /** E5: any refusal closes the intent after a minute. */
  E5: { ...ours, step: withHastyRefusals },
} as const satisfies { readonly [name: string]: Protocol }

export type MutantName = keyof typeof habits | keyof typeof without

export const mutants: { readonly [name in MutantName]: (seed: number, world: WorldName) => Verdict } = {
  A: (seed, world) => runNaive(seed, world, habits.A),
  B: (seed, world) => runNaive(seed, world, habits.B),
  C: (seed, world) => runNaive(seed, world, habits.C),
  D: (seed, world) => runNaive(seed, world, habits.D),
  E0: (seed, world) => runSchedule(seed, world, without.E0),
  E1: (seed, world) => runSchedule(seed, world, without.E1),
  E3: (seed, world) => runSchedule(seed, world, without.E3),
  E4: (seed, world) => runSchedule(seed, world, without.E4),
  E5: (seed, world) => runSchedule(seed, world, without.E5),
}
export const mutantNames = Object.keys(mutants) as readonly MutantName[]

/** Whether a schedule shows that something is wrong. */
export function isRed({ doubles, lies, leftOpen, broken }: Verdict): boolean {
  return doubles > 0 || lies > 0 || leftOpen > 0 || broken.length > 0
}

/** Whether a person was harmed: a second order, or words that are not so. */
export function isHarm({ doubles, lies }: Verdict): boolean {
  return doubles > 0 || lies > 0
}

function withoutWait(...[intent, event]: Parameters<Protocol['step']>) {
  return step(event.kind === 'read' ? { ...intent, settleUntil: intent.createdAt } : intent, event)
}

function withHastyRefusals(...[intent, event]: Parameters<Protocol['step']>) {
  const after = step(intent, event)
  const last = intent.sends.at(-1)
  const isOld = event.kind === 'read' && event.at.getTime() - Date.parse(last?.endedAt ?? '') > 60_000
  const isOpen = after.intent.state === 'unknown' || after.intent.state === 'not_visible'
  if (!isOld || !isOpen || last?.outcome !== 'refused_by_state') return after
  return { intent: { ...after.intent, state: 'refused' as const }, effects: [] }
}
