import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './Button.module.css'
import type { ButtonLook } from './Button.tsx'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'

export interface LinkButtonProps {
  to: string
  children: ReactNode
  look?: ButtonLook | undefined
  trailingIcon?: LucideIcon | undefined
  'aria-describedby'?: string | undefined
}

/** A link to another place that looks like a button. */
export function LinkButton(props: LinkButtonProps) {
  const { to, look = 'second', trailingIcon } = props
  return (
    <Link
      to={to}
      className={classes(styles.button, styles.normal, styles[look])}
      aria-describedby={props['aria-describedby']}
    >
      <span>{props.children}</span>
      {trailingIcon && <Icon of={trailingIcon} />}
    </Link>
  )
}
