import { describe, expect, test } from 'vitest'
import { auditRecord, decodeCollection } from '../../src/contract/index.ts'
import { sample } from './documented.ts'

describe('a record of the activity', () => {
  test('is read from the documented answer: whose, what, when, and how it ended', () => {
    const page = decodeCollection(
      sample('get-a-record-of-partner-center-activity-by-user.01.resp.200'),
      auditRecord,
    )
    expect(page?.unreadable).toEqual([])
    expect(page?.items).toMatchObject([
      {
        customerId: '0c39d6d5-c70d-4c55-bc02-f620844f3fd1',
        customerName: 'Relecloud',
        userPrincipalName: 'admin@domain.onmicrosoft.com',
        resourceType: 'order',
        operationType: 'create_order',
        operationDate: '2017-06-15T22:56:05.0589308Z',
        operationStatus: 'succeeded',
        originalCorrelationId: null,
      },
      { operationType: 'update_customer_user_licenses', applicationId: 'Partner Center Native App' },
    ])
  })

  test.each([
    ['in names', 'upgrade_subscription', 'subscription', 'failed'],
    ['in names of .NET', 'UpgradeSubscription', 'Subscription', 'Failed'],
    ['in numbers', 3, 4, 'failed'],
  ])('says that it is an upgrade %s', (_how, operationType, resourceType, operationStatus) => {
    expect(
      auditRecord.decode({ operationType, resourceType, operationStatus, OriginalCorrelationId: 'c' }),
    ).toMatchObject({
      operationType: 'upgrade_subscription',
      resourceType: 'subscription',
      operationStatus: 'failed',
      originalCorrelationId: 'c',
    })
  })

  test('costs one entry where it is none', () => {
    expect(auditRecord.decode('none')).toBeNull()
  })
})
