import { type Intent, isOpen, mostSends, settleMs } from '../../../src/submission/index.ts'
import { clickedAt } from '../situations.ts'
import type { Tab, Witnessing } from './browser.ts'
import type { Clock } from './clock.ts'
import type { Service } from './service.ts'

/** What one schedule came to. */
export interface Verdict {
  /** Upgrades beyond the one that the person wanted. */
  readonly doubles: number
  /** Last words that are not so. */
  readonly lies: number
  /** Upgrades whose outcome nobody ever told. */
  readonly leftOpen: number
  /** Broken invariants of reliability, 2.5. */
  readonly broken: readonly string[]
  /** The same for the same seed. */
  readonly trace: number
}

// I9: the wait, five minutes for a person who is there, and a list that can be read again.
const patience = settleMs + 6 * 60_000
const final = ['confirmed', 'refused', 'not_sent', 'closed']

/** Watches one schedule and says at its end what was broken. */
export function aJudge(service: () => Service, clock: Clock) {
  const broken: string[] = []
  let trace = 17
  const sends = new Map<string, { requestId: string; count: number }>()
  const note = (text: string) => {
    for (let place = 0; place < text.length; place += 1)
      trace = (Math.imul(trace, 31) + text.charCodeAt(place)) | 0
  }
  const must = (holds: boolean, what: string) => {
    if (!holds) broken.push(`${what} (${Math.round(clock.now() / 1000)} s)`)
  }
  const effectsOf = ({ requestId }: Intent) =>
    service().effects.filter((effect) => effect.requestId === requestId).length

  const watching: Witnessing = {
    posts: (intent, requestId, journal) => {
      note(`post ${clock.now()}`)
      const row = journal.get(intent.intentId)
      const isWritten = row?.sends.some(
        ({ correlationId }) => correlationId === intent.sends.at(-1)?.correlationId,
      )
      must(row?.requestId === requestId && isWritten === true, 'I2 written down before it is sent')
      const known = sends.get(intent.intentId)
      must(known === undefined || known.requestId === requestId, 'I3 one id for one intent')
      for (const [other, { requestId: taken }] of sends)
        must(other === intent.intentId || taken !== requestId, 'I3 no id for two intents')
      const count = (known?.count ?? 0) + 1
      must(count <= mostSends, 'I1 sent at most three times')
      // More may be written down than left: a tab can go between the two.
      must((row?.sends.length ?? 0) >= count, 'I1 each send was asked for by a person and is written down')
      sends.set(intent.intentId, { requestId, count })
    },
    writes: (journal, was, is) => {
      // A look that brings nothing new breaks nothing.
      if (was?.state === is.state) return
      note(`${is.state} ${clock.now()}`)
      if (is.state === 'confirmed' && was?.state !== 'confirmed')
        must(service().effects.length > 0, 'I5 confirmed only what is there')
      const open = [...journal.values()].filter(isOpen)
      must(open.length <= 1, 'I7 one open intent for a subscription and a plan')
      if (was) must(was.requestId === is.requestId && was.intentId === is.intentId, 'I3 ids stay')
      if (was)
        must(
          !final.includes(was.state) || is.state === was.state || is.state === 'confirmed',
          'I6 a verdict stays',
        )
    },
    shows: ({ shown }, { intentId, state }) =>
      must(shown.get(intentId)?.state === state, 'I12 every tab shows the journal'),
  }

  return {
    watching,
    /** What the tabs and the journal say at the end, held against what the service did. */
    verdict: (journal: ReadonlyMap<string, Intent>, tabs: readonly Tab[], isSafe: boolean): Verdict => {
      const intents = [...journal.values()]
      for (const [intentId] of sends)
        must(journal.has(intentId), 'I8 the journal knows of everything that left')
      if (isSafe) for (const intent of intents) must(effectsOf(intent) <= 1, 'I4 one upgrade for one intent')
      const said = [intents, ...tabs.filter(({ isAlive }) => isAlive).map(({ shown }) => [...shown.values()])]
      const lies = said.flat().filter((intent) => isLie(intent, effectsOf(intent), service().effects.length))
      return {
        doubles: Math.max(0, service().effects.length - 1),
        lies: lies.length,
        leftOpen: intents.filter((intent) => isOpen(intent) && clock.now() - lastSent(intent) > patience)
          .length,
        broken,
        trace,
      }
    },
  }
}

function lastSent({ sends }: Intent): number {
  return Date.parse(sends.at(-1)?.startedAt ?? '') - clickedAt.getTime()
}

/** Whether the last words about an intent are not so. */
function isLie({ state }: Intent, ownEffects: number, allEffects: number): boolean {
  if (state === 'confirmed') return allEffects === 0
  return final.includes(state) && ownEffects > 0
}
