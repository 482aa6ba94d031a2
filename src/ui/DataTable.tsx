import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { classes } from './classes.ts'
import styles from './DataTable.module.css'
import { TableHead } from './TableHead.tsx'
import { TableRow } from './TableRow.tsx'
import type { Column, Sort } from './table-types.ts'
import { useMedia } from './use-media.ts'
import { remInPixels, useVirtualRows } from './use-virtual-rows.ts'

export interface SeenRows {
  /** Places in `rows`, from 0. */
  first: number
  last: number
}

export interface DataTableProps<Row> {
  /** Accessible name of the table. */
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** What stands in place of the rows when there is none: an EmptyState. */
  empty: ReactNode
  /** Height at 16 px per rem: 38 for one line, 62 for two. */
  rowHeight?: number | undefined
  /** Height of the two-line block on narrow windows; 72 below 640 px, 62 above. */
  narrowRowHeight?: number | undefined
  /** Rows become two-line blocks below this width. */
  reflowBelow?: 640 | 900 | undefined
  /** null: the order of the server. */
  sort?: Sort | null | undefined
  onSort?: ((sort: Sort | null) => void) | undefined
  /** More rows exist than are loaded, and how many is not known. */
  hasMore?: boolean | undefined
  /** The sticky foot: told which rows are seen, null when there is none. */
  foot?: ((seen: SeenRows | null) => ReactNode) | undefined
  /** Called when other rows come into view, for what is asked for visible rows only. */
  onSeen?: ((seen: SeenRows) => void) | undefined
  /** Called when somebody is about to open a row. */
  onIntent?: ((row: Row) => void) | undefined
}

/** A table of any length: only the rows near the window are drawn, while semantics and heights are those of all. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, empty, sort = null, onSort, foot, onSeen, onIntent } = props
  const { rowHeight = 38, narrowRowHeight, reflowBelow = 640, hasMore = false } = props
  const body = useRef<HTMLTableSectionElement>(null)
  const narrow = useMedia(`(max-width: ${reflowBelow - 0.02}px)`)
  const phone = useMedia('(max-width: 639.98px)')
  const coarse = useMedia('(pointer: coarse)')
  const block = narrowRowHeight ?? (phone ? 72 : 62)
  const height = (narrow ? block : Math.max(rowHeight, coarse ? 44 : 0)) * (remInPixels() / 16)
  const { start, end, before, after, seen } = useVirtualRows(rows, height, body)
  // The same elements, so that what changes around the table draws no row anew.
  const drawn = useMemo(
    () =>
      rows
        .slice(start, end)
        .map((row, place) => (
          <TableRow
            key={rowKey(row)}
            row={row}
            columns={columns}
            index={start + place + 2}
            height={height}
            detail={null}
            onIntent={onIntent}
          />
        )),
    [rows, start, end, rowKey, columns, height, onIntent],
  )

  const first = seen?.first
  const last = seen?.last
  useEffect(() => {
    if (first !== undefined && last !== undefined) onSeen?.({ first, last })
  }, [first, last, onSeen])

  return (
    <div className={classes(styles.frame, reflowBelow === 900 && styles.early)}>
      <div className={styles.card}>
        <table className={styles.table} aria-rowcount={hasMore ? -1 : rows.length + 1}>
          <caption className="visually-hidden">{caption}</caption>
          <TableHead columns={columns} sort={sort} onSort={onSort} />
          <tbody ref={body}>
            <Spacer height={before} columns={columns.length} />
            {drawn}
            <Spacer height={after} columns={columns.length} />
          </tbody>
        </table>
        {rows.length === 0 && <div className={styles.empty}>{empty}</div>}
      </div>
      {foot && (
        <div className={styles.foot} data-page-foot="">
          {foot(seen)}
        </div>
      )}
    </div>
  )
}

function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a table row is not focusable; this one only keeps a height.
    <tr aria-hidden="true" className={styles.spacer}>
      <td colSpan={columns} style={{ height: `${height}px` }} />
    </tr>
  )
}
