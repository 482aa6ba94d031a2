import { CopyButton } from './CopyButton.tsx'
import styles from './Id.module.css'

export interface IdProps {
  value: string
  /** Accessible name of the copy button, such as "Copy subscription ID"; without it there is no button. */
  copyLabel?: string | undefined
  copiedLabel?: string | undefined
  /** Shows the beginning and the end only; screen readers and copying still get all of it. */
  short?: boolean | undefined
}

/** An id in monospace, never translated, with a button that copies it. */
export function Id({ value, copyLabel, copiedLabel, short = false }: IdProps) {
  const cut = short && value.length > 24
  return (
    <span className={styles.id}>
      <span className={styles.value} translate="no" title={cut ? value : undefined}>
        {cut ? (
          <>
            <span aria-hidden="true" className={styles.short}>
              {`${value.slice(0, 13)}…${value.slice(-12)}`}
            </span>
            <span className="visually-hidden">{value}</span>
          </>
        ) : (
          value
        )}
      </span>
      {copyLabel !== undefined && (
        <CopyButton iconOnly text={value} label={copyLabel} copiedLabel={copiedLabel ?? ''} />
      )}
    </span>
  )
}
