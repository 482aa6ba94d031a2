import { refusals } from '../backend/refusal.ts'
import { acts, type FaultKind, type FaultStep, type Faults, noFaults } from '../faults.ts'
import { faultFrom, faultKinds } from './fault-from.ts'
import { type Asked, choice, membersOf, whole } from './reading.ts'
import { isSituation, situations } from './situations.ts'

/** What can be asked for: the knobs themselves, a situation by name, and two short forms of steps. */
export type FaultWish = Partial<Omit<Faults, 'situation'>> & {
  readonly situation?: string | null
  readonly throttle?: { times: number; retryAfterSeconds?: number; path?: string } | null
  readonly loseAnswer?: { times: number } | null
}

/**
 * The faults after a request to set some: a named one is replaced, `null` or 0 ends it, the others stay. A situation
 * begins from no faults. Throws 400/3000 where a name means nothing: a fault that was asked for must show itself.
 */
export function faultsAfter(before: Faults, wish: unknown): Faults {
  const asked = membersOf(wish)
  const faults = asked.has('situation') ? situationFrom(asked) : before
  const named = <T>(name: string, read: (value: unknown) => T, now: T): T =>
    asked.has(name.toLowerCase()) ? read(asked.get(name.toLowerCase())) : now
  const isSituation = asked.has('situation') || asked.size === 0
  return {
    situation: isSituation ? faults.situation : null,
    every: isSituation && faults.every,
    slowMs: named('slowMs', (value) => whole(value, 0, 60_000), faults.slowMs),
    script: [
      ...named('script', stepsFrom, faults.script).filter(({ fault }) => !isReplaced(fault.kind, asked)),
      ...shortForms(asked),
    ],
    chance: named('chance', chanceFrom, faults.chance),
    licenseFailures: named('licenseFailures', countFrom, faults.licenseFailures),
    readLagMs: named('readLagMs', (value) => whole(value, 0, 3_600_000), faults.readLagMs),
    meanwhile: named('meanwhile', meanwhileFrom, faults.meanwhile),
    requestIds: named(
      'requestIds',
      oneOf('requestIds', ['for_ever', 'window', 'never', 'failures_too']),
      faults.requestIds,
    ),
    requestIdWindowMs: named(
      'requestIdWindowMs',
      (value) => whole(value, 0, 86_400_000),
      faults.requestIdWindowMs,
    ),
    ownedTarget: named('ownedTarget', oneOf('ownedTarget', ['refused', 'allowed']), faults.ownedTarget),
    auditRecords: named('auditRecords', oneOf('auditRecords', ['on', 'off']), faults.auditRecords),
    enums: named(
      'enums',
      oneOf('enums', ['documented', 'number', 'name', 'pascal_name', 'unknown']),
      faults.enums,
    ),
    letters: named('letters', oneOf('letters', ['camel', 'pascal']), faults.letters),
    hostileTexts: named('hostileTexts', (value) => whole(value, 0, 1_000), faults.hostileTexts),
  }
}

function situationFrom(asked: Asked): Faults {
  const name = asked.get('situation')
  if (name === null || name === 'none' || name === '') return noFaults
  if (typeof name !== 'string' || !isSituation(name)) throw refusals.invalidProperty('situation')
  const faults = faultsAfter(noFaults, situations[name])
  const every = asked.get('every') === true
  const script = faults.script.map((step) => (every ? { ...step, times: 1_000_000 } : step))
  return { ...faults, situation: name, every, script }
}

function isReplaced(kind: FaultKind, asked: Asked): boolean {
  return (
    (kind === 'throttled' && asked.has('throttle')) || (kind === 'answer_lost' && asked.has('loseanswer'))
  )
}

function shortForms(asked: Asked): readonly FaultStep[] {
  const throttle = membersOf(asked.get('throttle'))
  const lose = membersOf(asked.get('loseanswer'))
  const throttled = { kind: 'throttled', seconds: throttle.get('retryafterseconds') }
  return [
    ...(throttle.size > 0 ? stepsFrom([{ ...Object.fromEntries(throttle), fault: throttled }]) : []),
    ...(lose.size > 0 ? stepsFrom([{ ...Object.fromEntries(lose), fault: { kind: 'answer_lost' } }]) : []),
  ]
}

function stepsFrom(value: unknown): readonly FaultStep[] {
  const steps = value === null ? [] : Array.isArray(value) ? (value as readonly unknown[]) : [value]
  return steps
    .map((step) => {
      const asked = membersOf(step)
      return {
        fault: faultFrom(asked.get('fault')),
        times: whole(asked.get('times'), 1, 1_000_000),
        method: String(asked.get('method') ?? '').toUpperCase(),
        path: String(asked.get('path') ?? ''),
      }
    })
    .filter(({ times }) => times > 0)
}

function chanceFrom(value: unknown): Faults['chance'] {
  const asked = membersOf(value)
  const share = asked.get('share')
  if (typeof share !== 'number' || !(share > 0)) return null
  const kinds = asked.get('kinds')
  return {
    share: Math.min(1, share),
    kinds: Array.isArray(kinds) ? kinds.map((kind) => choice('kinds', faultKinds, kind)) : faultKinds,
    method: String(asked.get('method') ?? '').toUpperCase(),
  }
}

function countFrom(value: unknown): Faults['licenseFailures'] {
  const asked = membersOf(value)
  const count = whole(asked.get('count'), 1, 100_000)
  return asked.size > 0 && count > 0 ? { count } : null
}

function meanwhileFrom(value: unknown): Faults['meanwhile'] {
  const asked = membersOf(value)
  if (asked.size === 0) return null
  return {
    act: choice('act', acts, asked.get('act') ?? null),
    when: choice('when', ['before_write', 'after_check'], asked.get('when')),
    afterMs: whole(asked.get('afterms'), 0, 86_400_000),
  }
}

function oneOf<const T extends string>(name: string, choices: readonly [T, ...T[]]) {
  return (value: unknown): T => choice(name, choices, value)
}
