import { anything, type Codec, type Decoded, object, text } from './codec.ts'
import { attributes } from './link.ts'
import { openEnum } from './open-enum.ts'

/** OperationStatus of an audit record (AuditService.json, 2019). */
export const operationStatuses = ['succeeded', 'failed', 'progress', 'decline'] as const

const members = object({
  id: text,
  partnerId: text,
  customerId: text,
  customerName: text,
  userPrincipalName: text,
  applicationId: text,
  sessionId: text,
  resourceType: openEnum(['customer', 'customer_user', 'order', 'subscription'], { from: 1 }),
  /** JSON as text, in PascalCase. */
  resourceOldValue: text,
  resourceNewValue: text,
  /** Unknown ones stay letter for letter; only upgrades are asked about. */
  operationType: openEnum(['update_customer_qualification', 'update_subscription', 'upgrade_subscription'], {
    from: 1,
  }),
  /** MS-CorrelationId of the request that is recorded. */
  originalCorrelationId: text,
  operationDate: text,
  operationStatus: openEnum(operationStatuses),
  /** Pairs of key and value; for upgrades nobody has written down which. */
  customizedData: anything,
  attributes,
})

/**
 * One entry of the partner's activity log; global cloud only. Source: developer/get-a-record-of-partner-center-
 * activity-by-user (2023); members and numbers of the SDK for .NET 3.4.0.
 */
export type AuditRecord = NonNullable<Decoded<typeof members>>

export const auditRecord: Codec<AuditRecord | null> = members
