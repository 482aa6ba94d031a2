import { Children, type ReactNode } from 'react'
import { useLanguage } from './language-context.ts'

export interface SentencesProps {
  /** Sentences and links, each a child of its own. Absent ones are left out. */
  children: ReactNode
}

/** What `format.sentences` does, where a sentence is more than text: no space follows 。 in Japanese and Chinese. */
export function Sentences({ children }: SentencesProps) {
  const gap = useLanguage().language === 'en' ? ' ' : ''
  return Children.toArray(children).flatMap((part, place) => (place === 0 ? [part] : [gap, part]))
}
