import { describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { ask, listOf, offerIds, submit, subscriptionPath, withFreshSimulator } from './ask.ts'

withFreshSimulator()

const { premium, e1, e3 } = offerIds
const source = subscriptionPath(cast.tailspin, cast.tailspin.subscriptions.essentials)

describe('an upgrade that is done', () => {
  test('makes a new subscription with a new id and order, and cancels the old one', async () => {
    const before = (await ask('global', source)).body
    const { status, body } = await submit(source, { targetOffer: { id: premium }, quantity: 12 })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      sourceSubscriptionId: before.id,
      upgradeType: 2,
      upgradeErrors: [],
      licenseErrors: [],
      attributes: { objectType: 'UpgradeResult' },
    })
    const [old, made, ...others] = await listOf(cast.tailspin)
    expect(others).toEqual([])
    expect(old).toMatchObject({ id: before.id, status: 'deleted', quantity: before.quantity })
    expect(old.attributes.etag).not.toBe(before.attributes.etag)
    expect(made.id).toBe(body.targetSubscriptionId)
    expect(made.id).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/)
    expect(made.orderId).not.toBe(before.orderId)
    expect(made).toMatchObject({
      offerId: premium,
      offerName: 'Office 365 Business Premium',
      friendlyName: 'Office 365 Business Premium',
      quantity: 12,
      status: 'active',
      billingCycle: before.billingCycle,
    })
  })

  test('starts today and is bound for a year', async () => {
    await submit(source, { targetOffer: { id: premium } })
    const [, made] = await listOf(cast.tailspin)
    const today = new Date().toISOString().slice(0, 10)
    expect(made.creationDate.slice(0, 10)).toBe(today)
    expect(made.effectiveStartDate).toBe(`${today}T00:00:00Z`)
    expect(made.commitmentEndDate.slice(0, 4)).toBe(String(Number(today.slice(0, 4)) + 1))
  })

  test('takes the number of the source and the best way where the request names none', async () => {
    const { body } = await submit(source, { targetOffer: { id: e1 } })
    expect(body.upgradeType).toBe(2)
    expect((await listOf(cast.tailspin))[1].quantity).toBe(9)
  })

  test('moves the licenses of the people, or leaves them to be moved by hand', async () => {
    const consumed = async (customer: { id: string }, skuPartNumber: string) =>
      (await ask('global', `customers/${customer.id}/subscribedskus`)).body.items.find(
        (sku: { productSku: { skuPartNumber: string } }) => sku.productSku.skuPartNumber === skuPartNumber,
      )?.consumedUnits
    await submit(source, { targetOffer: { id: premium }, upgradeType: 'upgrade_with_license_transfer' })
    expect(await consumed(cast.tailspin, 'O365_BUSINESS_PREMIUM')).toBe(7)
    const byHand = subscriptionPath(cast.wideWorldImporters, cast.wideWorldImporters.subscriptions.business)
    const { body } = await submit(byHand, { targetOffer: { id: premium }, upgradeType: 'upgrade_only' })
    expect(body.upgradeType).toBe(1)
    expect(await consumed(cast.wideWorldImporters, 'O365_BUSINESS_PREMIUM')).toBe(0)
  })

  test('goes to the target with the offer id of the other cloud, and names nobody there', async () => {
    const path = subscriptionPath(cast.xinghe, cast.xinghe.subscriptions.essentials)
    const { body: ways } = await ask('21vianet', `${path}/upgrades`)
    const { body } = await submit(path, { targetOffer: { id: ways.items[0].targetOffer.id } }, {}, '21vianet')
    expect(body).toMatchObject({ upgradeType: 1, upgradeErrors: [], licenseErrors: [] })
    expect(await listOf(cast.xinghe, '21vianet')).toHaveLength(2)
  })

  test('can be followed by the next one, from the new subscription', async () => {
    const { body } = await submit(source, { targetOffer: { id: premium } })
    const next = subscriptionPath(cast.tailspin, { id: body.targetSubscriptionId })
    expect((await submit(next, { targetOffer: { id: e3 } })).body.upgradeErrors).toEqual([])
    const statuses = (await listOf(cast.tailspin)).map(({ status }: { status: string }) => status)
    expect(statuses).toEqual(['deleted', 'deleted', 'active'])
  })
})

describe('a number of licenses', () => {
  const path = subscriptionPath(cast.humongous, cast.humongous.subscriptions.essentials)
  test.each([0, -1, 301, 10_000_001])(
    'outside the bounds of the target offer is refused: %d',
    async (quantity) => {
      expect(await submit(path, { targetOffer: { id: premium }, quantity })).toMatchObject({
        status: 400,
        body: { code: 2002, source: 'PartnerFD' },
      })
      expect(await listOf(cast.humongous)).toHaveLength(1)
    },
  )

  test('of more than 300 is open where the target is an Enterprise plan', async () => {
    const { body } = await submit(path, { targetOffer: { id: e3 }, quantity: 301 })
    expect(body.upgradeErrors).toEqual([])
    expect((await listOf(cast.humongous))[1].quantity).toBe(301)
  })

  test.each([1.5, 'many', [], {}])('that is none is refused: %j', async (quantity) => {
    expect(await submit(path, { targetOffer: { id: premium }, quantity })).toMatchObject({
      status: 400,
      body: { code: 3000 },
    })
  })
})

describe('a request that cannot be read', () => {
  test.each([
    ['no JSON', '{', 800002],
    ['nothing', '', 800002],
    ['a list', [], 800002],
    ['a text', '"upgrade"', 800002],
    ['no target', {}, 3000],
    ['a target without an id', { targetOffer: {} }, 3000],
    ['a type nobody knows', { targetOffer: { id: premium }, upgradeType: 'sideways' }, 900126],
    ['a number of a type nobody knows', { targetOffer: { id: premium }, upgradeType: 7 }, 900126],
  ])('is refused and does nothing: %s', async (_what, body, code) => {
    expect(await submit(source, body)).toMatchObject({ status: 400, body: { code } })
    expect(await listOf(cast.tailspin)).toHaveLength(1)
  })

  test('names a subscription nobody has', async () => {
    const path = subscriptionPath(cast.tailspin, { id: '00000000-0000-0000-0000-000000000001' })
    expect(await submit(path, { targetOffer: { id: premium } })).toMatchObject({
      status: 404,
      body: { code: 20003 },
    })
  })

  test('names a subscription of another customer', async () => {
    const path = subscriptionPath(cast.tailspin, cast.contoso.subscriptions.essentials)
    expect((await submit(path, { targetOffer: { id: premium } })).status).toBe(404)
  })
})
