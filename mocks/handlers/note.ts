import type { FaultKind } from '../faults.ts'
import type { Call } from './call.ts'
import type { Turn } from './turn.ts'

/** What became of a request. */
export interface Fate {
  /** 0 where it never arrived. */
  readonly status: number
  readonly effects?: readonly number[]
  readonly lost?: boolean
  readonly fault?: FaultKind | null
}

/** Writes down what became of a request, or of one of its copies. */
export function note(
  turn: Turn,
  call: Call,
  { status, effects = [], lost = false, fault = null }: Fate,
): void {
  const { method, shownPath: path, cloud, requestId, correlationId, by } = call
  turn.note({ method, path, cloud, requestId, correlationId, by, status, effects, lost, fault })
}
