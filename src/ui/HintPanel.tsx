import { X } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import styles from './HintPopover.module.css'
import { Icon } from './Icon.tsx'
import { Kbd } from './Kbd.tsx'
import { hasPopover } from './top-layer.ts'
import { useFloating } from './use-floating.ts'

export interface HintPanelProps {
  id: string
  box: RefObject<HTMLDivElement | null>
  anchor: RefObject<HTMLButtonElement | null>
  title: string
  note: ReactNode
  children: ReactNode
  actions: ReactNode
  closeLabel: string
  onClose: () => void
}

/** The floating part of a hint: a dialog that is not modal, beside its icon, or a sheet from below. */
export function HintPanel(props: HintPanelProps) {
  const { id, box, anchor, title, note, children, actions, closeLabel, onClose } = props
  useFloating(box, anchor, false)

  return (
    <div
      ref={box}
      id={id}
      role="dialog"
      aria-label={title}
      tabIndex={-1}
      popover={hasPopover() ? 'manual' : undefined}
      className={styles.popover}
    >
      <span aria-hidden="true" className={styles.caret} />
      <div className={styles.panel}>
        <div className={styles.head}>
          <div>
            <div className={styles.title}>{title}</div>
            {note && <div className={styles.note}>{note}</div>}
          </div>
          <button
            type="button"
            data-close=""
            className={styles.close}
            aria-label={closeLabel}
            onClick={onClose}
          >
            <Icon of={X} />
          </button>
        </div>
        {children && <div className={styles.body}>{children}</div>}
        {actions && (
          <div className={styles.foot}>
            {actions}
            <span className={styles.esc} aria-hidden="true">
              <Kbd>Esc</Kbd>
            </span>
          </div>
        )}
      </div>
    </div>
  )
}
