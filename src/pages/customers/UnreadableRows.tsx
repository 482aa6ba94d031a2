import type { UnreadableItem } from '../../contract/index.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Notice } from '../../ui/Notice.tsx'

/** Rows of Partner Center's answer that nobody can read: counted and named, never dropped in silence. */
export function UnreadableRows({ rows }: { rows: readonly UnreadableItem[] }) {
  const m = useMessages('customers')
  const format = useFormat()
  if (rows.length === 0) return null
  const ids = rows.flatMap(({ id }) => (id === null ? [] : [id]))
  return (
    <Notice tone="neutral" title={m.unreadable(rows.length)}>
      {ids.length > 0 && m.unreadableIds(format.list(ids))}
    </Notice>
  )
}
