import { ChevronDown, FlaskConical } from 'lucide-react'
import { Icon } from './Icon.tsx'
import styles from './SimulatedMark.module.css'

export interface SimulatedMarkProps {
  children: string
}

/** Says that nothing here is real: dashed means "not a fact". It takes the room of the button that takes its place. */
export function SimulatedMark({ children }: SimulatedMarkProps) {
  return (
    <span className={styles.mark}>
      <Icon of={FlaskConical} />
      <span className={styles.words}>{children}</span>
      <Icon of={ChevronDown} />
    </span>
  )
}
