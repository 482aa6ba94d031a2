import type { SeenRequest } from '../../api/simulator.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import styles from './ServiceLog.module.css'
import { shownPath } from './shown-path.ts'

/** The requests that arrived, or were lost on their way, in one line each. */
export function SeenRequests({ requests }: { requests: readonly SeenRequest[] }) {
  const m = useMessages('practice').log
  const format = useFormat()
  return (
    <ol className={styles.requests}>
      {requests.map(({ at, method, path, requestId, status, lost, fault, by }) => (
        <li key={`${at} ${requestId} ${status}`} className={styles.request}>
          <span translate="no">{method}</span>
          <span className={styles.path} translate="no" title={path}>
            {shownPath(path)}
          </span>
          <span className={styles.answer} data-fault={fault === null ? undefined : ''}>
            {lost ? m.noAnswer : status}
          </span>
          <span className={styles.second}>
            {by === 'another_agent' ? m.byAnotherAgent : format.time(new Date(at))}
          </span>
        </li>
      ))}
    </ol>
  )
}
