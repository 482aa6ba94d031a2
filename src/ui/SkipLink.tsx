import styles from './SkipLink.module.css'

export interface SkipLinkProps {
  /** The id of the main content. */
  target: string
  children: string
}

/** The first stop of the keyboard: over the bar, to the content. */
export function SkipLink({ target, children }: SkipLinkProps) {
  function skip() {
    document.getElementById(target)?.focus()
  }
  return (
    <a href={`#${target}`} className={styles.skip} onClick={skip}>
      {children}
    </a>
  )
}
