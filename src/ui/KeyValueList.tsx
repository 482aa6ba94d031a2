import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './KeyValueList.module.css'

export interface KeyValue {
  key: string
  label: ReactNode
  value: ReactNode
}

export interface KeyValueListProps {
  items: readonly KeyValue[]
  /** How many pairs stand side by side where there is room. */
  columns?: 1 | 2 | 3 | undefined
  /** The label above the value, a line between the pairs: for a right column. */
  stacked?: boolean | undefined
}

/** Facts as label and value. */
export function KeyValueList({ items, columns = 3, stacked = false }: KeyValueListProps) {
  return (
    <dl className={classes(styles.list, stacked ? styles.stacked : styles[`columns${columns}`])}>
      {items.map((item) => (
        <div key={item.key} className={styles.pair}>
          <dt className={styles.label}>{item.label}</dt>
          <dd className={styles.value}>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}
