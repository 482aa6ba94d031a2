import { Hourglass, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Banner.module.css'
import { Icon } from './Icon.tsx'

export interface BannerProps {
  /** Accessible name of the region. */
  label: string
  /** What matters most stands in `<b>`. */
  children: ReactNode
  /** Quieter, at the right, such as when the next look is. */
  note?: ReactNode
  icon?: LucideIcon | undefined
  /** The link to what it is about, or the button. */
  action?: ReactNode
}

/** The standing bar under the top bar, while something goes on that nobody may forget: an upgrade, the end of the session. */
export function Banner({ label, children, note, icon = Hourglass, action }: BannerProps) {
  return (
    <section className={styles.banner} aria-label={label}>
      <div className={styles.inner}>
        <span className={styles.icon}>
          <Icon of={icon} />
        </span>
        <div className={styles.words}>{children}</div>
        <div className={styles.end}>
          {note && <span className={styles.note}>{note}</span>}
          {action}
        </div>
      </div>
    </section>
  )
}
