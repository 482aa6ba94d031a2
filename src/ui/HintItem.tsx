import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './HintItem.module.css'
import { Icon } from './Icon.tsx'
import { type MarkKind, markIcons } from './mark-kinds.ts'

export interface HintItemProps {
  mark: MarkKind
  /** The word of the mark, for those who do not see the shape. */
  markLabel: string
  title: ReactNode
  /** plan: a row of a list. reason: a bold title with its own dividing line. */
  kind?: 'plan' | 'reason' | undefined
  /** The second line, such as today's name of the plan. */
  note?: ReactNode
  /** Who, how, links. */
  children?: ReactNode
}

/** One plan or one reason inside of a hint. */
export function HintItem({ mark, markLabel, title, kind = 'plan', note, children }: HintItemProps) {
  return (
    <div className={classes(styles.item, styles[kind])}>
      <span className={classes(styles.mark, styles[mark])}>
        <Icon of={markIcons[mark]} turning={mark === 'checking'} />
        <span className="visually-hidden">{markLabel}</span>
      </span>
      <div className={styles.words}>
        <div className={styles.title}>{title}</div>
        {note && <div className={styles.note}>{note}</div>}
        {children && <div className={styles.more}>{children}</div>}
      </div>
    </div>
  )
}
