import { Check } from 'lucide-react'
import { classes } from './classes.ts'
import { Icon } from './Icon.tsx'
import styles from './Steps.module.css'

export interface StepsProps {
  /** Accessible name. */
  label: string
  steps: readonly string[]
  /** Place of the step we are in, from 0. */
  current: number
  /** For screen readers, after a step that is behind us: "done". */
  doneLabel: string
}

/** Where we are in a short way of few steps. */
export function Steps({ label, steps, current, doneLabel }: StepsProps) {
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={classes(styles.step, index === current && styles.current)}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className={classes(styles.number, index < current && styles.done)}>
            {index < current ? <Icon of={Check} /> : index + 1}
          </span>
          <span className={styles.of}>{`/ ${steps.length}`}</span>
          <span>{step}</span>
          {index < current && <span className="visually-hidden">{doneLabel}</span>}
        </li>
      ))}
    </ol>
  )
}
