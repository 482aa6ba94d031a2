import type { KeyboardEvent } from 'react'

/**
 * Arrow keys walk from the search through the links of the rows; Tab in the search goes to the first row in view, past
 * the heads, which stay reachable backwards.
 */
export function walkRows(event: KeyboardEvent<HTMLElement>, firstInView: number): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
  const page = event.currentTarget
  const { target } = event
  if (!(target instanceof HTMLElement)) return
  const inSearch = target.matches('input[type=search]')
  if (inSearch && !event.shiftKey && (event.key === 'ArrowDown' || event.key === 'Tab'))
    focus(event, linkInRow(page, firstInView + 2))
  if (!target.matches('a[data-row-link]')) return
  const row = Number(target.closest('tr')?.getAttribute('aria-rowindex'))
  if (event.key === 'ArrowDown') focus(event, linkInRow(page, row + 1))
  if (event.key === 'ArrowUp')
    focus(event, row === 2 ? page.querySelector<HTMLElement>('input[type=search]') : linkInRow(page, row - 1))
}

function linkInRow(page: HTMLElement, row: number): HTMLElement | null {
  return page.querySelector<HTMLElement>(`tr[aria-rowindex="${row}"] a[data-row-link]`)
}

function focus(event: KeyboardEvent, element: HTMLElement | null): void {
  if (element === null) return
  event.preventDefault()
  element.focus()
}
