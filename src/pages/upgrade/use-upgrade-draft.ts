import { useState } from 'react'
import { account } from '../../api/account.ts'
import type { SubscriptionRef } from '../../paths.ts'
import { dropDraft, keepDraft } from '../../storage/drafts.ts'
import type { UpgradeDraft } from './upgrade-draft.ts'

/** What is typed into the form, kept over a reload until it is submitted. */
export function useUpgradeDraft(
  { cloud, customerId, subscriptionId }: SubscriptionRef,
  initial: UpgradeDraft,
) {
  const [draft, setDraft] = useState(initial)
  const name = account(cloud)
  const key = `upgrade/${customerId}/${subscriptionId}`
  return {
    draft,
    change: (part: Partial<UpgradeDraft>) => {
      const next = { ...draft, ...part }
      setDraft(next)
      void keepDraft(name, key, { ...next, offerId: next.offerId ?? '' })
    },
    forget: () => dropDraft(name, key),
  }
}
