import { type ReactNode, useId } from 'react'
import styles from './Progress.module.css'

export interface ProgressProps {
  label: ReactNode
  /** How much of `max` is done. */
  value: number
  max: number
  /** In words, at the right: "1 min 48 s of 15 min". */
  note?: ReactNode
}

/** Progress of long work, with its name and its measure in words. */
export function Progress({ label, value, max, note }: ProgressProps) {
  const id = useId()
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {note && <span className={styles.note}>{note}</span>}
      </div>
      <progress id={id} className={styles.bar} value={value} max={max} />
    </div>
  )
}
