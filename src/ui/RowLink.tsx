import type { ReactNode } from 'react'
import { Link } from 'react-router'
import styles from './DataTable.module.css'

export interface RowLinkProps {
  to: string
  children: ReactNode
}

/** The link of a table row, in its first cell: text-coloured, underlined while the pointer is on the row. */
export function RowLink({ to, children }: RowLinkProps) {
  return (
    <Link to={to} data-row-link="" className={styles.rowLink}>
      {children}
    </Link>
  )
}
