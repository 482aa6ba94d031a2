import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import styles from './DataTable.module.css'
import { TableHead } from './TableHead.tsx'
import { TableRow } from './TableRow.tsx'
import type { Column } from './table-types.ts'

export interface PlainTableProps<Row> {
  /** Accessible name of the table. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** What stands in place of the rows when there is none: an EmptyState. */
  empty: ReactNode
  /** Least height at 16 px per rem: 38, 50 in the ledger, 62 for two lines. */
  rowHeight?: number | ((row: Row) => number) | undefined
  reflowBelow?: 640 | 900 | undefined
  /** What opens under a row, such as the reason of a block. */
  detail?: ((row: Row) => ReactNode) | undefined
}

/** A table of some dozens of rows: all of them drawn, heights as their content needs. */
export function PlainTable<Row>(props: PlainTableProps<Row>) {
  const { caption, columns, rows, rowKey, empty, rowHeight = 38, detail } = props
  const { reflowBelow = 640 } = props
  return (
    <div className={classes(styles.frame, styles.grows, reflowBelow === 900 && styles.early)}>
      <div className={styles.card}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <TableHead columns={columns} sort={null} onSort={undefined} />
          <tbody>
            {rows.map((row, index) => (
              <TableRow
                key={rowKey(row)}
                row={row}
                columns={columns}
                index={index + 2}
                height={typeof rowHeight === 'function' ? rowHeight(row) : rowHeight}
                detail={detail?.(row)}
              />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <div className={styles.empty}>{empty}</div>}
      </div>
    </div>
  )
}
