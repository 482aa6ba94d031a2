import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Layout.module.css'

export interface InlineProps {
  children: ReactNode
  gap?: 1 | 2 | 3 | 4 | 5 | 6 | 8 | undefined
  align?: 'center' | 'start' | 'baseline' | undefined
}

/** Things beside each other that wrap where there is no room. */
export function Inline({ children, gap = 2, align = 'center' }: InlineProps) {
  return <div className={classes(styles.inline, styles[`gap${gap}`], styles[align])}>{children}</div>
}
