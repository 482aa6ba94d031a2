import { X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import styles from './Dialog.module.css'
import { Icon } from './Icon.tsx'

export interface DialogProps {
  title: ReactNode
  children: ReactNode
  closeLabel: string
  /** Esc, the close button; the parent then stops drawing it. */
  onClose: () => void
}

/** A modal native dialog, open as long as it is drawn; the focus starts on its title and goes back afterwards. */
export function Dialog({ title, children, closeLabel, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()

  useLayoutEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    if (!element) return
    if (typeof element.showModal === 'function') element.showModal()
    else element.setAttribute('open', '')
    heading.current?.focus()
    return () => {
      if (typeof element.close === 'function') element.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])

  function onKeyDown(event: KeyboardEvent<HTMLDialogElement>) {
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    }
    if (event.key === 'Tab') keepFocusInside(event)
  }

  return createPortal(
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
          <Icon of={X} />
        </button>
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>,
    document.body,
  )
}

// Without this, Tab on the last control leaves for the browser's own buttons.
function keepFocusInside(event: KeyboardEvent<HTMLDialogElement>) {
  const stops = event.currentTarget.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  )
  const first = stops[0]
  const last = stops[stops.length - 1]
  const leaving = event.shiftKey
    ? document.activeElement === first || document.activeElement?.tagName === 'H2'
    : document.activeElement === last
  if (!leaving) return
  event.preventDefault()
  ;(event.shiftKey ? last : first)?.focus()
}
