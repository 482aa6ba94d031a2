import { RotateCcw } from 'lucide-react'
import { useMessages } from '../../messages/use-messages.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './SituationChoice.module.css'

interface ChosenSituationProps {
  id: string
  what: string
  /** What a good agent does; `null` where nothing goes wrong. */
  agent: string | null
  /** Whether every request that fits is hit, or only the next one; `null` where there is no choice. */
  every: boolean | null
  /** The request it was meant for has met it. */
  isOver: boolean
  onChoose: (every: boolean) => void
}

/** What the chosen situation does, what a good agent does in it, and how often it happens. */
export function ChosenSituation({ id, what, agent, every, isOver, onChoose }: ChosenSituationProps) {
  const m = useMessages('practice').situation
  return (
    <div className={styles.more}>
      <div id={id}>
        <p>{what}</p>
        {agent !== null && (
          <p className={styles.agent}>
            <strong>{m.agent}</strong> {agent}
          </p>
        )}
      </div>
      {every !== null && !isOver && (
        <fieldset className={styles.hits}>
          <legend className={styles.hitsLabel}>{m.hits.label}</legend>
          {([false, true] as const).map((option) => (
            <label key={String(option)} className={styles.hit}>
              <input
                type="radio"
                name="practice-hits"
                className="visually-hidden"
                checked={every === option}
                onChange={() => onChoose(option)}
              />
              <span>{option ? m.hits.every : m.hits.next}</span>
            </label>
          ))}
        </fieldset>
      )}
      {isOver && (
        <div className={styles.over}>
          <span>{m.over}</span>
          <Button size="small" icon={RotateCcw} onClick={() => onChoose(false)}>
            {m.again}
          </Button>
        </div>
      )}
    </div>
  )
}
