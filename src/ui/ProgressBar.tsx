import styles from './ProgressBar.module.css'

export interface ProgressBarProps {
  /** What is being loaded, for screen readers. */
  label: string
}

/** The thin bar under the top bar while the next page loads; drawn only as long as it does. */
export function ProgressBar({ label }: ProgressBarProps) {
  return (
    <div role="progressbar" aria-label={label} className={styles.bar}>
      <div className={styles.part} />
    </div>
  )
}
