import { type ReactNode, useId } from 'react'
import { ChoiceCard } from './ChoiceCard.tsx'
import styles from './ChoiceCards.module.css'

export interface Choice {
  value: string
  title: ReactNode
  /** The second line, such as today's name of the plan. */
  second?: ReactNode
  /** What the choice means; under 640 px shown for the chosen card only. */
  body?: ReactNode
  /** Stands in place of the body on cards that are not chosen, under 640 px. */
  summary?: ReactNode
  /** The last line, at the same height on every card. */
  foot?: ReactNode
}

export interface ChoiceCardsProps {
  legend: ReactNode
  legendNote?: ReactNode
  name: string
  value: string | null
  onChange: (value: string) => void
  choices: readonly Choice[]
  error?: string | undefined
}

/** A group of native radios drawn as cards of equal height; arrow keys choose. */
export function ChoiceCards({ legend, legendNote, name, value, onChange, choices, error }: ChoiceCardsProps) {
  const errorId = useId()
  return (
    <fieldset className={styles.group} aria-describedby={error ? errorId : undefined}>
      <legend className={styles.legend}>
        <span className={styles.title}>{legend}</span>
        {legendNote && <span className={styles.note}>{legendNote}</span>}
      </legend>
      <div className={styles.cards}>
        {choices.map((choice) => (
          <ChoiceCard
            key={choice.value}
            choice={choice}
            name={name}
            chosen={choice.value === value}
            onChoose={() => onChange(choice.value)}
          />
        ))}
      </div>
      {error && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
    </fieldset>
  )
}
