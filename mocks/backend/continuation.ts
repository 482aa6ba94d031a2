import type { Cloud } from '../../src/contract/index.ts'
import type { CustomerFilter } from './customers.ts'
import { refusals } from './refusal.ts'
import { customerCount, type World } from './world.ts'

/** Where a page of customers starts. `size` 0: no limit (SDK for .NET 3.4.0). */
export interface PageStart {
  readonly size: number
  readonly filter: CustomerFilter | null
  readonly at: number
}

/** A token that leads to a page. It holds the search too, since the request with a token repeats nothing of it. */
export function continuationToken({ origin }: World, cloud: Cloud, { size, filter, at }: PageStart): string {
  const told = [
    origin.seed,
    origin.customers,
    cloud,
    size,
    at,
    filter?.field ?? null,
    filter?.startsWith ?? null,
  ]
  return btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(told))))
}

/** The page a token leads to. A token that is none, or of another world or cloud, is refused. */
export function pageFromToken(world: World, cloud: Cloud, token: string): PageStart {
  const told = read(token)
  if (!Array.isArray(told)) throw refused()
  const [seed, customers, tokenCloud, size, at, field, startsWith] = told as unknown[]
  const ours = seed === world.origin.seed && customers === world.origin.customers && tokenCloud === cloud
  if (!ours || !isPosition(size, Number.MAX_SAFE_INTEGER) || !isPosition(at, customerCount(world, cloud)))
    throw refused()
  if (field === null || typeof startsWith !== 'string') return { size, at, filter: null }
  return { size, at, filter: { field: field === 'Domain' ? 'Domain' : 'CompanyName', startsWith } }
}

function isPosition(value: unknown, most: number): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most
}

function read(token: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(token.trim()), (c) => c.charCodeAt(0))))
  } catch {
    return null
  }
}

function refused() {
  return refusals.invalidInput('The continuation token is not valid.')
}
