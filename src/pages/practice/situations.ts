import type { PracticeSituation } from '../../messages/practice/messages.ts'

/** The situations in the order in which they are learned. */
export const situations: readonly PracticeSituation[] = [
  'slow',
  'too-many-requests',
  'error-before',
  'error-after',
  'answer-lost',
  'processed-late',
  'other-agent',
  'rights-removed',
  'partial-licenses',
  'stale-list',
  'offline',
]

const onlyNext: readonly PracticeSituation[] = [
  'too-many-requests',
  'error-before',
  'error-after',
  'answer-lost',
  'processed-late',
]

/** Whether a situation can be for the next request that fits, or for every one. */
export function canRepeat(situation: PracticeSituation): boolean {
  return onlyNext.includes(situation)
}

/** Whether a name is one of a situation that the drawer knows. */
export function isSituation(name: string | null): name is PracticeSituation {
  return situations.some((known) => known === name)
}
