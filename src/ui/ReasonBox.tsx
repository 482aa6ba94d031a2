import type { ReactNode } from 'react'
import styles from './ReasonBox.module.css'

export interface ReasonPart {
  /** "Reason", "Who", "How". */
  label: string
  value: ReactNode
}

export interface ReasonBoxProps {
  parts: readonly ReasonPart[]
  /** At the right: Recheck. */
  aside?: ReactNode
}

/** The sunken box under a row: what stands in the way, who can change it and how, beside each other. */
export function ReasonBox({ parts, aside }: ReasonBoxProps) {
  return (
    <div className={styles.box}>
      <dl className={styles.parts}>
        {parts.map(({ label, value }) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {aside && <div className={styles.aside}>{aside}</div>}
    </div>
  )
}
