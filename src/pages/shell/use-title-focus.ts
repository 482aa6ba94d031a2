import { useEffect, useRef } from 'react'

/** Moves the focus to the title when the page changes, so that a screen reader hears where it is. */
export function useTitleFocus(pathname: string): void {
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    const main = document.querySelector('main')
    // A page whose field waits for typing keeps the cursor.
    if (main?.contains(document.activeElement)) return
    main?.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true })
  }, [pathname])
}
