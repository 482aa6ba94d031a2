import styles from './Logo.module.css'

export interface LogoProps {
  /** The product name beside the mark. */
  name: string
}

/** The product mark, three rising bars, with the name beside it (the name hides below 640 px). */
export function Logo({ name }: LogoProps) {
  return (
    <span className={styles.logo}>
      <svg aria-hidden="true" className={styles.mark} viewBox="0 0 20 20">
        <rect className={styles.low} x="1" y="11" width="4.6" height="8" rx="1" />
        <rect className={styles.middle} x="7.7" y="6" width="4.6" height="13" rx="1" />
        <rect className={styles.high} x="14.4" y="1" width="4.6" height="18" rx="1" />
      </svg>
      <span className={styles.name}>{name}</span>
    </span>
  )
}
