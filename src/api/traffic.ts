/** At most this many reads under way at once, over the whole console: the service throttles per tenant. */
const lanes = 4
/** Lanes that what fills in by itself may take: a person who opens a page never waits behind it. */
const backgroundLanes = 3

/** `meta` of a query that fills in by itself: it lets those go first for which a person waits. */
export const inBackground = { background: true }

/** Whether a query carries `inBackground`. */
export function isInBackground(meta: Readonly<Record<string, unknown>> | undefined): boolean {
  return meta?.background === true
}

/** What the status line shows: whether we wait, until when, and how many requests wait with us. */
export interface Traffic {
  /** Moment at which reads go on, in ms; `null` while nothing is held back. */
  readonly heldUntil: number | null
  readonly waiting: number
  readonly correlationId: string | null
}

let traffic: Traffic = { heldUntil: null, waiting: 0, correlationId: null }
let underWay = 0
let timer: ReturnType<typeof setTimeout> | undefined
const queue: { readonly start: () => void; readonly background: boolean }[] = []
const listeners = new Set<() => void>()

/**
 * Runs a read when a lane is free and the service has not asked us to wait; what a person waits for goes before what
 * fills in by itself. Rejects when aborted in the queue.
 */
export async function inTurn<T>(
  work: () => Promise<T>,
  signal?: AbortSignal,
  background = false,
): Promise<T> {
  await lane(background, signal)
  try {
    return await work()
  } finally {
    underWay -= 1
    startWaiting()
  }
}

/** Holds every read back for some seconds, because the service asked for it (429). */
export function holdBack(seconds: number, correlationId: string): void {
  const until = Date.now() + seconds * 1000
  if (traffic.heldUntil !== null && traffic.heldUntil >= until) return
  change({ heldUntil: until, correlationId })
  clearTimeout(timer)
  timer = setTimeout(() => {
    change({ heldUntil: null, correlationId: null })
    startWaiting()
  }, seconds * 1000)
}

/** The traffic now; the same object until something changes. */
export function trafficNow(): Traffic {
  return traffic
}

/** Calls back on every change. Returns the way to stop. */
export function onTraffic(changed: () => void): () => void {
  listeners.add(changed)
  return () => listeners.delete(changed)
}

function lane(background: boolean, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted()
  if (hasFreeLane(background)) {
    underWay += 1
    return Promise.resolve()
  }
  return new Promise((resolve, reject) => {
    const start = () => {
      signal?.removeEventListener('abort', leave)
      resolve()
    }
    const leave = () => {
      const place = queue.findIndex((waiting) => waiting.start === start)
      if (place >= 0) queue.splice(place, 1)
      change({ waiting: queue.length })
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', leave, { once: true })
    const firstInBackground = queue.findIndex((waiting) => waiting.background)
    const place = background || firstInBackground < 0 ? queue.length : firstInBackground
    queue.splice(place, 0, { start, background })
    change({ waiting: queue.length })
  })
}

function startWaiting(): void {
  for (let next = queue[0]; next && hasFreeLane(next.background); next = queue[0]) {
    queue.shift()
    underWay += 1
    change({ waiting: queue.length })
    next.start()
  }
}

function hasFreeLane(background: boolean): boolean {
  return traffic.heldUntil === null && underWay < (background ? backgroundLanes : lanes)
}

function change(part: Partial<Traffic>): void {
  traffic = { ...traffic, ...part }
  for (const listener of listeners) listener()
}
