import type { ReactNode } from 'react'
import styles from './Prose.module.css'

export interface ProseProps {
  /** Headings, paragraphs and lists of a help page. */
  children: ReactNode
}

/** Reading text at a width that can be read. */
export function Prose({ children }: ProseProps) {
  return <div className={styles.prose}>{children}</div>
}
