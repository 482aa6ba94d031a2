import { useState } from 'react'
import { useLoaderData, useLocation, useNavigate, useParams, useSearchParams } from 'react-router'
import { PageTitle } from '../../explanations/PageTitle.tsx'
import { usePlanTitle } from '../../explanations/use-plan-title.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { prefillFrom, subscriptionRef } from '../../paths.ts'
import type { Draft } from '../../storage/drafts.ts'
import { type Change, changesOfSource, type Reviewed, reviewedFrom } from '../../submission/index.ts'
import { ChangedNotice } from './ChangedNotice.tsx'
import { NothingPossible } from './NothingPossible.tsx'
import { UpgradeForm } from './UpgradeForm.tsx'
import { UpgradeHeader } from './UpgradeHeader.tsx'
import { UpgradeReview } from './UpgradeReview.tsx'
import {
  type CheckedDraft,
  checkDraft,
  type DraftProblem,
  draftFrom,
  isProblem,
  possibleTargets,
  type UpgradeDraft,
} from './upgrade-draft.ts'
import { useUpgradeDraft } from './use-upgrade-draft.ts'
import { type UpgradeFactsOnScreen, useUpgradeFacts } from './use-upgrade-facts.ts'

/** Choose a plan and the number of licenses, review what cannot be undone, submit. */
export function UpgradePage() {
  const ref = subscriptionRef(useParams())
  const kept = useLoaderData<{ draft: Draft | null }>()
  const [search, setSearch] = useSearchParams()
  const { state } = useLocation()
  const navigate = useNavigate()
  const m = useMessages('upgrade')
  const facts = useUpgradeFacts(ref)
  const planTitle = usePlanTitle(ref.cloud)
  const possible = possibleTargets(facts.rows)
  const [initial] = useState(() => draftFrom(prefillFrom(search), kept.draft, facts.subscription, possible))
  const { draft, change, forget } = useUpgradeDraft(ref, initial)
  const [showsProblem, setShowsProblem] = useState(false)
  const [changes, setChanges] = useState<readonly Change[]>([])
  // What the person saw when they began to choose; the review asks anew, and says what is not so any more.
  const [seen, setSeen] = useState(() => reviewedFrom(facts.subscription))

  // Plan and number stand in the address, so that a reload, Back and a colleague's link show the same form.
  function onChange(part: Partial<UpgradeDraft>) {
    change(part)
    setChanges([])
    setSeen(reviewedFrom(facts.subscription))
    if (part.offerId === undefined && part.seats === undefined) return
    const { offerId, seats } = { ...draft, ...part }
    setSearch({ ...(offerId ? { plan: offerId } : {}), seats }, { replace: true, preventScrollReset: true })
  }

  const checked = checkDraft(draft, facts.rows)
  // The review stands in the history, so that Back leads to the choices; a draft that is not complete has no review.
  const reviews = isReview(state) && !isProblem(checked)
  const sinceSeen = isReview(state) ? changesSinceChoice(seen, facts, checked) : []
  const shownChanges = changes.length > 0 ? changes : sinceSeen
  const { name } = planTitle(facts.source ?? facts.subscription)
  const targetName = isProblem(checked)
    ? null
    : planTitle({ offerId: checked.target.offer.id, offerName: checked.target.offer.name }).name

  return (
    <>
      <PageTitle>{reviews ? m.reviewPage.title : m.crumb}</PageTitle>
      <UpgradeHeader refs={ref} facts={facts} step={reviews ? 1 : 0} targetName={targetName} />
      {shownChanges.length > 0 && <ChangedNotice cloud={ref.cloud} changes={shownChanges} />}
      {possible.length === 0 ? (
        <NothingPossible refs={ref} facts={facts} />
      ) : reviews ? (
        <UpgradeReview
          refs={ref}
          facts={facts}
          checked={checked}
          draft={draft}
          onBack={() => navigate(-1)}
          onSubmitted={forget}
          onChanged={setChanges}
        />
      ) : (
        <UpgradeForm
          refs={ref}
          facts={facts}
          draft={draft}
          problem={showsProblem && isProblem(checked) ? checked : null}
          sourceName={name}
          onChange={onChange}
          onReview={() => {
            setShowsProblem(isProblem(checked))
            if (!isProblem(checked)) void navigate({ search: `?${search}` }, { state: { step: 'review' } })
          }}
        />
      )}
    </>
  )
}

/** What the review found otherwise than it was when the person chose. */
function changesSinceChoice(
  seen: Reviewed,
  { subscription }: UpgradeFactsOnScreen,
  checked: CheckedDraft | DraftProblem,
): readonly Change[] {
  const changes = changesOfSource(seen, subscription)
  const isGone = isProblem(checked) && checked.field === 'plan' && checked.code === 'plan_not_possible'
  return isGone ? [...changes, { kind: 'not_offered', errors: [] }] : changes
}

function isReview(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'step' in state && state.step === 'review'
}
