import { type LucideIcon, Timer } from 'lucide-react'
import type { ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import styles from './StatusLine.module.css'

export interface StatusLineProps {
  /** What to say; nothing: no line. Keep the component mounted, so that announcements are heard. */
  children?: ReactNode
  /** At the right: the correlation id. */
  aside?: ReactNode
  icon?: LucideIcon | undefined
  /** What screen readers hear when it changes: the start and the end, not every second. */
  announcement?: string | undefined
}

/** One line at the bottom of the window, only while there is something to say. */
export function StatusLine({ children, aside, icon = Timer, announcement = '' }: StatusLineProps) {
  return (
    <>
      <output className="visually-hidden">{announcement}</output>
      {children && (
        <footer className={styles.line} data-status-line="">
          <div className={styles.inner}>
            <span className={styles.icon}>
              <Icon of={icon} />
            </span>
            <span className={styles.words}>{children}</span>
            {aside && <span className={styles.aside}>{aside}</span>}
          </div>
        </footer>
      )}
    </>
  )
}
