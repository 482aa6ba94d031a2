import { useMutationState, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useLocation } from 'react-router'
import { customerQuery } from '../../api/customers.ts'
import { submitUpgradeKey } from '../../api/intents.ts'
import { readBackQuery } from '../../api/read-back.ts'
import type { Submission } from '../../api/submit-upgrade.ts'
import { planByOfferId } from '../../eligibility/index.ts'
import { planNames } from '../../messages/plan-names.ts'
import { Sentences } from '../../messages/Sentences.tsx'
import { useLanguage, useMessages } from '../../messages/use-messages.ts'
import { paths } from '../../paths.ts'
import { type Intent, nextLookInSeconds } from '../../submission/index.ts'
import { Banner } from '../../ui/Banner.tsx'
import { useNow } from '../../ui/use-now.ts'

/** A banner for each of these upgrades, on every page but its own. It keeps looking meanwhile. */
export function OpenUpgradeBanners({ intents }: { intents: readonly Intent[] }) {
  const { pathname } = useLocation()
  // While this tab waits for the answer, the button says so; nothing is looked for meanwhile.
  const submitting = useMutationState({
    filters: { mutationKey: submitUpgradeKey, status: 'pending' },
    select: ({ state }) => (state.variables as Pick<Submission, 'order'>).order.sourceSubscriptionId,
  })
  return intents
    .filter(({ sourceSubscriptionId }) => !submitting.includes(sourceSubscriptionId))
    .filter(({ cloud, intentId }) => pathname !== paths.receipt({ cloud, intentId }))
    .map((intent) => <OpenUpgrade key={intent.intentId} known={intent} />)
}

function OpenUpgrade({ known }: { known: Intent }) {
  const m = useMessages('shell')
  const words = useMessages('words')
  const { language } = useLanguage()
  const queryClient = useQueryClient()
  const { data: intent, dataUpdatedAt, isFetching } = useQuery(readBackQuery(queryClient, known))
  const { data: customer } = useQuery(customerQuery(known))
  const now = useNow(true)

  const plan = planByOfferId(intent.targetOfferId)
  const planName = plan ? planNames(plan, language, known.cloud).name : intent.targetOfferId
  const customerName = customer?.companyProfile?.companyName ?? intent.customerId
  const nextLook = Math.max(0, Math.ceil((dataUpdatedAt - now) / 1000) + nextLookInSeconds(intent))
  return (
    <Banner
      label={words.labelled(m.open.label, `${customerName}, ${planName}`)}
      note={isFetching || nextLook === 0 ? m.open.looking : m.open.nextLook(nextLook)}
      action={<Link to={paths.receipt(intent)}>{m.open.open}</Link>}
    >
      <Sentences>
        <b>{m.open.lead(1)}</b>
        {m.open.one(customerName, planName, intent.quantity)}
        {m.open.doNotSubmitAgain}
      </Sentences>
    </Banner>
  )
}
