import { useSyncExternalStore } from 'react'
import { onSession, sessionNow } from '../../api/session.ts'
import { useLater } from './use-later.ts'

const load = () => import('./SessionBar.tsx')

/** Whether the session ends or has ended: said above every page, and what can be done about it. */
export function SessionNow() {
  const session = useSyncExternalStore(onSession, sessionNow)
  const phase = session?.phase ?? { kind: 'open' }
  const part = useLater(phase.kind === 'open' ? 0 : 1, 'session', load)
  // Where it cannot be loaded, the page that asks next says the same.
  if (part === null || part === 'missing' || phase.kind === 'open') return null
  return <part.SessionBar phase={phase} />
}
