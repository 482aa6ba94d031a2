import { anything, type Codec, count, list, object, text } from './codec.ts'
import { link } from './link.ts'

/** An item that has no id or is no object; it is counted and named instead of being hidden. */
export interface UnreadableItem {
  readonly position: number
  readonly id: string | null
}

/** One page of a collection. */
export interface Collection<T> {
  readonly items: readonly T[]
  readonly unreadable: readonly UnreadableItem[]
  /** What the service counts; for customers only this page. Not used as a total. */
  readonly totalCount: number | null
  /** Asks for the next page; `null` on the last one. An opaque text, never an address. */
  readonly continuationToken: string | null
}

const envelope = object({
  totalCount: count,
  items: anything,
  continuationToken: text,
  links: object({ self: link, next: link, previous: link }),
})

const header = object({ key: text, value: text })
const identified = object({ id: text })

/**
 * Reads a collection; `null` where the value is none at all. The token is taken from the body, else from the
 * headers of `links.next`; the link's own address is not followed, since an answer must not choose where we ask.
 */
export function decodeCollection<T>(value: unknown, item: Codec<T | null>): Collection<T> | null {
  const page = envelope.decode(value)
  if (page === null || !Array.isArray(page.items)) return null
  const items: T[] = []
  const unreadable: UnreadableItem[] = []
  page.items.forEach((entry: unknown, position) => {
    const decoded = item.decode(entry)
    if (decoded === null) unreadable.push({ position, id: identified.decode(entry)?.id?.trim() || null })
    else items.push(decoded)
  })
  const next = page.links?.next ?? null
  const linked = list(header)
    .decode(next?.headers)
    .find(({ key }) => key?.toLowerCase() === 'ms-continuationtoken')
  return {
    items,
    unreadable,
    totalCount: page.totalCount,
    continuationToken: page.continuationToken || linked?.value || null,
  }
}
