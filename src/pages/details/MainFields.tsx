import type { ProvisioningStatus, Subscription } from '../../contract/index.ts'
import { DateText } from '../../explanations/DateText.tsx'
import { SubscriptionStatus } from '../../explanations/SubscriptionStatus.tsx'
import { nameOf } from '../../messages/name-of.ts'
import { useFormat } from '../../messages/use-format.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { type KeyValue, KeyValueList } from '../../ui/KeyValueList.tsx'
import { Text } from '../../ui/Text.tsx'
import { IdField } from './IdField.tsx'

export interface MainFieldsProps {
  of: Subscription
  /** Licenses assigned to users, in words. */
  assigned: string
  /** `null`: not checked. */
  provisioning: ProvisioningStatus | null
}

/** What is asked for most about a subscription. */
export function MainFields({ of, assigned, provisioning }: MainFieldsProps) {
  const m = useMessages('details')
  const words = useMessages('words')
  const format = useFormat()
  const ends = of.autoRenewEnabled === false || of.status !== 'active'
  const items: readonly (KeyValue | null)[] = [
    { key: 'status', label: m.fields.status, value: <SubscriptionStatus status={of.status} /> },
    {
      key: 'licenses',
      label: m.fields.licenses,
      value: (
        <>
          <b>{of.quantity === null ? words.unknown : format.number(of.quantity)}</b>{' '}
          <Text kind="second" as="span">
            {assigned}
          </Text>
        </>
      ),
    },
    {
      key: 'billingCycle',
      label: m.fields.billingCycle,
      value: nameOf(words.billingCycles, of.billingCycle, words.notGiven),
    },
    {
      key: 'start',
      label: m.fields.start,
      value: <DateText of={of.effectiveStartDate ?? of.creationDate} />,
    },
    {
      key: 'renewal',
      label: ends ? m.fields.end : m.fields.renewal,
      value: <DateText of={of.commitmentEndDate} />,
    },
    of.offerId === null
      ? null
      : {
          key: 'offerId',
          label: m.fields.offerId,
          value: <IdField of={of.offerId} name={m.fields.offerId} short />,
        },
    of.autoRenewEnabled === null
      ? null
      : { key: 'autoRenew', label: m.fields.autoRenew, value: of.autoRenewEnabled ? m.on : m.off },
    {
      key: 'provisioning',
      label: m.fields.provisioning,
      value: provisioning ? nameOf(m.provisioning, provisioning.status, words.notGiven) : words.notChecked,
    },
    of.suspensionReasons && of.suspensionReasons.length > 0
      ? {
          key: 'suspensionReasons',
          label: m.fields.suspensionReasons,
          value: format.list(
            of.suspensionReasons.map((reason) => nameOf(m.suspensionReasons, reason, reason)),
          ),
        }
      : null,
  ]
  return <KeyValueList items={items.filter((item) => item !== null)} />
}
