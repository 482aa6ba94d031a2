import { LoaderCircle, Lock, type LucideIcon } from 'lucide-react'
import { type MouseEvent, type ReactNode, useId } from 'react'
import styles from './Button.module.css'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'

export type ButtonLook = 'primary' | 'second' | 'soft' | 'third'
export type ButtonSize = 'small' | 'normal' | 'large'

export interface ButtonProps {
  children: ReactNode
  /** primary: what can be done now, once per page. second: edged. soft: header actions with words. third: text only. */
  look?: ButtonLook | undefined
  size?: ButtonSize | undefined
  /** Fills the width it is given. */
  wide?: boolean | undefined
  icon?: LucideIcon | undefined
  trailingIcon?: LucideIcon | undefined
  type?: 'button' | 'submit' | undefined
  onClick?: ((event: MouseEvent<HTMLButtonElement>) => void) | undefined
  /** The words while it works; pressing again does nothing, the width stays. */
  pending?: string | undefined
  /** Why it cannot be used now; stands beside the button, which stays focusable. */
  disabledReason?: ReactNode
  /** Hides the words: they become the accessible name of an icon-only button. */
  iconOnly?: boolean | undefined
  'aria-describedby'?: string | undefined
  'aria-keyshortcuts'?: string | undefined
}

/** A native button that never uses bare `disabled`: it says why it cannot be used, and keeps the focus. */
export function Button(props: ButtonProps) {
  const { look = 'second', size = 'normal', icon, trailingIcon, pending, disabledReason } = props
  const reasonId = useId()
  const locked = hasContent(disabledReason)
  const busy = !locked && pending !== undefined
  const describedBy = classes(props['aria-describedby'], locked && reasonId)

  function press(event: MouseEvent<HTMLButtonElement>) {
    // Prevented, so that Enter in a field cannot submit through a button that may not be used.
    if (locked || busy) return event.preventDefault()
    props.onClick?.(event)
  }

  return (
    <span className={locked ? classes(styles.withReason, props.wide && styles.block) : styles.bare}>
      <button
        type={props.type ?? 'button'}
        className={classes(
          styles.button,
          styles[size],
          styles[look],
          props.wide && styles.wide,
          props.iconOnly && styles.iconOnly,
          locked && styles.locked,
          busy && styles.busy,
        )}
        aria-disabled={locked || busy || undefined}
        aria-busy={busy || undefined}
        aria-describedby={describedBy || undefined}
        aria-keyshortcuts={props['aria-keyshortcuts']}
        title={props.iconOnly && typeof props.children === 'string' ? props.children : undefined}
        onClick={press}
      >
        <span className={styles.words}>
          <span className={busy ? styles.keepsWidth : undefined} aria-hidden={busy || undefined}>
            {locked ? <Icon of={Lock} /> : icon && <Icon of={icon} />}
            <span className={props.iconOnly ? 'visually-hidden' : undefined}>{props.children}</span>
            {trailingIcon && !locked && <Icon of={trailingIcon} />}
          </span>
          {busy && (
            <span>
              <Icon of={LoaderCircle} turning />
              {pending}
            </span>
          )}
        </span>
      </button>
      {locked && (
        <span id={reasonId} className={styles.reason}>
          {disabledReason}
        </span>
      )}
    </span>
  )
}

function hasContent(node: ReactNode): boolean {
  return node !== undefined && node !== null && node !== false && node !== ''
}
