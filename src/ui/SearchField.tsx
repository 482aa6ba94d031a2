import { Search, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { classes } from './classes.ts'
import fieldStyles from './Field.module.css'
import { Icon } from './Icon.tsx'
import { inOpenMenu } from './in-open-menu.ts'
import { Kbd } from './Kbd.tsx'
import styles from './SearchField.module.css'

export interface SearchFieldProps {
  /** Accessible name. */
  label: string
  value: string
  onChange: (value: string) => void
  /** Enter, but not the Enter that ends a conversion of an input method. */
  onEnter?: ((value: string) => void) | undefined
  placeholder?: string | undefined
  clearLabel: string
  /** The key that brings the cursor here, shown while the field is empty. */
  kbd?: string | undefined
  /** What Enter does, in plain words; under the whole line. */
  hint?: ReactNode
  /** At the right end of the line. */
  end?: ReactNode
  /** The cursor waits here when the page opens. */
  takesFocus?: boolean | undefined
}

/** A search with icon, clear button and hint, safe for input methods. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, onEnter, placeholder, clearLabel, kbd, hint, takesFocus, end } = props
  const input = useRef<HTMLInputElement>(null)
  const hintId = useId()

  useEffect(() => {
    // A page that arrives late takes nobody out of a menu.
    if (takesFocus && !inOpenMenu()) input.current?.focus({ preventScroll: true })
  }, [takesFocus])

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    // Safari reports the Enter that ends a conversion as key code 229 only.
    const converting = event.nativeEvent.isComposing || event.keyCode === 229
    if (event.key !== 'Enter' || converting || !onEnter) return
    event.preventDefault()
    onEnter(event.currentTarget.value)
  }

  function clear() {
    onChange('')
    input.current?.focus()
  }

  return (
    <div className={styles.search}>
      <div className={styles.line}>
        <div className={styles.box}>
          <span className={styles.icon}>
            <Icon of={Search} />
          </span>
          <input
            ref={input}
            type="search"
            className={classes(fieldStyles.input, styles.input)}
            aria-label={label}
            aria-describedby={hint ? hintId : undefined}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
            placeholder={placeholder}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
            onKeyDown={onKeyDown}
          />
          {value !== '' && (
            <button type="button" className={styles.clear} aria-label={clearLabel} onClick={clear}>
              <Icon of={X} />
            </button>
          )}
          {value === '' && kbd !== undefined && (
            <span aria-hidden="true" className={styles.key}>
              <Kbd>{kbd}</Kbd>
            </span>
          )}
        </div>
        {end && <div className={styles.end}>{end}</div>}
      </div>
      {hint && (
        <div id={hintId} className={styles.hint}>
          {hint}
        </div>
      )}
    </div>
  )
}
