import { simulated } from '../config.ts'
import { isControlled } from './left-over-worker.ts'
import { onSession, sessionNow } from './session.ts'

/**
 * Why nothing may be sent now. `worker`: a service worker stands between this page and Partner Center. `over`: the session
 * has ended. `other_person`: whatever is sent would be sent in the name of somebody else.
 */
export type WriteClosure = 'worker' | 'over' | 'other_person'

/** Nothing may be sent now, and nothing was. */
export class WritesClosed extends Error {
  override readonly name = 'WritesClosed'
  readonly by: WriteClosure
  constructor(by: WriteClosure) {
    super(`Nothing may be sent: ${by}`)
    this.by = by
  }
}

/** Why nothing may be sent now; `null` where it may. In the simulation nothing is real, and a worker answers. */
export function writeClosure(): WriteClosure | null {
  if (simulated) return null
  if (isControlled()) return 'worker'
  const phase = sessionNow()?.phase
  if (phase?.kind !== 'over') return null
  return phase.by === 'other_person' ? 'other_person' : 'over'
}

/** Calls back on every change. Returns the way to stop. */
export function onWriteClosure(changed: () => void): () => void {
  const { serviceWorker } = navigator
  serviceWorker?.addEventListener('controllerchange', changed)
  const stop = onSession(changed)
  return () => {
    serviceWorker?.removeEventListener('controllerchange', changed)
    stop()
  }
}

/** Throws `WritesClosed` where nothing may be sent. */
export function mustBeOpen(): void {
  const by = writeClosure()
  if (by !== null) throw new WritesClosed(by)
}
