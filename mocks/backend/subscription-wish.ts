import { billingCycles, sameId, subscriptionStatuses } from '../../src/contract/index.ts'
import { member, members } from './reading.ts'
import type { SubscriptionRecord } from './records.ts'
import { refusals } from './refusal.ts'

/** What a PATCH asks for; what its body does not name stays, except renewal. */
export interface SubscriptionWish {
  readonly quantity: number
  readonly status: string
  readonly friendlyName: string
  readonly billingCycle: string
  /** With a minimal body renewal is silently switched off ("Update a subscription by ID", 2023). */
  readonly autoRenewEnabled: boolean
  readonly etag: string | null
}

/** Reads the full resource that a PATCH carries; a body that cannot be read is refused with 400. */
export function subscriptionWishFrom(body: unknown, record: SubscriptionRecord): SubscriptionWish {
  const given = members(body)
  if (given === null) throw refusals.invalidInput('The body must be a Subscription.')
  const id = member(given, 'id')
  if (id !== undefined && id !== null && !(typeof id === 'string' && sameId(id, record.id)))
    throw refusals.invalidProperty('id')
  const etag = member(members(member(given, 'attributes')) ?? new Map(), 'etag')
  return {
    quantity: quantityFrom(member(given, 'quantity')) ?? record.quantity,
    status: enumFrom(member(given, 'status'), subscriptionStatuses) ?? record.status,
    friendlyName: nameFrom(member(given, 'friendlyName')) ?? record.friendlyName,
    billingCycle: enumFrom(member(given, 'billingCycle'), billingCycles) ?? record.billingCycle,
    autoRenewEnabled: flagFrom(member(given, 'autoRenewEnabled')) ?? false,
    etag: typeof etag === 'string' && etag !== '' ? etag : null,
  }
}

function quantityFrom(value: unknown): number | null {
  if (value === undefined || value === null) return null
  const number = typeof value === 'string' && /^-?\d{1,15}$/.test(value.trim()) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw refusals.invalidProperty('quantity')
  return number
}

function nameFrom(value: unknown): string | null {
  if (value === undefined || value === null) return null
  if (typeof value !== 'string') throw refusals.invalidProperty('friendlyName')
  return value
}

function flagFrom(value: unknown): boolean | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'boolean') return value
  if (value === 'true' || value === 'false') return value === 'true'
  throw refusals.invalidProperty('autoRenewEnabled')
}

// The converter reads numbers and names in any spelling (SDK for .NET 3.4.0, EnumJsonConverter).
function enumFrom(value: unknown, names: readonly string[]): string | null {
  if (value === undefined || value === null || value === '') return null
  if (typeof value === 'number' || /^\d+$/.test(String(value))) return names[Number(value)] ?? null
  const folded = String(value)
    .replace(/[_\s-]/g, '')
    .toLowerCase()
  return names.find((name) => name.replaceAll('_', '') === folded) ?? String(value).slice(0, 100)
}
