/** Situations a person can be trained for, each as the knobs that make it. Named in addresses: a name never changes. */
export const situations = {
  /** Every answer takes 4 s. */
  slow: { slowMs: 4_000 },
  /** The next read is told to wait for 30 s. */
  'too-many-requests': { script: [{ fault: { kind: 'throttled', seconds: 30 }, method: 'GET', times: 1 }] },
  /** The next upgrade is answered with 500, and nothing has happened. */
  'error-before': {
    script: [{ fault: { kind: 'error_before', status: 500 }, method: 'POST', path: '/upgrades' }],
  },
  /** The next upgrade happens and is answered with 500. */
  'error-after': {
    script: [{ fault: { kind: 'error_after', status: 500 }, method: 'POST', path: '/upgrades' }],
  },
  /** The next upgrade happens, and its answer is lost. */
  'answer-lost': { script: [{ fault: { kind: 'answer_lost' }, method: 'POST', path: '/upgrades' }] },
  /** The next upgrade gets no answer and happens two minutes later. */
  'processed-late': {
    script: [{ fault: { kind: 'processed_late', ms: 120_000 }, method: 'POST', path: '/upgrades' }],
  },
  /** Right before the next upgrade arrives, another agent upgrades the same subscription. */
  'other-agent': { meanwhile: { act: 'upgrade', when: 'before_write' } },
  /** Right before the next upgrade arrives, the customer takes the rights back. */
  'rights-removed': { meanwhile: { act: 'remove_rights', when: 'before_write' } },
  /** Every upgrade leaves four accounts with work. */
  'partial-licenses': { licenseFailures: { count: 4 } },
  /** Subscriptions are shown as they were 45 s ago. */
  'stale-list': { readLagMs: 45_000 },
  /** No request arrives any more. */
  offline: { script: [{ fault: { kind: 'never_arrives' }, times: 1_000_000 }] },
} as const

export type Situation = keyof typeof situations
export const situationNames = Object.keys(situations) as readonly Situation[]

/** Whether a text names a situation. */
export function isSituation(name: string): name is Situation {
  return Object.hasOwn(situations, name)
}
