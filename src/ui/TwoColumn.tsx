import type { ReactNode } from 'react'
import styles from './TwoColumn.module.css'

export interface TwoColumnProps {
  /** The choices. */
  children: ReactNode
  /** Money, the irreversible: right, and under the form below 1200 px. */
  side?: ReactNode
  /** The one button; in a bar at the bottom of the window below 1200 px. */
  actions?: ReactNode
  /** Accessible name of the right column. */
  sideLabel: string
}

/** Left the choices, right a sticky column with money, the irreversible and the one button. */
export function TwoColumn({ children, side, actions, sideLabel }: TwoColumnProps) {
  return (
    <div className={styles.columns}>
      <div className={styles.main}>{children}</div>
      <section className={styles.side} aria-label={sideLabel}>
        {side && <div className={styles.content}>{side}</div>}
        {actions && (
          <div className={styles.actions} data-button-bar="">
            <div className={styles.buttons}>{actions}</div>
          </div>
        )}
      </section>
    </div>
  )
}
