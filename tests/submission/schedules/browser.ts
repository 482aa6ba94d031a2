import type { IntentRow } from '../../../src/storage/database.ts'
import {
  effectOf,
  type Flow,
  type FlowEvent,
  type Intent,
  type IntentEffect,
  type IntentEvent,
  isOpen,
  next,
  reviewedFrom,
  type Step,
  type Stop,
  submitted,
  submittedAgain,
} from '../../../src/submission/index.ts'
import { competitorOf } from '../../../src/submission/journal-rules.ts'
import { before, clickedAt, order } from '../situations.ts'
import type { Clock } from './clock.ts'
import type { Chance } from './random.ts'
import type { Service } from './service.ts'

/** What may be taken out of the protocol, to see that the tests would notice (reliability, 2.6). */
export interface Protocol {
  /** What becomes of an intent. */
  readonly step: (intent: Intent, event: IntentEvent) => Step
  /** The journal is on disk, and survives a reload. */
  readonly isDurable: boolean
  /** Tabs tell each other of a change. */
  readonly sharesChanges: boolean
  /** The id under which an intent goes out again. */
  readonly idForAgain: (intent: Intent, fresh: string) => string
}

/** Told of everything that the invariants are about. */
export interface Witnessing {
  readonly posts: (intent: Intent, requestId: string, journal: ReadonlyMap<string, Intent>) => void
  readonly writes: (journal: ReadonlyMap<string, Intent>, was: Intent | undefined, is: Intent) => void
  readonly shows: (tab: Tab, intent: Intent) => void
}

export interface Tab {
  readonly number: number
  isAlive: boolean
  /** The own memory of an upgrade under way. */
  flow: Flow | null
  /** What stands on the screen about each upgrade. */
  readonly shown: Map<string, Intent>
  readonly looking: Set<string>
  memory: Map<string, Intent>
}

