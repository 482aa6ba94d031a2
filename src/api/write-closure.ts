import { simulated } from '../config.ts'
import { isControlled } from './left-over-worker.ts'

/** Why nothing may be sent now. `worker`: a service worker stands between this page and Partner Center. */
export type WriteClosure = 'worker'

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
  return !simulated && isControlled() ? 'worker' : null
}

/** Calls back on every change. Returns the way to stop. */
export function onWriteClosure(changed: () => void): () => void {
  const { serviceWorker } = navigator
  serviceWorker?.addEventListener('controllerchange', changed)
  return () => serviceWorker?.removeEventListener('controllerchange', changed)
}

/** Throws `WritesClosed` where nothing may be sent. */
export function mustBeOpen(): void {
  const by = writeClosure()
  if (by !== null) throw new WritesClosed(by)
}
