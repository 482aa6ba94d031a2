import type { CSSProperties, ReactNode, MouseEvent as RowClick } from 'react'
import styles from './DataTable.module.css'
import type { Column } from './table-types.ts'
import { useIntent } from './use-intent.ts'

export interface TableRowProps<Row> {
  row: Row
  columns: readonly Column<Row>[]
  /** Its place in the whole table; heads are row 1. */
  index: number
  /** Height in px, or undefined where the content decides. */
  height: number | undefined
  detail: ReactNode
  /** Somebody is about to open it. */
  onIntent?: ((row: Row) => void) | undefined
}

/** One row; a click anywhere in it follows its RowLink, the keyboard uses the link itself. */
export function TableRow<Row>({ row, columns, index, height, detail, onIntent }: TableRowProps<Row>) {
  const intent = useIntent(onIntent && (() => onIntent(row)))
  return (
    <>
      <tr
        aria-rowindex={index}
        className={styles.row}
        data-detailed={detail ? true : undefined}
        style={height === undefined ? undefined : ({ '--row-height': `${height}px` } as CSSProperties)}
        onClick={followRow}
        {...intent}
      >
        {columns.map((column) => (
          <td
            key={column.key}
            data-align={column.align}
            data-apart={column.apart || undefined}
            data-narrow={column.narrow ?? 'hidden'}
            data-label={column.header}
            style={
              column.narrowOrder ? ({ '--order': 10 + column.narrowOrder(row) } as CSSProperties) : undefined
            }
          >
            {column.cell(row)}
          </td>
        ))}
      </tr>
      {detail && (
        <tr className={styles.detail}>
          <td colSpan={columns.length}>{detail}</td>
        </tr>
      )}
    </>
  )
}

const ownClick = 'a, button, input, select, textarea, label, summary, [role="dialog"]'

function followRow(event: RowClick<HTMLTableRowElement>) {
  if (event.target instanceof Element && event.target.closest(ownClick)) return
  // Marking text with the pointer is not a click on the row.
  if (window.getSelection()?.isCollapsed === false) return
  const link = event.currentTarget.querySelector<HTMLAnchorElement>('a[data-row-link]')
  if (!link) return
  const { ctrlKey, metaKey, shiftKey } = event
  link.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey, detail: 1 }),
  )
}
