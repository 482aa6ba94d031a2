import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Layout.module.css'

export interface StackProps {
  children: ReactNode
  /** Space between: 4, 8, 12, 16, 20, 24, 32 px. */
  gap?: 1 | 2 | 3 | 4 | 5 | 6 | 8 | undefined
}

/** Things under each other. */
export function Stack({ children, gap = 4 }: StackProps) {
  return <div className={classes(styles.stack, styles[`gap${gap}`])}>{children}</div>
}
