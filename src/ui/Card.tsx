import type { ReactNode } from 'react'
import styles from './Card.module.css'

export interface CardProps {
  /** CardParts, divided by lines, or one plain content in a CardPart. */
  children: ReactNode
  /** A sunken last line, such as what is kept where. */
  foot?: ReactNode
  /** Accessible name, where the card is a region of its own. */
  label?: string | undefined
}

/** A flat box on the canvas that holds CardParts. */
export function Card({ children, foot, label }: CardProps) {
  const content = (
    <>
      {children}
      {foot && <div className={styles.foot}>{foot}</div>}
    </>
  )
  if (label === undefined) return <div className={styles.card}>{content}</div>
  return (
    <section className={styles.card} aria-label={label}>
      {content}
    </section>
  )
}
