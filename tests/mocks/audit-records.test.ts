import { describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { auditRecord } from '../../src/contract/index.ts'
import { ask, offerIds, submit, subscriptionPath, withFreshSimulator } from './ask.ts'

withFreshSimulator()

const source = cast.tailspin.subscriptions.essentials
const path = subscriptionPath(cast.tailspin, source)
const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3600_000).toISOString().slice(0, 10)
const records = async (query: Record<string, string> = {}) =>
  (await ask('global', `auditrecords?${new URLSearchParams({ startDate: daysAgo(1), ...query })}`)).body
const filter = (Field: string, Value: unknown, Operator: string) => ({
  filter: JSON.stringify({ Field, Value, Operator }),
})

describe('the activity of the partner', () => {
  test('names an upgrade that was done by the correlation id it came with, and both subscriptions', async () => {
    const correlationId = crypto.randomUUID()
    const { body } = await submit(
      path,
      { targetOffer: { id: offerIds.premium } },
      { 'MS-CorrelationId': correlationId },
    )
    const { items, totalCount } = await records()
    expect(totalCount).toBe(1)
    expect(auditRecord.decode(items[0])).toMatchObject({
      customerId: cast.tailspin.id,
      customerName: cast.tailspin.companyName,
      resourceType: 'subscription',
      operationType: 'upgrade_subscription',
      operationStatus: 'succeeded',
      originalCorrelationId: correlationId,
    })
    expect(JSON.stringify(items[0])).toContain(body.targetSubscriptionId)
    expect(JSON.stringify(items[0])).toContain(body.sourceSubscriptionId)
  })

  test('names an upgrade that was refused as failed, and names no new subscription', async () => {
    const refused = subscriptionPath(cast.graphicDesign, cast.graphicDesign.subscriptions.essentials)
    await submit(refused, { targetOffer: { id: offerIds.premium } })
    const { items } = await records()
    expect(items).toMatchObject([{ operationType: 'upgrade_subscription', operationStatus: 'failed' }])
    expect(JSON.stringify(items)).not.toContain('TargetSubscriptionId')
  })

  test('counts a request once, however often its copies arrive', async () => {
    const headers = { 'MS-RequestId': crypto.randomUUID() }
    for (let copy = 0; copy < 3; copy += 1)
      await submit(path, { targetOffer: { id: offerIds.premium } }, headers)
    expect((await records()).totalCount).toBe(1)
  })

  test('names a change of the number of licenses, the newest first', async () => {
    const before = (await ask('global', path)).body
    await ask('global', path, { method: 'PATCH', body: { ...before, quantity: 10 } })
    await submit(path, { targetOffer: { id: offerIds.premium } })
    const { items } = await records()
    expect(items.map(({ operationType }: { operationType: string }) => operationType)).toEqual([
      'upgrade_subscription',
      'update_subscription',
    ])
    expect((await records({ size: '1' })).items).toHaveLength(1)
  })

  test.each([
    [filter('CustomerId', cast.tailspin.id.toUpperCase(), 'equals'), 1],
    [filter('CustomerId', cast.contoso.id, 'equals'), 0],
    [filter('CompanyName', 'ailsp', 'substring'), 1],
    [filter('CompanyName', 'Contoso', 'substring'), 0],
    [filter('ResourceType', 'Subscription', 'equals'), 1],
    [filter('ResourceType', 'order', 'equals'), 0],
    [{ startDate: daysAgo(-1) }, 0],
    [{ startDate: daysAgo(5), endDate: daysAgo(2) }, 0],
    [{ endDate: daysAgo(0) }, 1],
  ])('can be asked for %j', async (query, found) => {
    await submit(path, { targetOffer: { id: offerIds.premium } })
    expect((await records(query as Record<string, string>)).totalCount).toBe(found)
  })

  test.each([
    [{ startDate: '' }, 'startDate'],
    [{ startDate: 'yesterday' }, 'startDate'],
    [{ startDate: daysAgo(91) }, 'startDate'],
    [{ startDate: daysAgo(60) }, 'startDate'],
    [{ endDate: 'soon' }, 'endDate'],
    [{ size: 'many' }, 'size'],
    [filter('Name', 'x', 'equals'), 'Field'],
    [filter('CustomerId', 'x', 'substring'), 'Operator'],
    [filter('CustomerId', 7, 'equals'), 'Value'],
  ])('is not told where the question is none: %j', async (query, named) => {
    expect(await records(query as Record<string, string>)).toMatchObject({ code: 3000, data: [named] })
  })

  test('is not told where the filter is no object', async () => {
    expect(await records({ filter: '7' })).toMatchObject({ code: 800002 })
  })

  test('is not there in the cloud operated by 21Vianet', async () => {
    expect((await ask('21vianet', `auditrecords?startDate=${daysAgo(1)}`)).body.code).toBe(900127)
  })
})
