import { type FocusEvent, type MouseEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import { isSheet } from './top-layer.ts'

const OPENS_AFTER = 120
const CLOSES_AFTER = 200

type OpenedBy = 'hover' | 'focus' | 'press'

// Only one hint is open at a time: opening the next one closes the one that stands here.
let closeOther: (() => void) | null = null

/**
 * The behaviour of a hint: hover (opens after 120 ms, closes 200 ms after leaving), focus, tap and Enter open it, Enter
 * moves the focus in, Esc closes it and gives the focus back, leaving it with the focus closes it.
 */
export function useHint() {
  const root = useRef<HTMLSpanElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const popover = useRef<HTMLDivElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [openedBy, setOpenedBy] = useState<OpenedBy | null>(null)
  const [wantsFocus, setWantsFocus] = useState(false)
  const open = openedBy !== null

  useEffect(() => () => clearTimeout(timer.current), [])

  useEffect(() => {
    if (!open) return
    function close() {
      setOpenedBy(null)
    }
    closeOther?.()
    closeOther = close

    function onKey(event: KeyboardEvent) {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      clearTimeout(timer.current)
      giveFocusBack(root.current, button.current)
      close()
    }
    function onPointerDown(event: Event) {
      if (event.target instanceof Node && !root.current?.contains(event.target)) close()
    }
    // On the capture side, so that Esc closes the hint and not the dialog around it.
    document.addEventListener('keydown', onKey, true)
    document.addEventListener('pointerdown', onPointerDown, true)
    return () => {
      if (closeOther === close) closeOther = null
      document.removeEventListener('keydown', onKey, true)
      document.removeEventListener('pointerdown', onPointerDown, true)
    }
  }, [open])

  useEffect(() => {
    if (!open || !wantsFocus) return
    setWantsFocus(false)
    const first = popover.current?.querySelector<HTMLElement>('a[href], button:not([data-close])')
    ;(first ?? popover.current)?.focus()
  }, [open, wantsFocus])

  function later(by: OpenedBy | null, delay: number) {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setOpenedBy((now) => (by === null ? null : (now ?? by))), delay)
  }

  const rootEvents = {
    onPointerEnter(event: PointerEvent) {
      // A finger has no hover, and a sheet at the bottom could not be reached without leaving the icon.
      if (event.pointerType === 'touch' || isSheet()) return
      if (open) clearTimeout(timer.current)
      else later('hover', OPENS_AFTER)
    },
    onPointerLeave(event: PointerEvent) {
      if (event.pointerType === 'touch') return
      clearTimeout(timer.current)
      if (openedBy === 'hover' && !popover.current?.contains(document.activeElement))
        later(null, CLOSES_AFTER)
    },
    onBlur(event: FocusEvent) {
      const next = event.relatedTarget
      if (next instanceof Node && root.current?.contains(next)) return
      // The window lost the focus, not the hint.
      if (next === null && !document.hasFocus()) return
      if (openedBy !== 'hover') close()
    },
  }

  const buttonEvents = {
    onFocus() {
      if (!isSheet()) setOpenedBy((now) => now ?? 'focus')
    },
    onClick(event: MouseEvent) {
      clearTimeout(timer.current)
      // A click without a pointer is Enter, Space or a screen reader: the focus moves in.
      if (event.detail === 0) {
        setOpenedBy('press')
        setWantsFocus(true)
      } else setOpenedBy((now) => (now === 'press' ? null : 'press'))
    },
  }

  function close() {
    clearTimeout(timer.current)
    setOpenedBy(null)
  }

  function dismiss() {
    giveFocusBack(root.current, button.current)
    close()
  }

  return { open, root, button, popover, rootEvents, buttonEvents, dismiss }
}

// Before closing: the returning focus asks to open, and the closing that follows has the last word.
function giveFocusBack(root: HTMLElement | null, button: HTMLElement | null) {
  if (root?.contains(document.activeElement)) button?.focus()
}
