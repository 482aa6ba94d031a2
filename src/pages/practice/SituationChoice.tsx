import { useMutation, useQueryClient } from '@tanstack/react-query'
import { setFaults, type Watch, watchQuery } from '../../api/simulator.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { ChosenSituation } from './ChosenSituation.tsx'
import styles from './SituationChoice.module.css'
import { canRepeat, isSituation, situations } from './situations.ts'

const none = 'none'

/** What can go wrong on purpose, as radios: one situation at a time. */
export function SituationChoice({ watch }: { watch: Watch }) {
  const m = useMessages('practice')
  const queryClient = useQueryClient()
  const setting = useMutation({
    mutationFn: (wish: { readonly situation: string; readonly every: boolean }) => setFaults(wish),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: watchQuery().queryKey }),
  })
  // What was just chosen stands at once; the simulator says the same a moment later.
  const { situation, every } = setting.isPending ? setting.variables : watch
  const isCustom = !isSituation(situation) && !setting.isPending && watch.faults > 0
  const choose = (name: string, forEvery: boolean) => setting.mutate({ situation: name, every: forEvery })

  return (
    <fieldset>
      <legend className={styles.legend}>{m.situation.title}</legend>
      {isCustom && <p className={styles.custom}>{m.situation.custom(watch.faults)}</p>}
      {[none, ...situations].map((name) => {
        const known = isSituation(name) ? name : null
        const text = known === null ? m.situation.none : m.situation.each[known]
        const chosen = !isCustom && (known === null ? !isSituation(situation) : known === situation)
        return (
          <div key={name} className={styles.choice} data-chosen={chosen || undefined}>
            <label className={styles.label}>
              <input
                type="radio"
                name="practice-situation"
                className={styles.radio}
                checked={chosen}
                onChange={() => choose(name, false)}
                aria-describedby={chosen ? 'practice-situation-text' : undefined}
              />
              <span>{text.title}</span>
            </label>
            {chosen && (
              <ChosenSituation
                id="practice-situation-text"
                what={text.what}
                agent={known === null ? null : m.situation.each[known].agent}
                every={known !== null && canRepeat(known) ? every : null}
                isOver={known !== null && watch.faults === 0 && !setting.isPending}
                onChoose={(forEvery) => choose(name, forEvery)}
              />
            )}
          </div>
        )
      })}
      {setting.isError && <p role="alert">{m.notDone}</p>}
    </fieldset>
  )
}
