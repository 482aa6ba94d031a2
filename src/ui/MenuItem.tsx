import { Check, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Icon } from './Icon.tsx'
import styles from './Menu.module.css'

export interface MenuEntry {
  key: string
  label: ReactNode
  /** The language of the label, where it is not the page's. */
  lang?: string | undefined
  icon?: LucideIcon | undefined
  /** The one that holds now. */
  current?: boolean | undefined
  /** Leads to a place, or does something. */
  to?: string | undefined
  onSelect?: (() => void) | undefined
}

export interface MenuItemProps {
  entry: MenuEntry
  onDone: () => void
}

/** One line of a menu: a link, or a button. */
export function MenuItem({ entry, onDone }: MenuItemProps) {
  const content = (
    <>
      {entry.icon && <Icon of={entry.icon} />}
      <span lang={entry.lang}>{entry.label}</span>
      {entry.current && (
        <span className={styles.check}>
          <Icon of={Check} />
        </span>
      )}
    </>
  )
  function select() {
    onDone()
    entry.onSelect?.()
  }
  return (
    <li>
      {entry.to === undefined ? (
        <button
          type="button"
          className={styles.item}
          aria-current={entry.current || undefined}
          onClick={select}
        >
          {content}
        </button>
      ) : (
        <Link
          to={entry.to}
          className={styles.item}
          aria-current={entry.current ? 'page' : undefined}
          onClick={select}
        >
          {content}
        </Link>
      )}
    </li>
  )
}
