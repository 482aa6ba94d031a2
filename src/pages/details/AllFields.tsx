import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { guidFrom, type Subscription } from '../../contract/index.ts'
import { DateText } from '../../explanations/DateText.tsx'
import { nameOf } from '../../messages/name-of.ts'
import { useMessages } from '../../messages/use-messages.ts'
import { type CustomerRef, paths } from '../../paths.ts'
import { Details } from '../../ui/Details.tsx'
import { KeyValueList } from '../../ui/KeyValueList.tsx'
import { Name } from '../../ui/Name.tsx'
import { IdField } from './IdField.tsx'

export interface AllFieldsProps {
  of: Subscription
  customer: CustomerRef
}

/** Every other member of a subscription; what the service left out is left out. */
export function AllFields({ of, customer }: AllFieldsProps) {
  const m = useMessages('details')
  const words = useMessages('words')
  const { fields } = m
  const text = (value: string | null | undefined) => (value?.trim() ? <Name>{value}</Name> : null)
  const id = (value: string | null, name: string) =>
    value?.trim() ? <IdField of={value} name={name} /> : null
  const date = (value: string | null) => (value === null ? null : <DateText of={value} />)
  const flag = (value: boolean | null) => (value === null ? null : value ? words.yes : words.no)
  const known: readonly (readonly [key: string, label: string, value: ReactNode])[] = [
    ['offerName', fields.offerName, text(of.offerName)],
    ['nickname', fields.nickname, text(of.friendlyName)],
    ['orderId', fields.orderId, id(of.orderId, fields.orderId)],
    ['entitlementId', fields.entitlementId, id(of.entitlementId, fields.entitlementId)],
    [
      'base',
      fields.baseSubscription,
      of.parentSubscriptionId && <BaseLink id={of.parentSubscriptionId} customer={customer} />,
    ],
    ['created', fields.created, date(of.creationDate)],
    ['term', fields.term, text(of.termDuration)],
    ['trial', fields.trial, flag(of.isTrial)],
    ['billingType', fields.billingType, of.billingType && nameOf(m.billingTypes, of.billingType, '')],
    ['unitType', fields.unitType, text(of.unitType)],
    ['contractType', fields.contractType, text(of.contractType)],
    ['partnerId', fields.partnerId, id(of.partnerId, fields.partnerId)],
    ['publisher', fields.publisher, text(of.publisherName)],
    ['rawStatus', fields.status, of.status && m.rawValue(of.status)],
    ['etag', fields.etag, id(of.attributes?.etag ?? null, fields.etag)],
  ]
  // Members that this version has no word for, under the name the service gives them.
  const others = [...namedByService(of), ...of.others].flatMap(([name, value]) =>
    isPlain(value) && String(value) !== ''
      ? [[name, <code key={name}>{name}</code>, text(String(value))] as const]
      : [],
  )
  return (
    <Details title={m.moreFields}>
      <KeyValueList
        columns={2}
        items={[...known, ...others]
          .filter(([, , value]) => value !== null && value !== '')
          .map(([key, label, value]) => ({ key, label, value }))}
      />
    </Details>
  )
}

function BaseLink({ id, customer }: { id: string; customer: CustomerRef }) {
  const subscriptionId = guidFrom(id)
  if (subscriptionId === null) return <Name>{id}</Name>
  return <Link to={paths.subscription({ ...customer, subscriptionId })}>{id}</Link>
}

function namedByService(of: Subscription): readonly (readonly [string, unknown])[] {
  return Object.entries({
    'productType.id': of.productType?.id,
    'productType.displayName': of.productType?.displayName,
    hasPurchasableAddons: of.hasPurchasableAddons,
    actions: of.actions?.join(', '),
    isMicrosoftProduct: of.isMicrosoftProduct,
    attentionNeeded: of.attentionNeeded,
    actionTaken: of.actionTaken,
    renewalTermDuration: of.renewalTermDuration,
  })
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}
