import type { LucideIcon } from 'lucide-react'
import { classes } from './classes.ts'
import styles from './Icon.module.css'

export interface IconProps {
  /** The lucide icon to draw; import it one by one. */
  of: LucideIcon
  size?: 'normal' | 'large' | undefined
  turning?: boolean | undefined
}

/** Draws one icon at the size and stroke of the looks, silent for screen readers: a word stands beside it. */
export function Icon({ of: Shape, size = 'normal', turning = false }: IconProps) {
  return (
    <Shape
      aria-hidden="true"
      className={classes(styles.icon, size === 'large' && styles.large, turning && styles.turning)}
      strokeWidth={1.75}
    />
  )
}
