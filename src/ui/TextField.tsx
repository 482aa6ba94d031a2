import type { ReactNode } from 'react'
import styles from './Field.module.css'
import { Field } from './Field.tsx'

export interface TextFieldProps {
  label: ReactNode
  value: string
  onChange: (value: string) => void
}

/** One line of free text. */
export function TextField({ label, value, onChange }: TextFieldProps) {
  return (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          className={styles.input}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
