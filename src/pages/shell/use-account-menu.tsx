import { CircleUser, LogOut } from 'lucide-react'
import { type ReactNode, useState, useSyncExternalStore } from 'react'
import { onSession, sessionNow } from '../../api/session.ts'
import type { Cloud } from '../../contract/index.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { Menu } from '../../ui/Menu.tsx'
import type { MenuEntry } from '../../ui/MenuItem.tsx'
import { useLater } from './use-later.ts'

const load = () => import('./SignOutDialog.tsx')

/** Who is signed in and the way out: a menu of its own, lines for the menu of narrow windows, and what asks back. */
export function useAccountMenu(cloud: Cloud): {
  readonly menu: ReactNode
  readonly entries: readonly MenuEntry[]
  readonly dialog: ReactNode
} {
  const m = useMessages('shell').account
  const words = useMessages('words')
  const session = useSyncExternalStore(onSession, sessionNow)
  const [leaving, setLeaving] = useState({ asks: false, times: 0 })
  const part = useLater(leaving.asks ? leaving.times : 0, 'session', load)
  if (session === null) return { menu: null, entries: [], dialog: null }

  const name = session.name || m.nameless
  const signOut = (label: string): MenuEntry => ({
    key: 'sign-out',
    label,
    icon: LogOut,
    onSelect: () => setLeaving(({ times }) => ({ asks: true, times: times + 1 })),
  })
  return {
    menu: (
      <Menu
        label={session.name ? words.labelled(m.label, name) : name}
        words={name}
        icon={CircleUser}
        entries={[signOut(m.signOut)]}
      />
    ),
    entries: [signOut(session.name ? m.signOutOf(name) : m.signOut)],
    dialog:
      part === 'missing' ? (
        <p role="alert">{m.notLoaded}</p>
      ) : (
        part && <part.SignOutDialog cloud={cloud} onClose={() => setLeaving({ ...leaving, asks: false })} />
      ),
  }
}
