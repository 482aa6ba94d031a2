import { useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { inOpenMenu } from '../../ui/in-open-menu.ts'

/**
 * Moves the focus to the title when the page changes, so that a screen reader hears where it is. A step within a page
 * counts too where it took the focus away with it.
 */
export function useTitleFocus(): void {
  const { key, pathname } = useLocation()
  const arrivedBy = useNavigationType()
  const shown = useRef({ key, pathname })
  useEffect(() => {
    const before = shown.current
    shown.current = { key, pathname }
    // What is typed stands in the address too, and replaces it.
    const isStep = before.key !== key && arrivedBy !== 'REPLACE' && document.activeElement === document.body
    if (before.pathname === pathname && !isStep) return
    const main = document.querySelector('main')
    // A page whose field waits for typing keeps the cursor; one that arrives late takes nobody out of a menu.
    if (main?.contains(document.activeElement) || inOpenMenu()) return
    main?.querySelector<HTMLElement>('h1[tabindex]')?.focus({ preventScroll: true })
  }, [key, pathname, arrivedBy])
}
