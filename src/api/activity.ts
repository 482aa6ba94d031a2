import { type AuditRecord, auditRecord, decodeCollection } from '../contract/index.ts'
import type { Intent, Witness } from '../submission/index.ts'
import { unreadable } from './decoding.ts'
import { read } from './request.ts'

/**
 * What the partner's activity of the days since an intent tells about it: the requests of its own, and those of others for
 * the same subscription. Empty in the 21Vianet cloud, which keeps none (national clouds page, 2021). Source: developer/
 * get-a-record-of-partner-center-activity-by-user (2023). Throws `PartnerCenterError`.
 */
export async function readWitnesses(intent: Intent): Promise<readonly Witness[]> {
  const { cloud, customerId } = intent
  if (cloud !== 'global') return []
  const filter = JSON.stringify({ Field: 'CustomerId', Value: customerId, Operator: 'equals' })
  const query = new URLSearchParams({ startDate: intent.createdAt.slice(0, 10), size: '500', filter })
  const body = await read({ cloud, path: `/auditrecords?${query}`, fresh: true, background: true })
  const { items } = decodeCollection(body, auditRecord) ?? unreadable('collection of audit records')
  return items
    .filter(({ operationType }) => operationType === 'upgrade_subscription')
    .filter((record) => isAbout(record, intent))
    .map(({ originalCorrelationId, operationStatus }) => ({
      correlationId: originalCorrelationId,
      status: operationStatus,
    }))
}

// Nobody has written down which facts a record of an upgrade holds: the subscription's id is looked for in all of them.
function isAbout(record: AuditRecord, { sends, sourceSubscriptionId }: Intent): boolean {
  const told = JSON.stringify([record.customizedData, record.resourceOldValue, record.resourceNewValue])
  const isOurs = sends.some(
    ({ correlationId }) => correlationId === record.originalCorrelationId?.toLowerCase(),
  )
  return isOurs || told.toLowerCase().includes(sourceSubscriptionId.toLowerCase())
}
