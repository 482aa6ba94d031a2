import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import styles from './Timeline.module.css'

export interface TimelineEntry {
  key: string
  icon: LucideIcon
  tone?: 'neutral' | 'ok' | 'warn' | 'bad' | undefined
  /** The time of day, in words. */
  time: ReactNode
  text: ReactNode
}

export interface TimelineProps {
  entries: readonly TimelineEntry[]
}

/** What happened, in order, with the time of each. */
export function Timeline({ entries }: TimelineProps) {
  return (
    <ol>
      {entries.map((entry) => (
        <li key={entry.key} className={styles.entry}>
          <span className={classes(styles.icon, entry.tone && styles[entry.tone])}>
            <Icon of={entry.icon} />
          </span>
          <span className={styles.time}>{entry.time}</span>
          <span className={styles.text}>{entry.text}</span>
        </li>
      ))}
    </ol>
  )
}
