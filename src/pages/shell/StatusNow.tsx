import { WifiOff } from 'lucide-react'
import { useMemo, useState, useSyncExternalStore } from 'react'
import { onTraffic, trafficNow } from '../../api/traffic.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Id } from '../../ui/Id.tsx'
import { StatusLine } from '../../ui/StatusLine.tsx'
import { useNow } from '../../ui/use-now.ts'

/** What goes on behind the page: no network, or Partner Center has asked us to wait. */
export function StatusNow() {
  const m = useMessages('shell')
  const words = useMessages('words')
  const traffic = useSyncExternalStore(onTraffic, trafficNow)
  const endOf = { offline: m.status.online, held: m.status.throttledOver }
  const online = useSyncExternalStore(onConnection, () => navigator.onLine)
  const now = useNow(traffic.heldUntil !== null)
  // Said once, when the wait begins: a count heard every second would drown everything else.
  const announcement = useMemo(
    () =>
      traffic.heldUntil === null
        ? undefined
        : m.status.throttled(Math.ceil((traffic.heldUntil - Date.now()) / 1000)),
    [traffic.heldUntil, m],
  )

  const ended = useEnded(!online ? 'offline' : traffic.heldUntil !== null ? 'held' : null)

  if (!online) {
    return (
      <StatusLine icon={WifiOff} announcement={m.status.offline}>
        {m.status.offline}
      </StatusLine>
    )
  }
  if (traffic.heldUntil === null)
    return <StatusLine announcement={ended === null ? undefined : endOf[ended]} />
  const seconds = Math.max(0, Math.ceil((traffic.heldUntil - now) / 1000))
  return (
    <StatusLine
      announcement={announcement}
      aside={
        traffic.correlationId && (
          <>
            {words.correlationId}{' '}
            <Id
              value={traffic.correlationId}
              copyLabel={words.copyNamed(words.correlationId)}
              copiedLabel={words.copied}
            />
          </>
        )
      }
    >
      {traffic.waiting > 0 ? m.status.throttledQueue(seconds, traffic.waiting) : m.status.throttled(seconds)}
    </StatusLine>
  )
}

/** What went on last and is over now; `null` while something goes on, or nothing ever did. */
function useEnded<T>(now: T | null): T | null {
  const [shown, setShown] = useState(now)
  const [ended, setEnded] = useState<T | null>(null)
  if (shown !== now) {
    setShown(now)
    setEnded(now === null ? shown : null)
  }
  return ended
}

function onConnection(changed: () => void): () => void {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}
