import { FlaskConical } from 'lucide-react'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import styles from './SimulatedMark.module.css'

export interface SimulatedMarkProps {
  children: string
  /** A fault is set: the mark turns solid amber. */
  fault?: boolean | undefined
}

/** Says that nothing here is real: dashed means "not a fact". */
export function SimulatedMark({ children, fault = false }: SimulatedMarkProps) {
  return (
    <span className={classes(styles.mark, fault && styles.fault)}>
      <Icon of={FlaskConical} />
      <span>{children}</span>
    </span>
  )
}
