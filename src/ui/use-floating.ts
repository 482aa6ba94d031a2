import { type RefObject, useLayoutEffect } from 'react'
import { hasAnchors, hasPopover, isSheet, placeBeside } from './top-layer.ts'

/** Lifts a box that has just been drawn into the top layer, beside its anchor, as long as it stays drawn. */
export function useFloating(
  box: RefObject<HTMLElement | null>,
  anchor: RefObject<HTMLElement | null>,
  under: boolean,
) {
  useLayoutEffect(() => {
    const floating = box.current
    if (!floating) return
    if (hasPopover()) floating.showPopover()
    if (hasPopover() && hasAnchors()) return

    function place() {
      const from = anchor.current
      if (!floating || !from) return
      const sheet = isSheet()
      const room = { width: document.documentElement.clientWidth, height: window.innerHeight }
      const spot = placeBeside(
        from.getBoundingClientRect(),
        floating.getBoundingClientRect(),
        room,
        under || room.width < 900,
      )
      floating.style.setProperty('--left', sheet ? '0px' : `${spot.left}px`)
      floating.style.setProperty('--top', sheet ? 'auto' : `${spot.top}px`)
    }
    place()
    window.addEventListener('scroll', place, true)
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place, true)
      window.removeEventListener('resize', place)
    }
  }, [box, anchor, under])
}
