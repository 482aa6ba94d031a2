import type { PartnerCenter } from '../backend/partner-center.ts'
import { type FaultWish, faultsAfter } from '../faults/wish.ts'
import { keptCall } from './call.ts'
import { serve } from './serve.ts'
import { act } from './somebody-else.ts'
import { type Turn, turnIn } from './turn.ts'

/**
 * Lets the service decide once. What has come due since anybody asked happens first, in its order and with the moment
 * at which it was due: the service is asked far too often for anybody to see the difference.
 */
export function inTurn<T>(center: PartnerCenter, decide: (turn: Turn) => T): Promise<T> {
  return center.decide((world, next, at) => {
    const turn = turnIn(world, next, at)
    takeUpWhatIsDue(turn)
    return turn.ended(decide(turn))
  })
}

/** Sets the named faults; the others stay. */
export function setFaults(center: PartnerCenter, wish: FaultWish): Promise<void> {
  return inTurn(center, (turn) => {
    turn.happen([{ kind: 'faults_changed', faults: faultsAfter(turn.world().faults, wish) }])
  })
}

function takeUpWhatIsDue(turn: Turn): void {
  const due = turn
    .world()
    .waiting.filter(({ dueAt }) => dueAt <= turn.at)
    .sort((a, b) => a.dueAt.localeCompare(b.dueAt) || a.seq - b.seq)
  for (const { seq, dueAt, deed } of due) {
    const then = turn.asOf(dueAt)
    then.happen([{ kind: 'taken_up', waited: seq }])
    if (deed.kind === 'act') act(then, deed)
    else serve(then, keptCall(deed.call, 'console'))
  }
}
