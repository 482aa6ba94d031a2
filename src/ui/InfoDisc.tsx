import styles from './Icon.module.css'

/** The filled info disc: there is something to do here. */
export function InfoDisc() {
  return (
    <svg aria-hidden="true" className={styles.icon} viewBox="0 0 16 16" fill="none">
      <path
        fill="currentColor"
        fillRule="evenodd"
        clipRule="evenodd"
        d="M8 0a8 8 0 1 0 0 16A8 8 0 0 0 8 0Zm.9 3.3a1.1 1.1 0 1 1-2.2 0 1.1 1.1 0 0 1 2.2 0ZM6 6.4h2.8v4.5H10v1.5H6v-1.5h1.2v-3H6V6.4Z"
      />
    </svg>
  )
}
