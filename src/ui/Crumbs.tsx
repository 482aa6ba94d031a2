import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './Crumbs.module.css'
import { Icon } from './Icon.tsx'

export interface Crumb {
  to: string
  /** A Name where it is a foreign one. */
  label: ReactNode
}

export interface CrumbsProps {
  /** Accessible name of the way: "Where you are". */
  label: string
  crumbs: readonly Crumb[]
}

/** The way back up; on narrow windows only the last step, with an arrow. */
export function Crumbs({ label, crumbs }: CrumbsProps) {
  return (
    <nav aria-label={label}>
      <ol className={styles.crumbs}>
        {crumbs.map((crumb) => (
          <li key={crumb.to} className={styles.crumb}>
            <span className={styles.back}>
              <Icon of={ChevronLeft} />
            </span>
            <Link to={crumb.to} className={styles.link}>
              {crumb.label}
            </Link>
            <span className={styles.next}>
              <Icon of={ChevronRight} />
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
