import { type LucideIcon, SearchX } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './State.module.css'

export interface EmptyStateProps {
  /** What was searched, and that nothing was found. */
  title: ReactNode
  children?: ReactNode
  /** The next step. */
  actions?: ReactNode
  icon?: LucideIcon | undefined
}

/** Emptiness is a finding: it names what was searched and offers the next step. */
export function EmptyState({ title, children, actions, icon = SearchX }: EmptyStateProps) {
  return (
    <div className={styles.state} aria-live="polite">
      <span className={styles.icon}>
        <Icon of={icon} size="large" />
      </span>
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
