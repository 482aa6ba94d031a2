import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { changeLicensesMutation, followedSubscriptionQuery } from '../../api/change-licenses.ts'
import type { Subscription } from '../../contract/index.ts'
import type { SubscriptionRef } from '../../paths.ts'
import { useNow } from '../../ui/use-now.ts'
import { type ChangeOutcome, outcomeOfFailure } from './change-outcome.ts'
import { mayStillCome, type SentChange } from './sent-change.ts'

interface Saved {
  readonly change: SentChange
  readonly at: Date
}

/**
 * Sends a new number of licenses, once, and looks at what the service has until it is there. What was sent before a reload
 * is looked for in the same way. `onSent` keeps it; `onSettled` says that nothing is under way any more, and the number that
 * was saved, or `null`.
 */
export function useLicenseChange(
  ref: SubscriptionRef,
  subscription: Subscription,
  sentBefore: SentChange | null,
  { onSent, onSettled }: { onSent: (sent: SentChange) => void; onSettled: (saved: number | null) => void },
) {
  const queryClient = useQueryClient()
  const [sent, setSent] = useState(sentBefore)
  const [saved, setSaved] = useState<Saved | null>(null)
  const [wasOffline, setWasOffline] = useState(false)
  const change = useMutation(changeLicensesMutation(queryClient, ref))
  const isFollowed = sent !== null && !change.isPending
  const now = useNow(isFollowed)
  const follow = useQuery(followedSubscriptionQuery(queryClient, ref, isFollowed && mayStillCome(sent, now)))

  const isSeen = isFollowed && subscription.quantity === sent.wanted
  const noteSaved = useEffectEvent(() => {
    if (sent === null) return
    setSaved({ change: sent, at: new Date() })
    setSent(null)
    onSettled(sent.wanted)
  })
  useEffect(() => {
    if (isSeen) noteSaved()
  }, [isSeen])

  function submit(quantity: number) {
    forget()
    setWasOffline(!navigator.onLine)
    // Nothing is queued: a request that goes out by itself later would surprise.
    if (!navigator.onLine) return
    const sending = { wanted: quantity, before: subscription.quantity, at: new Date() }
    setSent(sending)
    onSent(sending)
    change.mutate(
      { before: subscription, quantity },
      {
        onError: (error) => {
          if (outcomeOfFailure(error, subscription).kind === 'open') return
          setSent(null)
          onSettled(null)
        },
      },
    )
  }
  /** Nothing is said any more about an earlier change, if it is known what became of it. */
  function forget() {
    if (isFollowed && mayStillCome(sent, Date.now())) return
    change.reset()
    setSaved(null)
    setSent(null)
    setWasOffline(false)
  }

  return {
    submit,
    forget,
    lookAgain: () => void follow.refetch(),
    isSending: change.isPending,
    sentAt: change.submittedAt,
    isLooking: follow.isFetching,
    savedAt: saved?.at ?? null,
    /** The number of licenses as it was read since; `null`: not read. */
    seen: follow.data?.quantity ?? null,
    /** What was sent and may still come. */
    underWay: isFollowed && mayStillCome(sent, now) ? sent : null,
    outcome: outcomeNow(),
  }

  function outcomeNow(): ChangeOutcome | null {
    if (wasOffline) return { kind: 'offline' }
    if (change.isPending) return null
    if (saved) return { kind: 'saved', before: saved.change.before, now: saved.change.wanted }
    if (change.error && change.variables) {
      const outcome = outcomeOfFailure(change.error, change.variables.before)
      if (outcome.kind !== 'open') return outcome
    }
    if (sent === null) return null
    if (!mayStillCome(sent, now)) return { kind: 'overdue' }
    return change.data ? { kind: 'accepted' } : { kind: 'open' }
  }
}

export type LicenseChange = ReturnType<typeof useLicenseChange>
