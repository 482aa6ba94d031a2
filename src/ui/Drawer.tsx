import { type LucideIcon, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import styles from './Drawer.module.css'
import { Icon } from './Icon.tsx'
import { Kbd } from './Kbd.tsx'

export interface DrawerProps {
  title: string
  icon: LucideIcon
  closeLabel: string
  /** The words on the key that closes it. */
  escapeKey: string
  onClose: () => void
  /** The last line, always in reach; not on a phone, so nothing may stand here alone. */
  foot: ReactNode
  children: ReactNode
}

/**
 * A panel beside the page, under it where the window is narrow. The page makes room for it and stays in use: nothing is
 * covered. The focus starts on its title; Esc inside of it closes it, and the focus goes back to where it came from.
 */
export function Drawer({ title, icon, closeLabel, escapeKey, onClose, foot, children }: DrawerProps) {
  const panel = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()

  useLayoutEffect(() => {
    const element = panel.current
    const before = document.activeElement
    heading.current?.focus()
    return () => {
      // Somebody who went on working on the page is left where they are.
      if (element?.contains(document.activeElement) && before instanceof HTMLElement) before.focus()
    }
  }, [])

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onClose()
  }

  return (
    <div
      ref={panel}
      role="dialog"
      aria-labelledby={id}
      className={styles.drawer}
      data-drawer=""
      onKeyDown={onKeyDown}
    >
      <div className={styles.head}>
        <Icon of={icon} />
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <span className={styles.key} aria-hidden="true">
          <Kbd>{escapeKey}</Kbd>
        </span>
        <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
          <Icon of={X} />
        </button>
      </div>
      <div className={styles.body}>{children}</div>
      <div className={styles.foot}>{foot}</div>
    </div>
  )
}
