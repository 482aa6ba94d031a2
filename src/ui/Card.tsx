import type { ReactNode } from 'react'
import styles from './Card.module.css'

export interface CardProps {
  /** CardParts, divided by lines, or one plain content in a CardPart. */
  children: ReactNode
  /** Accessible name, where the card is a region of its own. */
  label?: string | undefined
}

/** A flat box on the canvas that holds CardParts. */
export function Card({ children, label }: CardProps) {
  if (label === undefined) return <div className={styles.card}>{children}</div>
  return (
    <section className={styles.card} aria-label={label}>
      {children}
    </section>
  )
}
