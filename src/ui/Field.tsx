import { CircleX } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { classes } from './classes.ts'
import styles from './Field.module.css'
import { Icon } from './Icon.tsx'

export interface FieldControl {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export interface FieldProps {
  label: ReactNode
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean | undefined
  /** What stands quietly after the label, such as "optional". */
  labelNote?: ReactNode
  hint?: ReactNode
  /** What is wrong and what is allowed; the typed text stays. */
  error?: ReactNode
  /** What stands beside the control, such as "18 before → 16 after". */
  suffix?: ReactNode
  /** Draws the control with the id and the descriptions it is given. */
  children: (control: FieldControl) => ReactNode
}

/** A labelled control with its hint and its error, tied together for screen readers. */
export function Field({ label, hideLabel, labelNote, hint, error, suffix, children }: FieldProps) {
  const id = useId()
  const hasError = error !== undefined && error !== null && error !== ''
  const described = classes(hasError && `${id}error`, hint ? `${id}hint` : undefined)

  return (
    <div className={styles.field}>
      <div className={hideLabel ? 'visually-hidden' : styles.top}>
        <label className={styles.label} htmlFor={id}>
          {label}
        </label>
        {labelNote && <span className={styles.labelNote}>{labelNote}</span>}
      </div>
      <div className={styles.line}>
        {children({
          id,
          'aria-describedby': described || undefined,
          'aria-invalid': hasError || undefined,
        })}
        {suffix && <span className={styles.suffix}>{suffix}</span>}
      </div>
      {/* Always there, so that an error that appears is read out. */}
      <div id={`${id}error`} aria-live="polite">
        {hasError && (
          <p className={styles.error}>
            <Icon of={CircleX} />
            <span>{error}</span>
          </p>
        )}
      </div>
      {hint && (
        <div id={`${id}hint`} className={styles.hint}>
          {hint}
        </div>
      )}
    </div>
  )
}
