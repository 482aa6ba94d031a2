import { Link as LinkIcon } from 'lucide-react'
import type { Customer } from '../../contract/index.ts'
import { CustomerName } from '../../explanations/CustomerName.tsx'
import { customerCountry } from '../../explanations/customer-name.ts'
import type { Outlooks } from '../../explanations/outlooks.ts'
import { type Answer, RecheckButton } from '../../explanations/RecheckButton.tsx'
import { RightsMark } from '../../explanations/RightsMark.tsx'
import { UpgradableChip } from '../../explanations/UpgradableChip.tsx'
import { nameOf } from '../../messages/name-of.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { type CustomerRef, paths } from '../../paths.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Id } from '../../ui/Id.tsx'
import { PageHeader } from '../../ui/PageHeader.tsx'

export interface CustomerHeaderProps {
  customer: Customer
  place: CustomerRef
  outlooks: Outlooks
  onRecheck: () => Promise<readonly Answer[]>
}

/** Who the customer is, how many of its subscriptions can be upgraded, and whether the rights for it are there. */
export function CustomerHeader({ customer, place, outlooks, onRecheck }: CustomerHeaderProps) {
  const m = useMessages('subscriptions')
  const words = useMessages('words')
  const { places } = useMessages('shell')
  const format = useFormat()
  const domain = customer.companyProfile?.domain?.trim()
  const country = customerCountry(customer)
  return (
    <PageHeader
      title={<CustomerName of={customer} cloud={place.cloud} />}
      crumbs={{
        label: places.whereYouAre,
        crumbs: [{ to: paths.customers(place.cloud), label: places.customers }],
      }}
      chips={<UpgradableChip of={outlooks} />}
      actions={
        <>
          <CopyButton
            look="soft"
            size="normal"
            icon={LinkIcon}
            text={() => location.href}
            label={m.copyLink}
            copiedLabel={words.copied}
          />
          <RecheckButton look="soft" onRecheck={onRecheck} />
        </>
      }
      facts={
        <>
          {domain && <span translate="no">{domain}</span>}
          {country && <span>{format.country(country)}</span>}
          {customer.relationshipToPartner && (
            <span>{nameOf(words.relationships, customer.relationshipToPartner, words.unknown)}</span>
          )}
          <RightsMark granted={customer.allowDelegatedAccess} words={m.rights} />
          <span>
            {words.tenantId}{' '}
            <Id
              value={place.customerId}
              copyLabel={words.copyNamed(words.tenantId)}
              copiedLabel={words.copied}
            />
          </span>
        </>
      }
    />
  )
}
