import { sameId } from '../contract/index.ts'
import type { IntentRow } from '../storage/database.ts'
import { type Intent, type IntentState, isOpen } from './intent.ts'

/**
 * The row that keeps a new intent from being written: an open one of the same subscription, or to the same plan for the
 * same customer. A row that cannot be read may be an upgrade under way, so it counts for what it names.
 */
export function competitorOf(intent: Intent, rows: readonly IntentRow[]): IntentRow | undefined {
  return rows.find((row) => competes(row, intent))
}

function competes(row: IntentRow, intent: Intent): boolean {
  const other = idsOf(row)
  const sameSource = sameId(other.sourceSubscriptionId, intent.sourceSubscriptionId)
  // Of a row that cannot be read nobody knows whether it is closed, nor whether all its ids are right.
  if (!isIntent(row) && sameSource) return true
  if (isIntent(row) && !isOpen(row)) return false
  const sameTarget = sameId(other.targetOfferId, intent.targetOfferId)
  return sameId(other.customerId, intent.customerId) && (sameSource || sameTarget)
}

function idsOf(row: IntentRow) {
  const { customerId, sourceSubscriptionId, targetOfferId } = row as Partial<Intent>
  return {
    customerId: idFrom(customerId),
    sourceSubscriptionId: idFrom(sourceSubscriptionId),
    targetOfferId: idFrom(targetOfferId),
  }
}

function idFrom(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

const states: readonly IntentState[] = [
  'sent',
  'unknown',
  'confirmed',
  'refused',
  'not_sent',
  'not_visible',
  'closed',
]

/**
 * Whether a row is an intent of this version with everything that its next step rests on. Others, of a newer version or
 * damaged, stay where they are: this version must not guess what they mean.
 */
export function isIntent(row: IntentRow): row is Intent {
  const { v, state, createdAt, settleUntil, sends, baseline, ...others } = row as Partial<Intent>
  return (
    v === 1 &&
    states.some((known) => known === state) &&
    Object.values(idsOf(others as IntentRow)).every((id) => id !== null) &&
    !Number.isNaN(Date.parse(createdAt ?? '')) &&
    !Number.isNaN(Date.parse(settleUntil ?? '')) &&
    Array.isArray(sends) &&
    Array.isArray(baseline?.subscriptionIds)
  )
}
