import type { ReactNode } from 'react'
import styles from './Text.module.css'

export interface TextProps {
  children: ReactNode
  /** lead: 17 px. body. strong. second: 13 px, quieter. quiet: body in text-2. stamp: 12 px. */
  kind?: 'lead' | 'body' | 'strong' | 'second' | 'quiet' | 'stamp' | undefined
  as?: 'p' | 'span' | 'div' | undefined
}

/** Words in one of the sizes of the looks. */
export function Text({ children, kind = 'body', as: Element = 'p' }: TextProps) {
  return <Element className={styles[kind]}>{children}</Element>
}
