import { type ReactNode, useId } from 'react'
import styles from './Section.module.css'

export interface SectionProps {
  title: ReactNode
  /** Quieter, after the title: a count, what is compared with what. */
  note?: ReactNode
  /** At the right: when it was checked, Recheck. */
  aside?: ReactNode
  children: ReactNode
}

/** A titled part of a page. */
export function Section({ title, note, aside, children }: SectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.line}>
        <h2 id={id}>{title}</h2>
        {note && <span className={styles.note}>{note}</span>}
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
      {children}
    </section>
  )
}
