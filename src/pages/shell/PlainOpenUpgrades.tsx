import { useMessages } from '../../messages/use-messages.ts'
import type { Intent } from '../../submission/index.ts'

/** What the banners say at the least, where they cannot be loaded: nobody may submit again for want of a file. */
export function PlainOpenUpgrades({ intents }: { intents: readonly Intent[] }) {
  const { open } = useMessages('shell')
  return (
    <p role="alert">
      <b>{open.lead(intents.length)}</b> {open.doNotSubmitAgain}
    </p>
  )
}
