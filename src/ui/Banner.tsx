import { Hourglass, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Banner.module.css'
import { Icon } from './Icon.tsx'

export interface BannerProps {
  /** Accessible name of the region. */
  label: string
  title: ReactNode
  children?: ReactNode
  /** Quieter, at the right, such as when the next look is. */
  note?: ReactNode
  /** The link to what it is about. */
  action?: ReactNode
  icon?: LucideIcon | undefined
}

/** The standing bar under the top bar while an upgrade is not confirmed. */
export function Banner({ label, title, children, note, action, icon = Hourglass }: BannerProps) {
  return (
    <section className={styles.banner} aria-label={label}>
      <div className={styles.inner}>
        <span className={styles.icon}>
          <Icon of={icon} />
        </span>
        <div className={styles.words}>
          <b>{title}</b> {children}
        </div>
        <div className={styles.end}>
          {note && <span className={styles.note}>{note}</span>}
          {action}
        </div>
      </div>
    </section>
  )
}
