import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { openIntentsQuery } from '../../api/intents.ts'
import { signOut } from '../../api/sign-out.ts'
import type { Cloud } from '../../contract/index.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Inline } from '../../ui/Inline.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Stack } from '../../ui/Stack.tsx'

interface SignOutDialogProps {
  cloud: Cloud
  onClose: () => void
}

/** Asks back before signing out, because what was typed is forgotten with it. */
export function SignOutDialog({ cloud, onClose }: SignOutDialogProps) {
  const m = useMessages('session').signOut
  const words = useMessages('words')
  const { data: open = [] } = useQuery(openIntentsQuery(cloud))
  const [leaving, setLeaving] = useState(false)
  const [offline, setOffline] = useState(false)

  // Offline nothing would be left but the browser's own page, and everything would be forgotten.
  function leave() {
    setOffline(!navigator.onLine)
    if (!navigator.onLine) return
    setLeaving(true)
    void signOut(cloud)
  }
  return (
    <Dialog title={m.title} closeLabel={words.close} onClose={onClose}>
      <Stack gap={4}>
        <p>{m.forgets}</p>
        <p>{m.keeps(open.length)}</p>
        {offline && <Notice tone="warn" announced title={m.offline} />}
        <Inline>
          <Button look="primary" onClick={leave} pending={leaving ? m.underWay : undefined}>
            {m.action}
          </Button>
          <Button onClick={onClose}>{m.cancel}</Button>
        </Inline>
      </Stack>
    </Dialog>
  )
}
