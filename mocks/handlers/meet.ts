import { headersOf, refusalNamed } from '../faults/refusals.ts'
import type { Fault } from '../faults.ts'
import { type Call, keptFrom } from './call.ts'
import { withHostileTexts } from './hostile-texts.ts'
import { meanwhileAfter, meanwhileBefore } from './meanwhile.ts'
import { note } from './note.ts'
import { errorReply, mangled, throttledReply } from './odd-replies.ts'
import { refusalReply } from './response.ts'
import type { Reply } from './route.ts'
import { serve } from './serve.ts'
import { spelled } from './spelling.ts'
import type { Turn } from './turn.ts'

/** What comes of a request. */
export interface Met {
  /** `null`: no answer arrives. */
  readonly reply: Reply | null
  /** Whether the fault has struck: some wait for a request that changes something. */
  readonly struck: boolean
}

/** Lets a request meet its fault, or none. Every delivery of it is written down. */
export function meet(turn: Turn, call: Call, fault: Fault | null): Met {
  if (fault?.kind === 'never_arrives' || fault?.kind === 'processed_late') {
    if (fault.kind === 'processed_late') keepForLater(turn, call, fault.ms)
    note(turn, call, { status: 0, lost: true, fault: fault.kind })
    return { reply: null, struck: true }
  }
  const instead = fault === null ? null : replyInstead(turn, call, fault)
  if (instead !== null) {
    note(turn, call, { status: instead.status, fault: fault?.kind ?? null })
    return { reply: instead, struck: true }
  }
  return metByTheService(turn, call, fault)
}

function metByTheService(turn: Turn, call: Call, fault: Fault | null): Met {
  meanwhileBefore(turn, call)
  for (let copy = fault?.kind === 'copies' ? fault.count : 1; copy > 1; copy--) {
    const { reply, effects } = serve(turn, call)
    note(turn, call, { status: reply.status, effects, lost: true, fault: 'copies' })
  }
  const { reply, effects, changed } = serve(turn, call, fault)
  meanwhileAfter(turn, call)
  if (fault?.kind === 'answer_lost' && changed) {
    note(turn, call, { status: reply.status, effects, lost: true, fault: fault.kind })
    return { reply: null, struck: true }
  }
  if (fault?.kind === 'error_after' && changed) {
    note(turn, call, { status: fault.status, effects, fault: fault.kind })
    return { reply: errorReply(fault.status), struck: true }
  }
  const struck = fault !== null && fault.kind !== 'answer_lost' && fault.kind !== 'error_after'
  note(turn, call, { status: reply.status, effects, fault: struck ? fault.kind : null })
  const { faults } = turn.world()
  const { hostileTexts } = faults
  const own = hostileTexts === 0 ? reply.body : withHostileTexts(reply.body, hostileTexts)
  const body = spelled(own, faults)
  return { reply: mangled({ ...reply, body }, fault), struck }
}

function keepForLater(turn: Turn, call: Call, ms: number): void {
  const dueAt = new Date(Date.parse(turn.at) + ms).toISOString()
  const kept = keptFrom(call)
  if (kept !== null) turn.happen([{ kind: 'waits', dueAt, deed: { kind: 'request', call: kept } }])
}

/** An answer from in front of the service, which never gets to work. */
function replyInstead(turn: Turn, call: Call, fault: Fault): Reply | null {
  switch (fault.kind) {
    case 'throttled':
      return throttledReply(fault, new Date(turn.at))
    case 'refused':
      return { ...refusalReply(refusalNamed(fault.as)), headers: headersOf(fault.as) }
    case 'error_before':
      keepFailure(turn, call, fault.status)
      return errorReply(fault.status)
    default:
      return null
  }
}

function keepFailure(turn: Turn, { cloud, method, requestId }: Call, status: number): void {
  const keeps = turn.world().faults.requestIds === 'failures_too' && method !== 'GET' && cloud !== null
  if (keeps) turn.happen([{ kind: 'failure_kept', cloud, requestId, answer: { status, body: null } }])
}
