import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Details.module.css'
import { Icon } from './Icon.tsx'

export interface DetailsProps {
  title: ReactNode
  /** Quieter, after the title: the first reason. */
  note?: ReactNode
  children: ReactNode
  /** Open on first paint. */
  open?: boolean | undefined
}

/** A native disclosure: one line that opens. */
export function Details({ title, note, children, open = false }: DetailsProps) {
  return (
    <details className={styles.details} open={open}>
      <summary className={styles.summary}>
        <span className={styles.chevron}>
          <Icon of={ChevronRight} />
        </span>
        <span className={styles.words}>
          <span className={styles.title}>{title}</span>
          {note && <span className={styles.note}>{note}</span>}
        </span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  )
}
