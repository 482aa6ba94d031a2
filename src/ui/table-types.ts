import type { ReactNode } from 'react'

export interface Column<Row> {
  key: string
  /** The head, a word or two. */
  header: string
  /** Hides the head's word for the eye; it stays for screen readers. */
  hideHeader?: boolean | undefined
  cell: (row: Row) => ReactNode
  /** Text left, numbers right. */
  align?: 'start' | 'end' | undefined
  /** Any CSS width: "28%", "9rem"; columns without one share the rest. */
  width?: string | undefined
  sortable?: boolean | undefined
  /** A line on its left: the server's verdict stands apart. */
  apart?: boolean | undefined
  /**
   * Its place when a row becomes a two-line block: title and end share the first line, second (may be several) the
   * second, middle stands in the first line from 640 px on and in the second below; line is a full line with its head as
   * label; hidden is not drawn. Default: hidden.
   */
  narrow?: 'title' | 'end' | 'middle' | 'second' | 'line' | 'hidden' | undefined
  /** For `line`: a smaller number stands higher in the block, so that what blocks comes first. */
  narrowOrder?: ((row: Row) => number) | undefined
}

export interface Sort {
  key: string
  direction: 'ascending' | 'descending'
}

/** What pressing a head leads to: ascending, descending, then back to the order of the server. */
export function nextSort(sort: Sort | null, key: string): Sort | null {
  if (sort?.key !== key) return { key, direction: 'ascending' }
  return sort.direction === 'ascending' ? { key, direction: 'descending' } : null
}
