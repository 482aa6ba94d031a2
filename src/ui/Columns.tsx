import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './Layout.module.css'

export interface ColumnsProps {
  children: ReactNode
  /** How many stand side by side where there is room; one below 640 px. */
  count: 2 | 3
}

/** Equal columns that fall under each other where there is no room. */
export function Columns({ children, count }: ColumnsProps) {
  return <div className={classes(styles.columns, styles[`count${count}`])}>{children}</div>
}
