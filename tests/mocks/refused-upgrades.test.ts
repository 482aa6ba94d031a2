import { describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { ask, listOf, offerIds, submit, subscriptionPath, withFreshSimulator } from './ask.ts'

withFreshSimulator()

const { premium, e3, e5 } = offerIds
const source = subscriptionPath(cast.tailspin, cast.tailspin.subscriptions.essentials)

describe('a refused upgrade', () => {
  const refusals: readonly [string, string, unknown, number][] = [
    [
      'the subscription is suspended',
      subscriptionPath(cast.fabrikam, cast.fabrikam.subscriptions.business),
      { targetOffer: { id: e3 } },
      2,
    ],
    [
      'a service is held elsewhere',
      subscriptionPath(cast.cohoVineyard, cast.cohoVineyard.subscriptions.business),
      { targetOffer: { id: premium } },
      3,
    ],
    ['the target is not among the ways', source, { targetOffer: { id: offerIds.business } }, 8],
    [
      'there is no way at all',
      subscriptionPath(cast.consolidated, cast.consolidated.subscriptions.e5),
      { targetOffer: { id: e3 } },
      7,
    ],
    [
      'licenses cannot move',
      subscriptionPath(cast.nod, cast.nod.subscriptions.essentials),
      { targetOffer: { id: premium }, upgradeType: 2 },
      5,
    ],
    [
      'the service leaves the target out',
      subscriptionPath(cast.contosoSuites, cast.contosoSuites.subscriptions.business),
      { targetOffer: { id: e5 } },
      8,
    ],
  ]

  test.each(refusals)(
    'is an answer with status 200 and changes nothing: %s',
    async (_why, path, body, code) => {
      const customer = { id: path.split('/')[1] ?? '' }
      const before = await listOf(customer)
      const answered = await submit(path, body)
      expect(answered.status).toBe(200)
      expect(answered.body.upgradeErrors.map((error: { code: number }) => error.code)).toContain(code)
      expect(answered.body).not.toHaveProperty('targetSubscriptionId')
      expect(answered.body.licenseErrors).toEqual([])
      expect(await listOf(customer)).toEqual(before)
    },
  )

  test('falls back to upgrade only where just the transfer is closed and no type was asked for', async () => {
    const path = subscriptionPath(cast.nod, cast.nod.subscriptions.essentials)
    const { body } = await submit(path, { targetOffer: { id: premium } })
    expect(body).toMatchObject({ upgradeType: 1, upgradeErrors: [] })
  })

  test('with license transfer does not exist in the cloud operated by 21Vianet', async () => {
    const path = subscriptionPath(cast.xinghe, cast.xinghe.subscriptions.essentials)
    const { body: ways } = await ask('21vianet', `${path}/upgrades`)
    const wish = { targetOffer: ways.items[0].targetOffer, upgradeType: 'upgrade_with_license_transfer' }
    expect((await submit(path, wish, {}, '21vianet')).body.upgradeErrors).toMatchObject([{ code: 8 }])
  })
})
