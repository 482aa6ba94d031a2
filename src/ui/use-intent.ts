import { type PointerEvent, useEffect, useRef } from 'react'

// A pointer that crosses a list on its way rests on no row for so long.
const restsMs = 80

/**
 * Watches whether somebody is about to open something: a mouse or pen rests on it, or the keyboard reaches it. A finger is
 * left alone: it scrolls.
 */
export function useIntent(act: (() => void) | undefined) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  if (act === undefined) return {}

  function begin() {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => act?.(), restsMs)
  }
  const end = () => clearTimeout(timer.current)
  return {
    onPointerEnter: ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') begin()
    },
    onPointerLeave: end,
    onFocus: begin,
    onBlur: end,
  }
}
