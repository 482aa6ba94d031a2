import type { Cloud, UpgradeErrorCode } from '../../src/contract/index.ts'
import type { Happening } from '../backend/effects.ts'
import type { World } from '../backend/world.ts'
import type { Call } from './call.ts'

/** What a route finds: the world, and its place in it. */
export interface Visit {
  readonly call: Call
  readonly cloud: Cloud
  readonly world: World
  /** Parts of the path by name. */
  readonly at: (name: string) => string
  /** Place in the log of the first thing this request makes happen. */
  readonly next: number
  /** The moment at which the service works on it. */
  readonly now: Date
  /** Reasons against an upgrade that a fault puts in the place of the real ones. */
  readonly forcedErrors: readonly UpgradeErrorCode[]
}

/** An answer, and what happened for it. */
export interface Reply {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
  readonly happenings?: readonly Happening[]
  /** Travels in the place of the body. */
  readonly raw?: { readonly type: string; readonly text: string }
  /** The body travels in drops, so much apart. */
  readonly dripMs?: number
}

/** One address of the API and what it does for each method. */
export interface Route {
  /** Parts with a colon in front stand for anything. */
  readonly path: string
  /** Shows subscriptions, which may lag behind what has happened to them. */
  readonly mayLag?: true
  readonly methods: { readonly [method: string]: (visit: Visit) => Reply }
}

/** The route of some parts of a path, with the parts that have a name. Letters count in any case. */
export function routeOf(
  routes: readonly Route[],
  segments: readonly string[],
): { readonly route: Route; readonly named: ReadonlyMap<string, string> } | null {
  for (const route of routes) {
    const named = namedParts(route.path.split('/'), segments)
    if (named !== null) return { route, named }
  }
  return null
}

function namedParts(
  pattern: readonly string[],
  segments: readonly string[],
): ReadonlyMap<string, string> | null {
  if (pattern.length !== segments.length) return null
  const named = new Map<string, string>()
  for (const [position, part] of pattern.entries()) {
    const segment = segments[position] ?? ''
    if (part.startsWith(':')) named.set(part.slice(1), segment)
    else if (part !== segment.toLowerCase()) return null
  }
  return named
}
