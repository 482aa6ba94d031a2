import { CornerDownRight } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './CellTitle.module.css'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'

export interface CellTitleProps {
  /** The name, usually a RowLink. */
  children: ReactNode
  /** What stands directly after the name and is never cut: a HintPopover. */
  after?: ReactNode
  /** The second line, such as today's name of the plan. */
  second?: ReactNode
  /** Plans are strong, customers regular. */
  strong?: boolean | undefined
  /** One level in, such as an add-on under its plan. */
  nested?: boolean | undefined
}

/** The first cell of a row: a name, what stands directly after it, and a second line. */
export function CellTitle({ children, after, second, strong, nested }: CellTitleProps) {
  return (
    <div className={classes(styles.cell, nested && styles.nested)}>
      <div className={styles.line}>
        {nested && (
          <span className={styles.turn}>
            <Icon of={CornerDownRight} />
          </span>
        )}
        <span className={classes(styles.name, strong && styles.strong)}>{children}</span>
        {after}
      </div>
      {second && <div className={styles.second}>{second}</div>}
    </div>
  )
}
