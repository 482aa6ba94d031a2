import { upgradeErrorCodes } from '../../src/contract/index.ts'
import { type Fault, type FaultKind, retryAfterForms, serverErrors } from '../faults.ts'
import { type Asked, choice, membersOf, whole } from './reading.ts'
import { refusalNames } from './refusals.ts'

const readers: { readonly [kind in FaultKind]: (asked: Asked) => Fault } = {
  delay: (asked) => ({ kind: 'delay', ms: whole(asked.get('ms'), 4_000, 600_000) }),
  never_arrives: () => ({ kind: 'never_arrives' }),
  answer_lost: () => ({ kind: 'answer_lost' }),
  error_before: (asked) => ({ kind: 'error_before', status: statusFrom(asked) }),
  error_after: (asked) => ({ kind: 'error_after', status: statusFrom(asked) }),
  processed_late: (asked) => ({ kind: 'processed_late', ms: whole(asked.get('ms'), 120_000, 86_400_000) }),
  copies: (asked) => ({ kind: 'copies', count: whole(asked.get('count'), 2, 20) }),
  throttled: (asked) => ({
    kind: 'throttled',
    retryAfter: choice('retryAfter', retryAfterForms, asked.get('retryafter')),
    seconds: whole(asked.get('seconds'), 1, 86_400),
    body: choice('body', ['json', 'empty', 'html'], asked.get('body')),
  }),
  refused: (asked) => ({ kind: 'refused', as: choice('as', refusalNames, asked.get('as')) }),
  upgrade_errors: (asked) => {
    const codes = asked.get('codes') ?? ['other']
    const named = (Array.isArray(codes) ? (codes as readonly unknown[]) : [codes]).map((code) =>
      choice('codes', upgradeErrorCodes, code),
    )
    return { kind: 'upgrade_errors', codes: named }
  },
  truncated: () => ({ kind: 'truncated' }),
  html: () => ({ kind: 'html' }),
  empty: () => ({ kind: 'empty' }),
  drip: (asked) => ({ kind: 'drip', ms: whole(asked.get('ms'), 1_000, 60_000) }),
}

/** Every kind of fault there is. */
export const faultKinds = Object.keys(readers) as readonly FaultKind[]

/** The fault somebody asks for, by its kind alone or with what belongs to it. Throws 400/3000. */
export function faultFrom(value: unknown): Fault {
  const asked = typeof value === 'string' ? new Map([['kind', value]]) : membersOf(value)
  return readers[choice('kind', faultKinds, asked.get('kind') ?? null)](asked)
}

function statusFrom(asked: Asked) {
  return choice('status', serverErrors, asked.get('status'))
}
