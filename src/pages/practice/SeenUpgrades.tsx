import { Check, Minus } from 'lucide-react'
import type { SeenUpgrade } from '../../api/simulator.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Icon } from '../../ui/Icon.tsx'
import { Id } from '../../ui/Id.tsx'
import styles from './ServiceLog.module.css'

/** The upgrades as the service saw them: done or refused, by whom, and how many copies of the request came. */
export function SeenUpgrades({ upgrades }: { upgrades: readonly SeenUpgrade[] }) {
  const m = useMessages('practice').log
  const words = useMessages('words')
  const format = useFormat()
  return (
    <ul className={styles.upgrades}>
      {upgrades.map(({ at, requestId, targetSubscriptionId, deliveries, by }) => (
        <li key={`${at} ${requestId}`} className={styles.upgrade}>
          <Icon of={targetSubscriptionId === null ? Minus : Check} />
          <div>
            <div>
              <b>{targetSubscriptionId === null ? m.refused : m.done}</b>
              {by === 'another_agent' && <span className={styles.by}> {m.byAnotherAgent}</span>}
            </div>
            <div className={styles.second}>
              {format.time(new Date(at))} · {m.deliveries(deliveries)}
            </div>
            {requestId !== null && (
              <div className={styles.second}>
                {words.requestId} <Id short value={requestId} />
              </div>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
