import { ArrowLeftRight, Building2, CalendarClock, ListTodo, Lock, NotebookPen } from 'lucide-react'
import { customerName } from '../../explanations/customer-name.ts'
import { usePlanTitle } from '../../explanations/use-plan-title.ts'
import { nameOf } from '../../messages/name-of.ts'
import { RichText } from '../../messages/RichText.tsx'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import type { SubscriptionRef } from '../../paths.ts'
import type { Change } from '../../submission/index.ts'
import { Card } from '../../ui/Card.tsx'
import { CardPart } from '../../ui/CardPart.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { Stack } from '../../ui/Stack.tsx'
import { Text } from '../../ui/Text.tsx'
import { TwoColumn } from '../../ui/TwoColumn.tsx'
import { BeforeAfterCard } from './BeforeAfterCard.tsx'
import { SubmitButtons } from './SubmitButtons.tsx'
import type { CheckedDraft, UpgradeDraft } from './upgrade-draft.ts'
import type { UpgradeFactsOnScreen } from './use-upgrade-facts.ts'

interface UpgradeReviewProps {
  refs: SubscriptionRef
  facts: UpgradeFactsOnScreen
  checked: CheckedDraft
  draft: UpgradeDraft
  onBack: () => void
  onSubmitted: () => void
  onChanged: (changes: readonly Change[]) => void
}

/** Step 2: one sentence per fact, what cannot be undone, and Submit. */
export function UpgradeReview(props: UpgradeReviewProps) {
  const { refs, facts, checked, draft, onBack, onSubmitted, onChanged } = props
  const m = useMessages('upgrade')
  const words = useMessages('words')
  const format = useFormat()
  const planTitle = usePlanTitle(refs.cloud)
  const before = planTitle(facts.source ?? facts.subscription)
  const { way } = checked.target
  const { customer, subscription } = facts
  const domain = customer.companyProfile?.domain ?? ''
  const cycle = nameOf(words.billingCycles, subscription.billingCycle, words.notGiven)
  const moved = way.upgradeType === 'upgrade_with_license_transfer'

  return (
    <TwoColumn
      sideLabel={m.change.title}
      side={
        <Card>
          <CardPart tight>
            <Mark kind="passes">
              <RichText of={m.reviewPage.eligible(format.time(facts.answeredAt))} />
            </Mark>
          </CardPart>
        </Card>
      }
      actions={
        <SubmitButtons
          refs={refs}
          facts={facts}
          checked={checked}
          draft={draft}
          onBack={onBack}
          onSubmitted={onSubmitted}
          onChanged={onChanged}
        />
      }
    >
      <Stack>
        <BeforeAfterCard cloud={refs.cloud} facts={facts} target={checked.target} seats={draft.seats} />
        <Card>
          <CardPart icon={Building2} title={m.reviewPage.customer.title}>
            {/* The domain and the end of the tenant id tell two customers with one name apart. */}
            <Text>
              {m.reviewPage.customer.text(customerName(customer), domain, refs.customerId.slice(-4))}
            </Text>
          </CardPart>
          <CardPart icon={ArrowLeftRight} title={m.reviewPage.changes.title}>
            <Text>{m.reviewPage.changes.newSubscription(customerName(customer))}</Text>
            <Text>{m.reviewPage.changes.billing(cycle)}</Text>
          </CardPart>
          <CardPart icon={Lock} tone="bad" title={m.reviewPage.irreversible.title}>
            <Text>{m.reviewPage.irreversible.text}</Text>
            <Text>{m.reviewPage.irreversible.noWayBack(before.name)}</Text>
          </CardPart>
          <CardPart icon={ListTodo} title={m.reviewPage.moving.title}>
            <Text>{moved ? m.reviewPage.moving.withTransfer : m.reviewPage.moving.byHand(refs.cloud)}</Text>
          </CardPart>
          <CardPart icon={CalendarClock} title={m.reviewPage.users.title}>
            <Text>{moved ? m.reviewPage.users.withTransfer : m.reviewPage.users.byHand}</Text>
          </CardPart>
          {(draft.ticket || draft.comment) && (
            <CardPart icon={NotebookPen} title={m.reviewPage.records.title}>
              <Text>{[draft.ticket, draft.comment].filter(Boolean).join(' · ')}</Text>
            </CardPart>
          )}
        </Card>
      </Stack>
    </TwoColumn>
  )
}
