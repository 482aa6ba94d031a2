import type { ReactNode, Ref } from 'react'
import styles from './Field.module.css'
import { Field } from './Field.tsx'

export interface TextFieldProps {
  label: ReactNode
  value: string
  onChange: (value: string) => void
  hideLabel?: boolean | undefined
  labelNote?: ReactNode
  hint?: ReactNode
  error?: ReactNode
  suffix?: ReactNode
  placeholder?: string | undefined
  name?: string | undefined
  maxLength?: number | undefined
  onBlur?: (() => void) | undefined
  ref?: Ref<HTMLInputElement> | undefined
}

/** One line of free text. */
export function TextField(props: TextFieldProps) {
  return (
    <Field
      label={props.label}
      hideLabel={props.hideLabel}
      labelNote={props.labelNote}
      hint={props.hint}
      error={props.error}
      suffix={props.suffix}
    >
      {(control) => (
        <input
          {...control}
          ref={props.ref}
          type="text"
          autoComplete="off"
          className={styles.input}
          name={props.name}
          value={props.value}
          maxLength={props.maxLength}
          placeholder={props.placeholder}
          onChange={(event) => props.onChange(event.currentTarget.value)}
          onBlur={props.onBlur}
        />
      )}
    </Field>
  )
}
