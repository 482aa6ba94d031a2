import { describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { simulator } from '../../mocks/node.ts'
import { ask, listOf, offerIds, submit, subscriptionPath, withFreshSimulator } from './ask.ts'

withFreshSimulator()

const { premium, e1 } = offerIds
const source = subscriptionPath(cast.tailspin, cast.tailspin.subscriptions.essentials)

describe('the same request again', () => {
  const wish = { targetOffer: { id: premium }, quantity: 9 }
  const headers = { 'MS-RequestId': '3F2504E0-4F89-11D3-9A0C-0305E82C3301' }

  test('gets the first answer and does nothing', async () => {
    const first = await submit(source, wish, headers)
    const again = await submit(source, wish, { 'ms-requestid': headers['MS-RequestId'].toLowerCase() })
    expect(again.body).toEqual(first.body)
    expect(await listOf(cast.tailspin)).toHaveLength(2)
    expect((await simulator.log()).upgrades).toMatchObject([{ deliveries: 2 }])
  })

  test('at the same moment makes one upgrade', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => submit(source, wish, headers)))
    expect(new Set(answers.map(({ body }) => body.targetSubscriptionId)).size).toBe(1)
    expect(await listOf(cast.tailspin)).toHaveLength(2)
    expect((await simulator.log()).upgrades).toMatchObject([{ deliveries: 6 }])
  })

  test('is the same one whatever its spelling', async () => {
    const first = await submit(source, wish, headers)
    const spelled = { Quantity: 9, TargetOffer: { Id: premium.toLowerCase(), Name: '' }, UpgradeErrors: null }
    expect((await submit(source.toUpperCase(), spelled, headers)).body).toEqual(first.body)
  })

  test('with another wish is refused and does nothing', async () => {
    await submit(source, wish, headers)
    expect(await submit(source, { ...wish, quantity: 8 }, headers)).toMatchObject({
      status: 400,
      body: { code: 800002 },
    })
    expect(await listOf(cast.tailspin)).toHaveLength(2)
  })

  test('is told the first refusal again, although by now it would be done', async () => {
    const path = subscriptionPath(cast.alpineSkiHouse, cast.alpineSkiHouse.subscriptions.essentials)
    const first = await submit(path, { targetOffer: { id: e1 } }, headers)
    expect(first.body.upgradeErrors).toMatchObject([{ code: 1 }])
    await fetch(`http://localhost/__simulator/customers/${cast.alpineSkiHouse.id}/grant-admin`, {
      method: 'POST',
    })
    expect((await submit(path, { targetOffer: { id: e1 } }, headers)).body).toEqual(first.body)
    expect((await submit(path, { targetOffer: { id: e1 } })).body.upgradeErrors).toEqual([])
  })

  test('counts by itself in the other cloud', async () => {
    await submit(source, wish, headers)
    const path = subscriptionPath(cast.xinghe, cast.xinghe.subscriptions.essentials)
    const { body: ways } = await ask('21vianet', `${path}/upgrades`)
    const { body } = await submit(path, { targetOffer: ways.items[0].targetOffer }, headers, '21vianet')
    expect(body.upgradeErrors).toEqual([])
  })

  test('without MS-RequestId is another request, and finds the subscription canceled', async () => {
    const [first, second] = await Promise.all([submit(source, wish), submit(source, wish)])
    const outcomes = [first, second].map(({ body }) =>
      body.upgradeErrors.map(({ code }: { code: number }) => code),
    )
    expect(outcomes).toEqual([[], expect.arrayContaining([2])])
    expect(await listOf(cast.tailspin)).toHaveLength(2)
  })
})
