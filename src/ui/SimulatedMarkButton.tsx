import { ChevronDown, FlaskConical, Zap } from 'lucide-react'
import { Icon } from './Icon.tsx'
import styles from './SimulatedMark.module.css'

export interface SimulatedMarkButtonProps {
  children: string
  onPress: () => void
  /** Whether what it opens is open. */
  open: boolean
  /** What it opens, for screen readers. */
  opens: string
  /** What is set to go wrong: then it is solid and amber, with a bolt. `null`: nothing. */
  warning: string | null
}

/** The simulated mark as a button. It never changes its width: the places beside it stay where they are. */
export function SimulatedMarkButton(props: SimulatedMarkButtonProps) {
  const { children, onPress, open, opens, warning } = props
  return (
    <button
      type="button"
      className={styles.mark}
      data-simulated-mark=""
      data-set={warning === null ? undefined : ''}
      title={warning ?? undefined}
      aria-expanded={open}
      onClick={onPress}
    >
      <Icon of={warning === null ? FlaskConical : Zap} />
      <span className={styles.words}>
        {children}
        {warning !== null && <span className={styles.warning}> · {warning}</span>}
        <span className="visually-hidden"> · {opens}</span>
      </span>
      <Icon of={ChevronDown} />
    </button>
  )
}
