/** At most this many reads under way at once, over the whole console: the service throttles per tenant. */
const lanes = 4

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
const queue: (() => void)[] = []
const listeners = new Set<() => void>()

/** Runs a read when a lane is free and the service has not asked us to wait. Rejects when aborted in the queue. */
export async function inTurn<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  await lane(signal)
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

function lane(signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted()
  if (hasFreeLane()) {
    underWay += 1
    return Promise.resolve()
  }
  return new Promise((resolve, reject) => {
    const start = () => {
      signal?.removeEventListener('abort', leave)
      resolve()
    }
    const leave = () => {
      const place = queue.indexOf(start)
      if (place >= 0) queue.splice(place, 1)
      change({ waiting: queue.length })
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', leave, { once: true })
    queue.push(start)
    change({ waiting: queue.length })
  })
}

function startWaiting(): void {
  while (hasFreeLane()) {
    const start = queue.shift()
    if (!start) return
    underWay += 1
    change({ waiting: queue.length })
    start()
  }
}

function hasFreeLane(): boolean {
  return traffic.heldUntil === null && underWay < lanes
}

function change(part: Partial<Traffic>): void {
  traffic = { ...traffic, ...part }
  for (const listener of listeners) listener()
}
