import { useMutation } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { type CustomerAct, letAdminAct, letSomebodyAct, type SubscriptionAct } from '../../api/simulator.ts'
import { guidFrom } from '../../contract/index.ts'
import type { PracticeAct } from '../../messages/practice/messages.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { cloudOrGlobal } from '../../paths.ts'
import { Button } from '../../ui/Button.tsx'
import { Inline } from '../../ui/Inline.tsx'
import { Section } from '../../ui/Section.tsx'
import { Text } from '../../ui/Text.tsx'

const onCustomer: readonly CustomerAct[] = ['grant-admin', 'remove-admin']
const onSubscription: readonly SubscriptionAct[] = ['upgrade', 'suspend', 'add_license', 'buy_elsewhere']

/** What the customer's admin, a colleague or the customer can do now to what is on the screen, behind its back. */
export function OtherActs() {
  const m = useMessages('practice')
  const params = useParams()
  const cloud = cloudOrGlobal(params)
  const [customerId, subscriptionId] = [guidFrom(params.customerId), guidFrom(params.subscriptionId)]
  const acting = useMutation({ mutationFn: (deed: { readonly run: () => Promise<void> }) => deed.run() })

  if (customerId === null)
    return (
      <Section title={m.others.title}>
        <Text kind="second">{m.others.nobody}</Text>
      </Section>
    )
  const button = (act: PracticeAct, run: () => Promise<void>) => (
    <Button key={act} size="small" onClick={() => !acting.isPending && acting.mutate({ run })}>
      {m.others.acts[act]}
    </Button>
  )
  return (
    <Section title={m.others.title}>
      <Inline>
        {onCustomer.map((act) => button(act, () => letAdminAct(act, cloud, customerId)))}
        {subscriptionId !== null &&
          onSubscription.map((act) =>
            button(act, () => letSomebodyAct(act, { cloud, customerId, subscriptionId })),
          )}
      </Inline>
      <output>
        {acting.isSuccess && (
          <Text as="span" kind="second">
            {m.others.done}
          </Text>
        )}
        {acting.isError && (
          <Text as="span" kind="second">
            {m.notDone}
          </Text>
        )}
      </output>
    </Section>
  )
}
