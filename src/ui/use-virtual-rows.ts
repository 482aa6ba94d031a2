import {
  type RefObject,
  startTransition,
  useEffect,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from 'react'

export interface VirtualRows {
  /** The rows to draw, by their place in the list: from `start` to before `end`. */
  start: number
  end: number
  /** Heights of the rows that are not drawn, in px. */
  before: number
  after: number
  /** The rows between the sticky head and foot, or null when there is none. */
  seen: { first: number; last: number } | null
}

// Drawn above and below the rows that are seen, in px: one quick turn of a wheel is 450, and the next may come before
// the frame.
const drawnAhead = 950
// What the sticky bars cover of a page that was scrolled: top bar and table head above, the foot with the count below.
const covered = { above: 82, below: 48 }

/** Which of many rows of one height are drawn while the window scrolls; the page never jumps. */
export function useVirtualRows(
  rows: readonly unknown[],
  height: number,
  body: RefObject<HTMLElement | null>,
): VirtualRows {
  const count = rows.length
  const [top, setTop] = useState(0)
  const [settled, setSettled] = useState<readonly unknown[] | null>(null)

  // Without dependencies: a banner above the table moves it without telling.
  useLayoutEffect(() => {
    const element = body.current
    if (element) setTop(Math.round(element.getBoundingClientRect().top + window.scrollY))
  })

  // What nobody sees yet is drawn after what was asked for: a list that opens, or a new order of it.
  useEffect(() => startTransition(() => setSettled(rows)), [rows])

  // Whole rows instead of pixels: nothing is drawn anew until another row comes into view.
  const rowAt = (y: number) => Math.min(Math.max(Math.floor((y - top) / height), 0), count - 1)
  const first = useSyncExternalStore(onView, () => rowAt(scrollY === 0 ? 0 : scrollY + covered.above))
  const last = useSyncExternalStore(onView, () => rowAt(scrollY + innerHeight - covered.below))

  if (count === 0) return { start: 0, end: 0, before: 0, after: 0, seen: null }
  const ahead = rows === settled ? Math.ceil(drawnAhead / height) : 2
  const start = Math.max(first - ahead, 0)
  const end = Math.min(last + ahead + 1, count)
  return {
    start,
    end,
    before: start * height,
    after: (count - end) * height,
    seen: { first, last },
  }
}

function onView(changed: () => void): () => void {
  addEventListener('scroll', changed, { passive: true })
  addEventListener('resize', changed)
  return () => {
    removeEventListener('scroll', changed)
    removeEventListener('resize', changed)
  }
}

/** How many px one rem is, so that row heights grow with the reader's own letter size. */
export function remInPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}
