/** Tells something to every tab on a channel, this one included. Never throws: what was done is done. */
export function tellTabs(channelName: string, message: unknown): void {
  const channel = openChannel(channelName)
  channel?.postMessage(message)
  channel?.close()
}

/** Calls back with what any tab tells on a channel. Returns the way to stop. */
export function onTabs(channelName: string, heard: (message: unknown) => void): () => void {
  const channel = openChannel(channelName)
  if (channel) channel.onmessage = ({ data }: MessageEvent<unknown>) => heard(data)
  return () => channel?.close()
}

// Missing in old browsers, refused where site data is blocked: the other tabs then see the change when they next look.
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name)
  } catch {
    return null
  }
}
