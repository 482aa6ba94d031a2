import { useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { type RefObject, useLayoutEffect, useState } from 'react'

export interface VirtualRows {
  /** The rows to draw, by their place in the list. */
  indexes: readonly number[]
  /** Heights of the rows that are not drawn, in px. */
  before: number
  after: number
  /** The rows between the sticky head and foot, or null when there is none. */
  seen: { first: number; last: number } | null
}

// Drawn above and below the window, in px: one quick turn of a wheel is 450, and the next may come before the frame.
const drawnAhead = 900

/** Which of many rows of known height are drawn while the window scrolls; the page never jumps. */
export function useVirtualRows(
  count: number,
  heightOf: (index: number) => number,
  body: RefObject<HTMLElement | null>,
  layoutKey: string,
): VirtualRows {
  const [top, setTop] = useState(0)

  // Without dependencies: a banner above the table moves it without telling.
  useLayoutEffect(() => {
    const element = body.current
    if (element) setTop(Math.round(element.getBoundingClientRect().top + window.scrollY))
  })

  const virtualizer = useWindowVirtualizer<HTMLTableRowElement>({
    count,
    estimateSize: heightOf,
    overscan: Math.ceil(drawnAhead / heightOf(0)),
    scrollMargin: top,
    // The window's own place stands: after Back the router has restored it before the rows are measured.
    scrollToFn: () => {},
    initialRect: { width: 1280, height: 900 },
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: new heights are measured when the layout changes.
  useLayoutEffect(() => virtualizer.measure(), [layoutKey, virtualizer])

  const items = virtualizer.getVirtualItems()
  const first = items[0]
  const last = items.at(-1)
  return {
    indexes: items.map((item) => item.index),
    before: first ? first.start - top : 0,
    after: last ? virtualizer.getTotalSize() - (last.end - top) : 0,
    seen: seenRows(virtualizer, count, top),
  }
}

type WindowVirtualizer = Virtualizer<Window, HTMLTableRowElement>

function seenRows(virtualizer: WindowVirtualizer, count: number, top: number): VirtualRows['seen'] {
  if (count === 0) return null
  const height = virtualizer.scrollRect?.height ?? 0
  const offset = virtualizer.scrollOffset ?? 0
  // Top bar and sticky head cover about 82 px, the foot with the count about 48 px.
  const first = offset === 0 ? undefined : virtualizer.getVirtualItemForOffset(Math.max(top, offset + 82))
  const last = virtualizer.getVirtualItemForOffset(Math.max(top, offset + height - 48))
  return { first: first?.index ?? 0, last: last?.index ?? count - 1 }
}

/** How many px one rem is, so that row heights grow with the reader's own letter size. */
export function remInPixels(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}
