import { type LucideIcon, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { CopyButton } from './CopyButton.tsx'
import { Icon } from './Icon.tsx'
import { Id } from './Id.tsx'
import styles from './State.module.css'

export interface ErrorCorrelation {
  /** "Correlation ID, for a support request". */
  label: string
  id: string
  copyLabel: string
  copiedLabel: string
}

export interface ErrorStateProps {
  /** What happened. */
  title: ReactNode
  /** Since when, what goes on by itself, that nothing typed is lost. */
  children?: ReactNode
  actions?: ReactNode
  correlation?: ErrorCorrelation | undefined
  icon?: LucideIcon | undefined
  tone?: 'warn' | 'bad' | 'neutral' | undefined
  /** h1 where it is the whole page. */
  level?: 1 | 2 | undefined
}

/** Says what did not work, what goes on by itself and what can be done, with the id a support request needs. */
export function ErrorState(props: ErrorStateProps) {
  const { title, children, actions, correlation, icon = TriangleAlert, tone = 'warn', level = 1 } = props
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <div className={styles.state}>
      <span className={styles[tone]}>
        <Icon of={icon} size="large" />
      </span>
      <Heading tabIndex={-1} className={styles.title}>
        {title}
      </Heading>
      {children && <div className={styles.text}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
      {correlation && (
        <div className={styles.correlation}>
          <div>
            <div className={styles.label}>{correlation.label}</div>
            <Id value={correlation.id} />
          </div>
          <CopyButton
            text={correlation.id}
            label={correlation.copyLabel}
            copiedLabel={correlation.copiedLabel}
          />
        </div>
      )}
    </div>
  )
}
