import type { Cloud } from '../../contract/index.ts'
import { type Answer, RecheckButton } from '../../explanations/RecheckButton.tsx'
import { useMessages } from '../../messages/use-messages.ts'
import { paths } from '../../paths.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'

export interface NoSubscriptionsProps {
  cloud: Cloud
  onRecheck: () => Promise<readonly Answer[]>
}

/** The customer has bought nothing here: a finding, with what can be done next. */
export function NoSubscriptions({ cloud, onRecheck }: NoSubscriptionsProps) {
  const { empty } = useMessages('subscriptions')
  const errors = useMessages('errors')
  return (
    <EmptyState
      title={empty.title}
      actions={
        <>
          <RecheckButton onRecheck={onRecheck} />
          <LinkButton to={paths.customers(cloud)} look="third">
            {errors.toCustomers}
          </LinkButton>
        </>
      }
    >
      {empty.text}
    </EmptyState>
  )
}
