import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { changeLicensesMutation } from '../../api/change-licenses.ts'
import { subscriptionQuery } from '../../api/subscriptions.ts'
import type { Subscription } from '../../contract/index.ts'
import type { SubscriptionRef } from '../../paths.ts'
import { type ChangeOutcome, outcomeOfFailure } from './change-outcome.ts'

/** Sends a new number of licenses, once, and looks at what the service has afterwards. */
export function useLicenseChange(ref: SubscriptionRef, subscription: Subscription, onSaved: () => void) {
  const queryClient = useQueryClient()
  const change = useMutation(changeLicensesMutation(queryClient, ref))
  const look = useMutation({
    mutationFn: () => queryClient.fetchQuery({ ...subscriptionQuery(ref), staleTime: 0 }),
  })
  const [wasOffline, setWasOffline] = useState(false)
  const [savedAt, setSavedAt] = useState<Date | null>(null)
  const saved = () => {
    setSavedAt(new Date())
    onSaved()
  }

  function submit(quantity: number) {
    look.reset()
    change.reset()
    setWasOffline(!navigator.onLine)
    // Nothing is queued: a request that goes out by itself later would surprise.
    if (!navigator.onLine) return
    change.mutate(
      { before: subscription, quantity },
      { onSuccess: ({ accepted }) => !accepted && saved(), onError: () => lookAgain(quantity) },
    )
  }
  function lookAgain(wanted = change.variables?.quantity) {
    look.mutate(undefined, { onSuccess: ({ quantity }) => quantity === wanted && saved() })
  }

  return {
    submit,
    lookAgain,
    /** Nothing is said any more about an earlier change. */
    forget: () => {
      change.reset()
      look.reset()
      setWasOffline(false)
    },
    isSending: change.isPending,
    sentAt: change.submittedAt,
    isLooking: look.isPending,
    savedAt,
    /** The number of licenses as it was read after no answer came; `null`: not read. */
    seen: look.data?.quantity ?? null,
    outcome: wasOffline ? ({ kind: 'offline' } as const) : outcomeOf(),
  }

  function outcomeOf(): ChangeOutcome | null {
    const { variables, data, error } = change
    if (!variables || change.isPending) return null
    const isSaved: ChangeOutcome = {
      kind: 'saved',
      before: variables.before.quantity,
      now: variables.quantity,
    }
    if (error) {
      const outcome = outcomeOfFailure(error, variables.before)
      return outcome.kind === 'open' && look.data?.quantity === variables.quantity ? isSaved : outcome
    }
    const isSeen =
      subscription.quantity === variables.quantity || data?.subscription?.quantity === variables.quantity
    return isSeen ? isSaved : { kind: 'accepted' }
  }
}

export type LicenseChange = ReturnType<typeof useLicenseChange>
