import type { ReactNode } from 'react'
import { Crumbs, type CrumbsProps } from './Crumbs.tsx'
import styles from './PageHeader.module.css'

export interface PageHeaderProps {
  title: ReactNode
  /** Its other name or a count, quieter, beside the title. */
  second?: ReactNode
  crumbs?: CrumbsProps | undefined
  chips?: ReactNode
  /** At the right: soft buttons, steps. */
  actions?: ReactNode
  /** A line of facts under the title: domain, country, tenant id. */
  facts?: ReactNode
}

/** The head of a page: the way back, the title that can take the focus, its other name, chips, actions. */
export function PageHeader({ title, second, crumbs, chips, actions, facts }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      {crumbs && <Crumbs {...crumbs} />}
      <div className={styles.line}>
        <div className={styles.names}>
          <h1 tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {second && <span className={styles.second}>{second}</span>}
          {chips && <span className={styles.chips}>{chips}</span>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {facts && <div className={styles.facts}>{facts}</div>}
    </header>
  )
}
