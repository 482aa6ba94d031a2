import { useState } from 'react'
import { formDraft } from '../../api/form-draft.ts'
import type { SubscriptionRef } from '../../paths.ts'
import type { UpgradeDraft } from './upgrade-draft.ts'

/** What is typed into the form, kept over a reload until it is submitted. */
export function useUpgradeDraft(ref: SubscriptionRef, initial: UpgradeDraft) {
  const [draft, setDraft] = useState(initial)
  const kept = formDraft(ref, 'upgrade')
  return {
    draft,
    change: (part: Partial<UpgradeDraft>) => {
      const next = { ...draft, ...part }
      setDraft(next)
      void kept.keep({ ...next, offerId: next.offerId ?? '' })
    },
    forget: kept.drop,
  }
}
