import { Hourglass } from 'lucide-react'
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
  /** The link to what it is about. */
  action?: ReactNode
}

/** The standing bar under the top bar while an upgrade is not confirmed. */
export function Banner({ label, children, note, action }: BannerProps) {
  return (
    <section className={styles.banner} aria-label={label}>
      <div className={styles.inner}>
        <span className={styles.icon}>
          <Icon of={Hourglass} />
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
