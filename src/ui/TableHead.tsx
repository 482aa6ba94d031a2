import { ArrowDown, ArrowUp } from 'lucide-react'
import type { CSSProperties } from 'react'
import styles from './DataTable.module.css'
import { Icon } from './Icon.tsx'
import { type Column, nextSort, type Sort } from './table-types.ts'

export interface TableHeadProps<Row> {
  columns: readonly Column<Row>[]
  sort: Sort | null
  onSort: ((sort: Sort | null) => void) | undefined
}

/** The heads of a table; sortable ones are buttons, and an arrow shows the order once one was pressed. */
export function TableHead<Row>({ columns, sort, onSort }: TableHeadProps<Row>) {
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const direction = sort?.key === column.key ? sort.direction : undefined
          const word = (
            <span className={column.hideHeader ? 'visually-hidden' : undefined}>{column.header}</span>
          )
          return (
            <th
              key={column.key}
              scope="col"
              data-align={column.align}
              data-apart={column.apart || undefined}
              aria-sort={column.sortable ? (direction ?? 'none') : undefined}
              style={column.width ? ({ '--width': column.width } as CSSProperties) : undefined}
            >
              {column.sortable && onSort ? (
                <button
                  type="button"
                  className={styles.sort}
                  onClick={() => onSort(nextSort(sort, column.key))}
                >
                  {word}
                  {direction && <Icon of={direction === 'ascending' ? ArrowUp : ArrowDown} />}
                </button>
              ) : (
                word
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
