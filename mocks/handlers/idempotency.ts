import type { Answer, Write } from '../backend/effects.ts'
import type { CustomerState } from '../backend/records.ts'
import { refusals } from '../backend/refusal.ts'
import { type AnsweredWrite, requestKey } from '../backend/world.ts'
import type { Faults } from '../faults.ts'
import type { Reply, Visit } from './route.ts'

/**
 * The answer a write already got. MS-RequestId makes a call idempotent: the same id with the same request is answered
 * as the first time and does nothing; with another request it is refused. How long the service remembers an id is not
 * documented; the simulator never forgets one unless a fault says so. Source: "Partner Center REST headers" (2023), domain facts 3.3.
 */
export function answeredBefore({ call, cloud, world, now }: Visit, fingerprint: string): Reply | null {
  const id = sentRequestId(call.headers)
  const before = id === null ? undefined : world.answered.get(requestKey(cloud, id))
  if (before === undefined || isForgotten(before, world.faults, now)) return null
  if (before.fingerprint !== fingerprint)
    throw refusals.invalidInput('This MS-RequestId was used for another request.')
  return { ...before.answer, happenings: [{ kind: 'copy_arrived', copyOf: before.seq }] }
}

/** A write as it is remembered. Without an MS-RequestId every request counts by itself. */
export function writeOf(
  { call, cloud }: Visit,
  state: CustomerState,
  fingerprint: string,
  answer: Answer,
): Write {
  return {
    cloud,
    customerId: state.sheet.id,
    requestId: sentRequestId(call.headers),
    correlationId: call.correlationId,
    fingerprint,
    answer,
    by: call.by,
  }
}

function isForgotten({ at }: AnsweredWrite, { requestIds, requestIdWindowMs }: Faults, now: Date): boolean {
  if (requestIds === 'never') return true
  return requestIds === 'window' && now.getTime() - Date.parse(at) > requestIdWindowMs
}

function sentRequestId(headers: Headers): string | null {
  return headers.get('MS-RequestId')?.trim() || null
}