/** One person's browser: the journal of its database, and tabs in which the real flow and the real steps run. */
export function aBrowser(
  service: Service,
  clock: Clock,
  chance: Chance,
  protocol: Protocol,
  witness: Witnessing,
) {
  let lastId = 0
  const disk = new Map<string, Intent>()
  const tabs: Tab[] = []
  const journalOf = (tab: Tab) => (protocol.isDurable ? disk : tab.memory)
  const now = () => new Date(clickedAt.getTime() + clock.now())

  function open(): Tab {
    const tab: Tab = {
      number: tabs.length,
      isAlive: true,
      flow: null,
      shown: new Map(),
      looking: new Set(),
      memory: new Map(),
    }
    tabs.push(tab)
    for (const intent of journalOf(tab).values()) {
      tab.shown.set(intent.intentId, intent)
      if (isOpen(intent)) look(tab, intent.intentId, 0)
    }
    return tab
  }

  /** The tab goes; what it waited for is lost with it. */
  function close(tab: Tab): void {
    tab.isAlive = false
  }

  function write(tab: Tab, intent: Intent): void {
    const journal = journalOf(tab)
    const was = journal.get(intent.intentId)
    journal.set(intent.intentId, intent)
    witness.writes(journal, was, intent)
    for (const other of tabs) {
      if (!other.isAlive) continue
      const isTold = other === tab || (protocol.sharesChanges && protocol.isDurable)
      if (isTold) other.shown.set(intent.intentId, intent)
      // The tab that waits for the answer looks when it has it.
      if (isTold && isOpen(intent) && (other !== tab || tab.flow === null)) look(other, intent.intentId, 1)
      witness.shows(other, intent)
    }
  }

  /** One transaction: the row as it stands, stepped and written. */
  function advance(tab: Tab, intentId: string, event: IntentEvent): readonly IntentEffect[] {
    const own = protocol.sharesChanges ? undefined : tab.shown.get(intentId)
    const row = own ?? journalOf(tab).get(intentId)
    if (!row) return []
    const { intent, effects } = protocol.step(row, event)
    if (intent !== row) write(tab, intent)
    else tab.shown.set(intentId, intent)
    return effects
  }

  function look(tab: Tab, intentId: string, inSeconds: number): void {
    if (tab.looking.has(intentId)) return
    tab.looking.add(intentId)
    clock.after(inSeconds * 1000, () => {
      if (!tab.isAlive) return
      tab.looking.delete(intentId)
      lookNow(tab, intentId)
    })
  }

  function lookNow(tab: Tab, intentId: string): void {
    service.list((subscriptions) => {
      if (!tab.isAlive) return
      if (subscriptions === null) return look(tab, intentId, 5)
      const effects = advance(tab, intentId, { kind: 'read', subscriptions, at: now() })
      advance(tab, intentId, { kind: 'audited', witnesses: service.activity() })
      for (const effect of effects) if (effect.kind === 'look') look(tab, intentId, effect.inSeconds)
    })
  }

  function perform(tab: Tab, ended: (stop: Stop) => void): void {
    const { flow } = tab
    if (flow === null) return
    const effect = effectOf(flow)
    const go = (event: FlowEvent) => {
      if (!tab.isAlive || tab.flow !== flow) return
      tab.flow = next(flow, event)
      perform(tab, ended)
    }
    if (effect === null) {
      tab.flow = null
      if (flow.at === 'stopped') ended(flow.by)
      if (flow.at === 'answered') {
        const { intentId } = flow.intent
        advance(tab, intentId, { kind: 'answered', answer: flow.answer, at: flow.when })
        lookNow(tab, intentId)
      }
      return
    }
    if (effect.kind === 'check') {
      service.check((facts) =>
        go(
          facts === null
            ? { kind: 'not_checked', cause: 'not read' }
            : { kind: 'checked', facts, fresh: { ...newIds(), now: now() } },
        ),
      )
    } else if (effect.kind === 'arm') {
      const rows = [...journalOf(tab).values()] as readonly IntentRow[]
      const isUnavailable = chance.is(0.01)
      if (isUnavailable || competitorOf(effect.intent, rows)) go({ kind: 'not_armed', cause: 'busy' })
      else {
        write(tab, effect.intent)
        leave(tab, () => go({ kind: 'armed', intent: effect.intent }))
      }
    } else if (effect.kind === 'arm_again') {
      const { correlationId } = effect
      const { intentId } = effect.intent
      const effects = advance(tab, intentId, { kind: 'send_again', correlationId, at: now() })
      const intent = journalOf(tab).get(intentId)
      if (intent && effects.some(({ kind }) => kind === 'post'))
        leave(tab, () => go({ kind: 'armed', intent }))
      else go({ kind: 'not_armed', cause: 'gone on' })
    } else {
      const { intent } = effect
      const correlationId = intent.sends.at(-1)?.correlationId ?? ''
      const requestId =
        intent.sends.length > 1 ? protocol.idForAgain(intent, newIds().requestId) : intent.requestId
      witness.posts(intent, requestId, journalOf(tab))
      service.post({ requestId, correlationId }, (answer) => go({ kind: 'answered', answer, when: now() }))
    }
  }

  /** Between the journal and the network a tab may go. */
  function leave(tab: Tab, send: () => void): void {
    const goes = chance.is(0.02)
    clock.after(1, () => (goes ? close(tab) : send()))
  }

  // Not by chance: ids must differ, and nothing else depends on them.
  function newIds() {
    lastId += 1
    const id = (kind: string) => `${kind}0000000-0000-4000-8000-${String(lastId).padStart(12, '0')}`
    return { intentId: id('1'), requestId: id('2'), correlationId: id('3') }
  }

  return {
    disk,
    tabs,
    open,
    close,
    /** The person presses Submit; a tab that is busy with one hears nothing. */
    submit: (tab: Tab, ended: (stop: Stop) => void = () => {}): void => {
      const [source] = before
      if (tab.flow !== null || !tab.isAlive || !source) return
      tab.flow = submitted(order, reviewedFrom(source))
      perform(tab, ended)
    },
    sendAgain: (tab: Tab, intent: Intent): void => {
      if (tab.flow !== null || !tab.isAlive) return
      tab.flow = submittedAgain(intent)
      perform(tab, () => {})
    },
    giveUp: (tab: Tab, intentId: string): void => {
      advance(tab, intentId, { kind: 'close' })
    },
  }
}

export type Browser = ReturnType<typeof aBrowser>
