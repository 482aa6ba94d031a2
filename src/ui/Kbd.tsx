import styles from './Kbd.module.css'

export interface KbdProps {
  /** The words on the key. */
  children: string
  /** On a filled button. */
  onAccent?: boolean | undefined
}

/** A key of the keyboard. */
export function Kbd({ children, onAccent = false }: KbdProps) {
  return <kbd className={onAccent ? styles.onAccent : styles.kbd}>{children}</kbd>
}
