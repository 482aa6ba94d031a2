import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import styles from './Mark.module.css'
import { type MarkKind, markIcons } from './mark-kinds.ts'

export interface MarkProps {
  kind: MarkKind
  /** The word beside the shape. */
  children: ReactNode
}

/** A status as shape and word: normal states are grey with a check, only exceptions have colour. */
export function Mark({ kind, children }: MarkProps) {
  return (
    // A word of another kind is another word: kept, it would move beside its new shape.
    <span key={kind} className={classes(styles.mark, styles[kind])}>
      <Icon of={markIcons[kind]} turning={kind === 'checking'} />
      <span className={styles.word}>{children}</span>
    </span>
  )
}
