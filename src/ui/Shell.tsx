import type { ReactNode } from 'react'
import styles from './Shell.module.css'
import { SkipLink } from './SkipLink.tsx'

export interface ShellProps {
  skipLabel: string
  /** A TopBar. */
  top: ReactNode
  /** A ProgressBar while the next page loads. */
  progress?: ReactNode
  /** Banners. */
  banner?: ReactNode
  /** A StatusLine. */
  status?: ReactNode
  children: ReactNode
}

/** The frame around every page: bar, banner, content, status line. */
export function Shell({ skipLabel, top, progress, banner, status, children }: ShellProps) {
  return (
    <div className={styles.shell}>
      <SkipLink target="main">{skipLabel}</SkipLink>
      {top}
      {banner}
      <main id="main" tabIndex={-1} className={styles.main}>
        {progress}
        {children}
      </main>
      {status}
    </div>
  )
}
