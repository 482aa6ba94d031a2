import { ArrowRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './BeforeAfter.module.css'
import { Icon } from './Icon.tsx'

export interface Side {
  /** "Now", "After". */
  label: string
  title: ReactNode
  second?: ReactNode
  note?: ReactNode
}

export interface BeforeAfterProps {
  before: Side
  after: Side
}

/** What is, and what will be, beside each other. */
export function BeforeAfter({ before, after }: BeforeAfterProps) {
  return (
    <div className={styles.frame}>
      <div className={styles.pair}>
        <One side={before} />
        <span className={styles.arrow}>
          <Icon of={ArrowRight} />
        </span>
        <One side={after} />
      </div>
    </div>
  )
}

function One({ side }: { side: Side }) {
  return (
    <div className={styles.side}>
      <div className={styles.label}>{side.label}</div>
      <div className={styles.title}>{side.title}</div>
      {side.second && <div className={styles.second}>{side.second}</div>}
      {side.note && <div className={styles.note}>{side.note}</div>}
    </div>
  )
}
