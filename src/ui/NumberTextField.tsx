import type { ReactNode, Ref } from 'react'
import { classes } from './classes.ts'
import styles from './Field.module.css'
import { Field } from './Field.tsx'

export interface NumberTextFieldProps {
  label: ReactNode
  /** The text as typed: it is never changed, the page parses it. */
  value: string
  onChange: (value: string) => void
  hideLabel?: boolean | undefined
  labelNote?: ReactNode
  hint?: ReactNode
  error?: ReactNode
  suffix?: ReactNode
  name?: string | undefined
  ref?: Ref<HTMLInputElement> | undefined
}

/**
 * A number as text: `type=number` would turn a pasted 1.000 into 1, and a wheel or an arrow key would change it.
 */
export function NumberTextField(props: NumberTextFieldProps) {
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
          inputMode="numeric"
          autoComplete="off"
          spellCheck={false}
          className={classes(styles.input, styles.short, styles.key)}
          name={props.name}
          value={props.value}
          onChange={(event) => props.onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}
