import type { PartnerCenter } from '../backend/partner-center.ts'
import { refusals } from '../backend/refusal.ts'
import { afterMeeting, strike } from '../faults/strike.ts'
import { type Call, callFrom, type Destination } from './call.ts'
import { doorAnswer } from './doors.ts'
import { inTurn } from './in-turn.ts'
import { meet } from './meet.ts'
import { refusalReply, responseFrom } from './response.ts'

/** The answer of the simulated service; `lost`: an answer must never arrive, whatever has happened. */
export async function answer(
  center: PartnerCenter,
  request: Request,
  destination: Destination,
): Promise<Response | 'lost'> {
  const call = await callFrom(request, destination)
  try {
    return call.cloud === null ? await doorAnswer(center, call) : await apiAnswer(center, call)
  } catch (error) {
    // A mistake of the simulator, or its memory is gone: the answer says so instead of never coming.
    const refusal = refusals.unexpected(error instanceof Error ? error.message : String(error))
    return responseFrom(call, refusalReply(refusal))
  }
}

async function apiAnswer(center: PartnerCenter, call: Call): Promise<Response | 'lost'> {
  const { reply, delayMs } = await inTurn(center, (turn) => {
    const slowMs = turn.world().faults.slowMs
    const { fault, step, counted } = strike(turn.world(), call)
    turn.happen(counted)
    const { reply, struck } = meet(turn, call, fault)
    if (struck && step !== null)
      turn.happen([{ kind: 'faults_changed', faults: afterMeeting(turn.world().faults, step) }])
    return { reply, delayMs: slowMs + (fault?.kind === 'delay' ? fault.ms : 0) }
  })
  // Late on purpose after it happened: a page that is closed meanwhile finds it done, as with a real server.
  if (delayMs > 0) await new Promise((done) => setTimeout(done, delayMs))
  return reply === null ? 'lost' : responseFrom(call, reply)
}
