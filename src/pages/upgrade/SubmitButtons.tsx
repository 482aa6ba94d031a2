import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Link, useNavigate } from 'react-router'
import { FactsChanged, showAsItIs } from '../../api/check.ts'
import { PartnerCenterError } from '../../api/partner-center-error.ts'
import { signInAgain } from '../../api/sign-out.ts'
import { submitUpgradeMutation } from '../../api/submit-upgrade.ts'
import { onWriteClosure, WritesClosed, writeClosure } from '../../api/write-closure.ts'
import { WriteClosed } from '../../explanations/WriteClosed.tsx'
import { errorText } from '../../messages/error-text.ts'
import { Sentences } from '../../messages/Sentences.tsx'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { paths, type SubscriptionRef } from '../../paths.ts'
import { AlreadyUnderWay, type Change, JournalUnavailable, reviewedFrom } from '../../submission/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { useNow } from '../../ui/use-now.ts'
import { UnderWay } from './UnderWay.tsx'
import type { CheckedDraft, UpgradeDraft } from './upgrade-draft.ts'
import type { UpgradeFactsOnScreen } from './use-upgrade-facts.ts'

interface SubmitButtonsProps {
  refs: SubscriptionRef
  facts: UpgradeFactsOnScreen
  checked: CheckedDraft
  draft: UpgradeDraft
  onBack: () => void
  onSubmitted: () => void
  /** The subscription is not what it was any more; nothing was sent. */
  onChanged: (changes: readonly Change[]) => void
}

/** Submit, and what keeps it from being pressed. Whatever comes back is told on the receipt. */
export function SubmitButtons(props: SubmitButtonsProps) {
  const { refs, facts, checked, draft, onBack, onSubmitted, onChanged } = props
  const m = useMessages('upgrade')
  const words = useMessages('words')
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const submit = useMutation(submitUpgradeMutation(queryClient))
  const [sentAt, setSentAt] = useState<number | null>(null)
  // A second click of a double click comes before the first one is drawn.
  const isUnderWay = useRef(false)
  const now = useNow(submit.isPending)
  const closedBy = useSyncExternalStore(onWriteClosure, writeClosure)
  useLeaveWarning(submit.isPending)

  function send() {
    if (isUnderWay.current) return
    isUnderWay.current = true
    setSentAt(null)
    const { way, offer } = checked.target
    const reviewed = reviewedFrom(facts.subscription)
    const order = {
      cloud: refs.cloud,
      customerId: refs.customerId,
      sourceSubscriptionId: refs.subscriptionId,
      sourceOfferId: facts.subscription.offerId,
      targetOfferId: offer.id,
      upgradeType: way.upgradeType ?? 'none',
      quantity: checked.quantity,
    }
    submit.mutate(
      {
        order,
        reviewed,
        ticket: draft.ticket.trim(),
        comment: draft.comment.trim(),
        onWritten: () => setSentAt(Date.now()),
      },
      {
        onError: (error) => {
          isUnderWay.current = false
          if (!(error instanceof FactsChanged)) return
          onChanged(error.changes)
          void showAsItIs(queryClient, order)
        },
        onSuccess: (intent) => {
          onSubmitted()
          void navigate(paths.receipt(intent), { replace: true })
        },
      },
    )
  }

  // Until it is written down nothing leaves; then it may be closed at any time.
  const sending =
    sentAt === null ? words.checking : m.sending.seconds(Math.max(0, Math.floor((now - sentAt) / 1000)))
  // Once it is answered, Submit never comes back: it stays shut until the receipt stands in its place.
  const pending = submit.isPending ? sending : submit.isSuccess ? words.loading : undefined

  return (
    <Stack gap={3}>
      {submit.error && !isSaidElsewhere(submit.error) && <NotSent error={submit.error} />}
      <Button
        look="primary"
        size="large"
        wide
        onClick={send}
        pending={pending}
        disabledReason={
          pending === undefined &&
          (facts.underWay ? (
            <UnderWay receipt={facts.underWay} />
          ) : (
            closedBy && <WriteClosed by={closedBy} onOpen={signInAgain} />
          ))
        }
      >
        {m.reviewPage.submit}
      </Button>
      {pending === undefined && (
        <Button size="large" wide onClick={onBack}>
          {m.reviewPage.backToChoices}
        </Button>
      )}
      {/* Read out when it changes; the seconds on the button are not. */}
      <output>
        <Text kind="stamp" as="span">
          {pending === undefined
            ? m.reviewPage.submittedOnce
            : sentAt === null
              ? m.sending.checking
              : m.sending.mayClose}
        </Text>
      </output>
    </Stack>
  )
}

// Above the review, or beside the button already.
function isSaidElsewhere(error: Error): boolean {
  return error instanceof WritesClosed || error instanceof FactsChanged
}

/** Why nothing was sent. Only then does a submit reject. */
function NotSent({ error }: { error: Error }) {
  const m = useMessages('upgrade')
  const errors = useMessages('errors')
  const format = useFormat()
  if (error instanceof AlreadyUnderWay) {
    return (
      <Notice tone="warn" announced title={m.closed.underWay.title}>
        <Sentences>
          {m.closed.underWay.text}
          <Link to={paths.receipt(error.intent)}>{m.closed.underWay.open}</Link>
        </Sentences>
      </Notice>
    )
  }
  if (error instanceof JournalUnavailable) {
    return (
      <Notice tone="bad" announced title={m.closed.noJournal.title}>
        {format.sentences(m.closed.noJournal.text, m.closed.noJournal.how, m.closed.nothingSent)}
      </Notice>
    )
  }
  const text = error instanceof PartnerCenterError ? errorText(errors, error) : null
  if (error instanceof PartnerCenterError && error.neverLeft) {
    return (
      <Notice tone="bad" announced title={m.closed.refusedByGateway}>
        {text?.what}
      </Notice>
    )
  }
  const offline = error instanceof PartnerCenterError && error.kind === 'offline'
  return (
    <Notice tone="bad" announced title={offline ? m.closed.offline.title : m.closed.notReadBack.title}>
      {offline ? m.closed.offline.text : format.sentences(m.closed.notReadBack.text, text?.what, text?.next)}
    </Notice>
  )
}

// Closing the window while the answer is under way is safe, but the answer's list of accounts would be lost.
function useLeaveWarning(active: boolean): void {
  useEffect(() => {
    if (!active) return
    const warn = (event: BeforeUnloadEvent) => {
      // Another tab has signed out: this one goes along without asking.
      if (writeClosure() !== 'over') event.preventDefault()
    }
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [active])
}
