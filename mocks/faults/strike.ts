import { upgradeErrorCodes } from '../../src/contract/index.ts'
import type { Happening } from '../backend/effects.ts'
import type { World } from '../backend/world.ts'
import {
  type Fault,
  type FaultKind,
  type FaultStep,
  type Faults,
  retryAfterForms,
  serverErrors,
} from '../faults.ts'
import { type Chance, chanceFrom } from '../generator/chance.ts'
import { refusalNames } from './refusals.ts'

/** The fault that a request is to meet. */
export interface Strike {
  readonly fault: Fault | null
  /** Where it comes from the script; `null`: by chance. */
  readonly step: FaultStep | null
  /** What has to be counted so that the next request has its own luck. */
  readonly counted: readonly Happening[]
}

interface Asked {
  readonly method: string
  readonly shownPath: string
}

// These need a request that makes something happen.
const ofWrites: readonly FaultKind[] = ['answer_lost', 'error_after', 'processed_late', 'upgrade_errors']

/**
 * Which fault a request meets: the first step that waits for it, else by chance. Chance follows from the seed, the
 * method, the path and how often that was asked, so that requests side by side do not change each other's luck.
 */
export function strike({ faults, origin, asked }: World, call: Asked): Strike {
  const isWrite = call.method === 'POST' || call.method === 'PATCH'
  const fits = (kind: FaultKind) => isWrite || !ofWrites.includes(kind)
  const step = faults.script.find((waiting) => waitsFor(waiting, call) && fits(waiting.fault.kind))
  if (step !== undefined) return { fault: step.fault, step, counted: [] }
  const { chance } = faults
  if (chance === null || (chance.method !== '' && chance.method !== call.method))
    return { fault: null, step: null, counted: [] }
  const key = `${call.method} ${call.shownPath}`
  const draws = chanceFrom(`fault ${origin.seed} ${key} ${asked.get(key) ?? 0}`)
  const kinds = chance.kinds.filter(fits)
  const struck = draws.of(chance.share) && kinds.length > 0
  const fault = struck ? draw[draws.pick(kinds)](draws) : null
  return { fault, step: null, counted: [{ kind: 'asked', key }] }
}

/** The faults after a request has met a step: it waits for one request less. */
export function afterMeeting(faults: Faults, met: FaultStep): Faults {
  const script = faults.script
    .map((step) => (step === met ? { ...step, times: step.times - 1 } : step))
    .filter(({ times }) => times > 0)
  return { ...faults, script }
}

function waitsFor({ method, path }: FaultStep, asked: Asked): boolean {
  return (
    (method === '' || method === asked.method) && asked.shownPath.toLowerCase().includes(path.toLowerCase())
  )
}

const draw: { readonly [kind in FaultKind]: (draws: Chance) => Fault } = {
  delay: (draws) => ({ kind: 'delay', ms: draws.between(100, 8_000) }),
  never_arrives: () => ({ kind: 'never_arrives' }),
  answer_lost: () => ({ kind: 'answer_lost' }),
  error_before: (draws) => ({ kind: 'error_before', status: draws.pick(serverErrors) }),
  error_after: (draws) => ({ kind: 'error_after', status: draws.pick(serverErrors) }),
  processed_late: (draws) => ({ kind: 'processed_late', ms: draws.between(1_000, 600_000) }),
  copies: (draws) => ({ kind: 'copies', count: draws.between(2, 6) }),
  throttled: (draws) => ({
    kind: 'throttled',
    retryAfter: draws.pick(retryAfterForms),
    seconds: draws.between(1, 20),
    body: draws.pick(['json', 'empty', 'html'] as const),
  }),
  refused: (draws) => ({ kind: 'refused', as: draws.pick(refusalNames) }),
  upgrade_errors: (draws) => ({ kind: 'upgrade_errors', codes: [draws.pick(upgradeErrorCodes)] }),
  truncated: () => ({ kind: 'truncated' }),
  html: () => ({ kind: 'html' }),
  empty: () => ({ kind: 'empty' }),
  drip: (draws) => ({ kind: 'drip', ms: draws.between(10, 200) }),
}
