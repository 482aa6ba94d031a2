import { useLoaderData, useParams } from 'react-router'
import { CustomerName } from '../../explanations/CustomerName.tsx'
import { PageTitle } from '../../explanations/PageTitle.tsx'
import { usePlanTitle } from '../../explanations/use-plan-title.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { paths, type SubscriptionRef, subscriptionRef } from '../../paths.ts'
import type { Draft } from '../../storage/drafts.ts'
import { Name } from '../../ui/Name.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'
import { LicensesForm } from './LicensesForm.tsx'
import { NotPossible } from './NotPossible.tsx'
import { useLicenseFacts } from './use-license-facts.ts'
import { whyNot } from './why-not.ts'

/** Screen 7: another number of licenses for a subscription that exists. */
export function LicensesPage() {
  const ref = subscriptionRef(useParams())
  // What was typed belongs to one subscription.
  return <Licenses key={ref.subscriptionId} of={ref} />
}

function Licenses({ of: ref }: { of: SubscriptionRef }) {
  const m = useMessages('licenses')
  const shell = useMessages('shell')
  const { draft } = useLoaderData<{ draft: Draft | null }>()
  const facts = useLicenseFacts(ref)
  const plan = usePlanTitle(ref.cloud)(facts.subscription)
  const reason = whyNot(facts.subscription)
  return (
    <>
      <PageTitle>{m.title}</PageTitle>
      <PageHeader
        title={m.titleOf(plan.name)}
        second={plan.also ?? undefined}
        crumbs={{
          label: shell.places.whereYouAre,
          crumbs: [
            { to: paths.home(ref.cloud), label: shell.places.customers },
            {
              to: paths.subscriptions(ref),
              label: <CustomerName of={facts.customer} cloud={ref.cloud} clip />,
            },
            { to: paths.subscription(ref), label: <Name clip>{plan.name}</Name> },
          ],
        }}
      />
      {reason === null && facts.underWay === null ? (
        <LicensesForm of={ref} facts={facts} planName={plan.name} kept={draft} />
      ) : (
        <NotPossible of={ref} facts={facts} reason={reason} />
      )}
    </>
  )
}
