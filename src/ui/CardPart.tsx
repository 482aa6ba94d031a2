import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './Card.module.css'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'

export interface CardPartProps {
  icon?: LucideIcon | undefined
  /** The colour of the icon. */
  tone?: 'neutral' | 'ok' | 'warn' | 'bad' | 'accent' | undefined
  title?: ReactNode
  /** h2 by default; h3 where the card stands under a section title. */
  level?: 2 | 3 | undefined
  children?: ReactNode
  /** Less space, in a right column. */
  tight?: boolean | undefined
}

/** One part of a card: icon, title and what it says; a line divides it from the part before. */
export function CardPart(props: CardPartProps) {
  const { icon, tone = 'neutral', title, level = 2, children, tight = false } = props
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className={classes(styles.part, tight && styles.tight)}>
      {icon && (
        <span className={classes(styles.icon, styles[tone])}>
          <Icon of={icon} />
        </span>
      )}
      <div className={styles.content}>
        {title && (
          <div className={styles.top}>
            <Heading className={styles.title}>{title}</Heading>
          </div>
        )}
        {children}
      </div>
    </div>
  )
}
