import { useId } from 'react'
import styles from './ChoiceCards.module.css'
import type { Choice } from './ChoiceCards.tsx'

export interface ChoiceCardProps {
  choice: Choice
  name: string
  chosen: boolean
  onChoose: () => void
}

/** One card of a group: a native radio whose label covers the card. */
export function ChoiceCard({ choice, name, chosen, onChoose }: ChoiceCardProps) {
  const id = useId()
  return (
    <div className={styles.card} data-chosen={chosen || undefined}>
      <div className={styles.head}>
        <input
          id={id}
          type="radio"
          className={styles.radio}
          name={name}
          value={choice.value}
          checked={chosen}
          onChange={onChoose}
          aria-describedby={choice.body || choice.second ? `${id}more` : undefined}
        />
        <label htmlFor={id} className={styles.label}>
          {choice.title}
        </label>
      </div>
      <div id={`${id}more`} className={styles.more}>
        {choice.second && <div className={styles.second}>{choice.second}</div>}
        {choice.summary && (
          <div className={styles.summary} aria-hidden="true">
            {choice.summary}
          </div>
        )}
        {choice.body && <div className={styles.body}>{choice.body}</div>}
      </div>
      {choice.foot && <div className={styles.foot}>{choice.foot}</div>}
    </div>
  )
}
