const channelName = 'uplift-journal'

/** Tells every other tab that the journal has changed; they read it again. */
export function announceChange(): void {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(channelName)
  channel.postMessage('changed')
  channel.close()
}

/** Calls back whenever another tab has changed the journal. Returns the way to stop. */
export function onChange(changed: () => void): () => void {
  if (typeof BroadcastChannel === 'undefined') return () => undefined
  const channel = new BroadcastChannel(channelName)
  channel.onmessage = changed
  return () => channel.close()
}
