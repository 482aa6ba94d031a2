import { createElement, Fragment, type ReactNode } from 'react'
import type { Part, Rich } from './rich.ts'

export interface RichTextProps {
  of: Rich
  /** Makes the link of the `link` part; without it the part is plain. */
  link?: ((text: string) => ReactNode) | undefined
}

/** Shows a text with marked parts. */
export function RichText({ of, link }: RichTextProps) {
  return createElement(Fragment, null, ...of.map((part) => element(part, link)))
}

function element(part: Part, link: RichTextProps['link']): ReactNode {
  if (typeof part === 'string') return part
  if ('strong' in part) return <strong>{part.strong}</strong>
  if ('key' in part) return <kbd>{part.key}</kbd>
  if ('code' in part) return <code translate="no">{part.code}</code>
  return link ? link(part.link) : part.link
}
