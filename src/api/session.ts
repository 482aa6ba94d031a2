import {
  announceSession,
  onSessionAnnouncement,
  type SessionAnnouncement,
} from '../storage/session-announcements.ts'
import { openAccountOf, personOf } from './account.ts'
import { askSession, type KnownSession, readSession } from './ask-session.ts'
import { dueAt, type SessionTimes } from './session-due.ts'

/**
 * How a session ended. `gateway`: it is over there. `partner_center`: the gateway still knows the person, but Partner
 * Center accepts the sign-in no longer. `other_person`: somebody else has signed in in this browser. `signed_out`:
 * another tab has signed out.
 */
export type SessionEnd = 'gateway' | 'partner_center' | 'other_person' | 'signed_out'

/** What is known of the session. `endsAt` in ms of this computer's clock; `isLast`: it cannot be extended any more. */
export type SessionPhase =
  | { readonly kind: 'open' }
  | { readonly kind: 'ending'; readonly endsAt: number; readonly isLast: boolean }
  | { readonly kind: 'over'; readonly by: SessionEnd }

export interface SessionNow {
  /** For showing; may be empty. */
  readonly name: string
  readonly phase: SessionPhase
}

let session: SessionNow | null = null
let sub = ''
let person = ''
let times: SessionTimes | null = null
let timer: ReturnType<typeof setTimeout> | undefined
let isAsking = false
const listeners = new Set<() => void>()

/** Who is signed in, and how it stands; `null` where nobody is and nobody has to be. The same object until something changes. */
export function sessionNow(): SessionNow | null {
  return session
}

/** Calls back on every change. Returns the way to stop. */
export function onSession(changed: () => void): () => void {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

/**
 * Begins to look after the session of whoever is signed in: it is asked for again only after the person did something, so
 * that an open tab keeps no session alive. Returns the way to stop.
 */
export async function beginSession(known: KnownSession): Promise<() => void> {
  sub = known.sub
  person = await personOf(sub)
  openAccountOf(person)
  change({ name: known.name, phase: { kind: 'open' } })
  times = null
  learn(known)
  const stopHearing = onSessionAnnouncement(hear)
  for (const event of actions) addEventListener(event, noteAction, { capture: true, passive: true })
  // A computer that slept has missed the moment; timers may be late by as much.
  for (const event of returns) addEventListener(event, look)
  return () => {
    stopHearing()
    clearTimeout(timer)
    for (const event of actions) removeEventListener(event, noteAction, { capture: true })
    for (const event of returns) removeEventListener(event, look)
    change(null)
  }
}

/** Asks the gateway, because the person wants to go on. */
export function staySignedIn(): Promise<void> {
  return ask()
}

/** Notes that the session is over. The first reason stays, until signing in begins the page anew. */
export function endSession(by: SessionEnd): void {
  if (session === null || session.phase.kind === 'over') return
  clearTimeout(timer)
  change({ ...session, phase: { kind: 'over', by } })
}

const actions = ['pointerdown', 'keydown'] as const
const returns = ['focus', 'pageshow'] as const

function noteAction(): void {
  if (times === null) return
  times = { ...times, actedAt: Date.now() }
  if (session?.phase.kind === 'ending') look()
}

/** Does what is due, and comes back when the next thing is. */
function look(): void {
  clearTimeout(timer)
  if (session === null || times === null || session.phase.kind === 'over') return
  const now = Date.now()
  const { what, until, isLast } = dueAt(times, now)
  if (what === 'ask' || what === 'find_out') return void ask()
  show(what === 'warn' ? { kind: 'ending', endsAt: times.endsAt, isLast } : { kind: 'open' })
  timer = setTimeout(look, Math.min(until - now, 2 ** 31 - 1))
}

async function ask(): Promise<void> {
  if (isAsking) return
  isAsking = true
  const answer = await readSession(askSession())
  isAsking = false
  if (answer.kind === 'none') return endSession('gateway')
  if (answer.kind === 'open') {
    if (answer.session.sub !== sub) return endSession('other_person')
    return learn(answer.session)
  }
  // Nothing is known: neither that it is over, nor that it goes on.
  if (times !== null) times = { ...times, missedAt: Date.now() }
  look()
}

function learn({ expires, aheadMs }: KnownSession): void {
  if (expires === null) return
  const askedAt = Date.now()
  const endsAt = expires.getTime() - aheadMs
  take(endsAt, askedAt)
  announceSession({ kind: 'known', person, endsAt, askedAt })
  look()
}

function hear(told: SessionAnnouncement): void {
  if (told.kind === 'signed_out') {
    endSession('signed_out')
    location.replace('/signed-out')
  } else if (told.person !== person) endSession('other_person')
  else if (told.askedAt > (times?.askedAt ?? 0)) {
    take(told.endsAt, told.askedAt)
    look()
  }
}

function take(endsAt: number, askedAt: number): void {
  const { missedAt, actedAt, length } = times ?? { missedAt: 0, actedAt: 0, length: 0 }
  times = { endsAt, askedAt, missedAt, actedAt, length: Math.max(length, endsAt - askedAt) }
}

function show(phase: SessionPhase): void {
  if (session === null) return
  const before = session.phase
  const isSame =
    before.kind === phase.kind &&
    (before.kind !== 'ending' ||
      phase.kind !== 'ending' ||
      (before.endsAt === phase.endsAt && before.isLast === phase.isLast))
  if (!isSame) change({ ...session, phase })
}

function change(next: SessionNow | null): void {
  session = next
  for (const listener of listeners) listener()
}
