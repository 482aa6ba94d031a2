import { onTabs, tellTabs } from './tabs.ts'

const channelName = 'uplift-journal'

/** Tells every tab that the journal has changed; they read it again. Never throws: what is written is written. */
export function announceChange(): void {
  tellTabs(channelName, 'changed')
}

/** Calls back whenever a tab, this one included, has changed the journal. Returns the way to stop. */
export function onChange(changed: () => void): () => void {
  return onTabs(channelName, changed)
}
