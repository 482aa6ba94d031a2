import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Effect, Happening, Sender } from './backend/effects.ts'

/** One request as it was seen, for the log. */
export interface RequestEntry {
  readonly at: string
  readonly method: string
  readonly path: string
  readonly cloud: string | null
  readonly requestId: string
  readonly correlationId: string
  /** 0 where the request never arrived. */
  readonly status: number
  /** No answer arrives, on purpose. */
  readonly lost: boolean
  /** What was set to go wrong with it. */
  readonly fault: string | null
  readonly by: Sender
  /** Places in the log of effects of what this request did. */
  readonly effects: readonly number[]
}

/** Something that happens now, unless it says when it did. */
export type Timely = Happening & { readonly at?: string }

/** What is decided: what happens, which requests were seen, and what comes of it. */
export interface Decision<T> {
  readonly happenings: readonly Timely[]
  readonly requests: readonly RequestEntry[]
  readonly result: T
}

/** The log as a decision finds it. */
export interface Found {
  /** What is newer than asked for. */
  readonly news: readonly Effect[]
  /** Place of the last effect; 0 where the log is empty. */
  readonly last: number
  /** Place of the first thing that will happen. */
  readonly next: number
  readonly at: string
}

/** Decides at once, without waiting for anything. */
export type Decide<T> = (found: Found) => Decision<T>

/**
 * What happened so far, as one log that only grows; a reset begins it anew, and its numbers go on. `transact` reads
 * what is newer than `since`, lets `decide` decide, and writes the outcome down: nobody, in no tab, comes in between.
 */
export interface Memory {
  transact<T>(since: number, decide: Decide<T>): Promise<T>
  /** The last requests, oldest first. */
  requests(): Promise<readonly RequestEntry[]>
}

const keptRequests = 1000

/** A memory that lives as long as this module: for tests and the HTTP server. */
export function inMemory(now: () => Date = () => new Date()): Memory {
  let effects: readonly Effect[] = []
  const requests: RequestEntry[] = []
  return {
    transact: async (since, decide) => {
      const at = now().toISOString()
      const last = effects.at(-1)?.seq ?? 0
      const next = last + 1
      const news = effects.filter(({ seq }) => seq > since)
      const { happenings, requests: seen, result } = decide({ news, last, next, at })
      const added = stamped(happenings, next, at)
      effects = sinceReset([...effects, ...added])
      if (begins(added)) requests.length = 0
      requests.push(...seen)
      requests.splice(0, requests.length - keptRequests)
      return result
    },
    requests: async () => [...requests],
  }
}

interface Schema extends DBSchema {
  effects: { key: number; value: Effect }
  requests: { key: number; value: RequestEntry }
}

/** A memory in IndexedDB: every tab of this browser shares it, and it survives a reload. */
export function inIndexedDb(name: string, now: () => Date = () => new Date()): Memory {
  let opened: Promise<IDBPDatabase<Schema>> | null = null
  const open = () => {
    opened ??= openDatabase(name, () => {
      opened = null
    })
    return opened
  }
  return {
    transact: async (since, decide) => {
      const database = await open()
      const transaction = database.transaction(['effects', 'requests'], 'readwrite')
      // A decision that throws ends the transaction too; what it threw is what the caller hears.
      transaction.done.catch(() => undefined)
      const effects = transaction.objectStore('effects')
      const requests = transaction.objectStore('requests')
      const [news, lastKey] = await Promise.all([
        effects.getAll(IDBKeyRange.lowerBound(since, true)),
        effects.openKeyCursor(null, 'prev'),
      ])
      const time = now()
      const at = time.toISOString()
      const last = lastKey?.key ?? 0
      // A log that was thrown away begins above every number another tab may still remember.
      const next = (last || time.getTime() * 1000) + 1
      const { happenings, requests: seen, result } = decide({ news, last, next, at })
      const added = stamped(happenings, next, at)
      const kept = sinceReset(added)
      if (begins(added)) void effects.clear()
      if (begins(added)) void requests.clear()
      for (const effect of kept) void effects.put(effect)
      for (const entry of seen) {
        const key = await requests.add(entry)
        if (key > keptRequests) void requests.delete(IDBKeyRange.upperBound(key - keptRequests))
      }
      await transaction.done
      return result
    },
    requests: async () => (await open()).getAll('requests'),
  }
}

function openDatabase(name: string, lost: () => void): Promise<IDBPDatabase<Schema>> {
  const opened = openDB<Schema>(name, 1, {
    upgrade: (created) => {
      created.createObjectStore('effects', { keyPath: 'seq' })
      created.createObjectStore('requests', { autoIncrement: true })
    },
    // The person clears the site's data, or a newer version wants in: let go, and open again at the next request.
    blocking: () => {
      lost()
      void opened.then((database) => database.close())
    },
    terminated: lost,
  })
  opened.catch(lost)
  return opened
}

function begins(effects: readonly Effect[]): boolean {
  return effects.some(({ kind }) => kind === 'reset')
}

/** Happenings with their places in the log, from `next` on, and their moments. */
export function stamped(happenings: readonly Timely[], next: number, at: string): readonly Effect[] {
  return happenings.map((happening, position) => ({ at, ...happening, seq: next + position }))
}

// What was before a reset is forgotten; the reset itself stays, so that the numbers go on.
function sinceReset(effects: readonly Effect[]): readonly Effect[] {
  const reset = effects.findLastIndex(({ kind }) => kind === 'reset')
  return reset > 0 ? effects.slice(reset) : effects
}
