import { CustomerName } from '../../explanations/CustomerName.tsx'
import { usePlanTitle } from '../../explanations/use-plan-title.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { paths, type SubscriptionRef } from '../../paths.ts'
import { Name } from '../../ui/Name.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { Steps } from '../../ui/Steps.tsx'
import type { UpgradeFactsOnScreen } from './use-upgrade-facts.ts'

interface UpgradeHeaderProps {
  refs: SubscriptionRef
  facts: UpgradeFactsOnScreen
  /** 0: choose, 1: review. */
  step: 0 | 1
  /** Name of the chosen plan; the review says from what to what. */
  targetName: string | null
}

/** Where we are: customer, subscription, step. */
export function UpgradeHeader({ refs, facts, step, targetName }: UpgradeHeaderProps) {
  const m = useMessages('upgrade')
  const shell = useMessages('shell')
  const title = usePlanTitle(refs.cloud)(facts.source ?? facts.subscription)
  return (
    <PageHeader
      title={step === 0 ? m.title(title.name) : m.reviewPage.title}
      second={step === 0 ? title.also : m.reviewPage.fromTo(title.name, targetName ?? '')}
      crumbs={{
        label: shell.places.whereYouAre,
        crumbs: [
          { to: paths.home(refs.cloud), label: shell.places.customers },
          {
            to: paths.subscriptions(refs),
            label: <CustomerName of={facts.customer} cloud={refs.cloud} clip />,
          },
          { to: paths.subscription(refs), label: <Name clip>{title.name}</Name> },
        ],
      }}
      actions={
        <Steps
          label={m.steps.label}
          steps={[m.steps.choose, m.steps.review, m.steps.receipt]}
          current={step}
          doneLabel={m.steps.done}
        />
      }
    />
  )
}
