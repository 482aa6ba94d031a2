import { CircleCheck, Info, type LucideIcon, OctagonX, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import { InfoDisc } from './InfoDisc.tsx'
import styles from './Notice.module.css'

export type NoticeTone = 'accent' | 'neutral' | 'warn' | 'bad' | 'ok'

export interface NoticeProps {
  tone: NoticeTone
  title?: ReactNode
  children?: ReactNode
  /** Buttons close to the sentence. */
  actions?: ReactNode
  icon?: LucideIcon | undefined
  /** Read out when it appears: after something was pressed, not on first paint. */
  announced?: boolean | undefined
}

const icons: Record<Exclude<NoticeTone, 'accent'>, LucideIcon> = {
  neutral: Info,
  warn: TriangleAlert,
  bad: OctagonX,
  ok: CircleCheck,
}

/** A sentence that matters, with what can be done about it right beside it. */
export function Notice({ tone, title, children, actions, icon, announced = false }: NoticeProps) {
  return (
    <div className={classes(styles.notice, styles[tone])} role={announced ? 'alert' : undefined}>
      <span className={styles.icon}>
        {icon ? <Icon of={icon} /> : tone === 'accent' ? <InfoDisc /> : <Icon of={icons[tone]} />}
      </span>
      <div className={styles.words}>
        {title && <div className={styles.title}>{title}</div>}
        {children && <div className={styles.text}>{children}</div>}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  )
}
