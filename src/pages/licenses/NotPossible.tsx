import { Lock } from 'lucide-react'
import { nameOf } from '../../messages/name-of.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { paths, type SubscriptionRef } from '../../paths.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { LicenseFacts } from './use-license-facts.ts'
import type { WhyNot } from './why-not.ts'

export interface NotPossibleProps {
  of: SubscriptionRef
  facts: LicenseFacts
  /** `null`: an upgrade of this subscription is not confirmed yet. */
  reason: WhyNot | null
}

/** Why the number cannot be changed, and where to go from here. */
export function NotPossible({ of: ref, facts, reason }: NotPossibleProps) {
  const m = useMessages('licenses')
  const words = useMessages('words')
  const shell = useMessages('shell')
  const status = nameOf(words.statuses, facts.subscription.status, words.unknown)
  const sentences: { readonly [code in WhyNot]: string } = {
    suspended: m.notPossible.suspended,
    not_active: m.notPossible.notActive(status),
    add_on: m.notPossible.addOn,
    usage_based: m.notPossible.usageBased,
    trial: m.notPossible.trial,
  }
  const { quantity } = facts.subscription
  return (
    <Notice
      tone="neutral"
      icon={Lock}
      title={reason === null ? m.notPossible.underWay : sentences[reason]}
      actions={
        <>
          {reason === null && facts.underWay && (
            <LinkButton to={paths.receipt(facts.underWay)}>{shell.open.open}</LinkButton>
          )}
          <LinkButton to={paths.subscription(ref)}>{m.backToDetails}</LinkButton>
        </>
      }
    >
      {quantity !== null && m.saved.title(quantity)}
    </Notice>
  )
}
