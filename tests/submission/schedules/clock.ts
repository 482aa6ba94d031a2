/** Everything that will happen, in the order in which it happens. Time stands still while something does. */
export interface Clock {
  readonly now: () => number
  readonly after: (ms: number, what: () => void) => void
  /** Lets happen what is due until a moment. */
  readonly runUntil: (end: number) => void
}

interface Due {
  readonly at: number
  readonly order: number
  readonly what: () => void
}

/** A clock that begins at 0 and jumps from one event to the next. */
export function fakeClock(): Clock {
  let now = 0
  let order = 0
  const heap: Due[] = []
  return {
    now: () => now,
    after: (ms, what) => push(heap, { at: now + Math.max(0, ms), order: order++, what }),
    runUntil: (end) => {
      for (let due = heap[0]; due && due.at <= end; due = heap[0]) {
        pop(heap)
        now = due.at
        due.what()
      }
      now = end
    },
  }
}

function isBefore(one: Due | undefined, other: Due | undefined): boolean {
  if (!one || !other) return one !== undefined
  return one.at < other.at || (one.at === other.at && one.order < other.order)
}

function push(heap: Due[], due: Due): void {
  let place = heap.push(due) - 1
  while (place > 0) {
    const parent = (place - 1) >> 1
    if (!isBefore(heap[place], heap[parent])) return
    swap(heap, place, parent)
    place = parent
  }
}

function pop(heap: Due[]): void {
  swap(heap, 0, heap.length - 1)
  heap.pop()
  let place = 0
  for (;;) {
    let least = place
    for (const child of [2 * place + 1, 2 * place + 2]) if (isBefore(heap[child], heap[least])) least = child
    if (least === place) return
    swap(heap, place, least)
    place = least
  }
}

function swap(heap: Due[], one: number, other: number): void {
  const [first, second] = [heap[one], heap[other]]
  if (first && second) {
    heap[one] = second
    heap[other] = first
  }
}
