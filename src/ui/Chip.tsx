import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Chip.module.css'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'

export type ChipTone = 'accent' | 'neutral' | 'dashed' | 'ok' | 'warn' | 'bad'

export interface ChipProps {
  tone: ChipTone
  icon?: LucideIcon | undefined
  children: ReactNode
}

/** A small labelled mark: shape and word first, colour last; dashed means "not a fact". */
export function Chip({ tone, icon, children }: ChipProps) {
  return (
    <span className={classes(styles.chip, styles[tone])}>
      {icon && <Icon of={icon} />}
      <span className={styles.words}>{children}</span>
    </span>
  )
}
