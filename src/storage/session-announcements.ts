import { onTabs, tellTabs } from './tabs.ts'

const channelName = 'uplift-session'
// A tab hears itself, and must not take what it says for what another says.
const thisTab = crypto.randomUUID()

/** What tabs tell each other about the session. `person` is the hash that names the account; the moments are in ms. */
export type SessionAnnouncement =
  | { readonly kind: 'known'; readonly person: string; readonly endsAt: number; readonly askedAt: number }
  | { readonly kind: 'signed_out' }

/** Tells every other tab what is known of the session now. Never throws. */
export function announceSession(announcement: SessionAnnouncement): void {
  tellTabs(channelName, { ...announcement, from: thisTab })
}

/** Calls back with what other tabs tell; what another version says otherwise is passed over. Returns the way to stop. */
export function onSessionAnnouncement(heard: (announcement: SessionAnnouncement) => void): () => void {
  return onTabs(channelName, (message) => {
    if (isAnnouncement(message) && message.from !== thisTab) heard(message)
  })
}

function isAnnouncement(message: unknown): message is SessionAnnouncement & { readonly from?: unknown } {
  const { kind, person, endsAt, askedAt } = Object(message) as { readonly [name: string]: unknown }
  if (kind === 'signed_out') return true
  return (
    kind === 'known' &&
    typeof person === 'string' &&
    typeof endsAt === 'number' &&
    typeof askedAt === 'number'
  )
}
