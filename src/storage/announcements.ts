const channelName = 'uplift-journal'

/** Tells every other tab that the journal has changed; they read it again. Never throws: what is written is written. */
export function announceChange(): void {
  const channel = openChannel()
  channel?.postMessage('changed')
  channel?.close()
}

/** Calls back whenever another tab has changed the journal. Returns the way to stop. */
export function onChange(changed: () => void): () => void {
  const channel = openChannel()
  if (channel) channel.onmessage = changed
  return () => channel?.close()
}

// Missing in old browsers, refused where site data is blocked: the other tabs then see the change when they next look.
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(channelName)
  } catch {
    return null
  }
}
