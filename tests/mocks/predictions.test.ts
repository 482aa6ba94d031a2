import { describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import {
  type Customer,
  customer,
  decodeCollection,
  type Subscription,
  subscribedSku,
  subscription,
  upgrade,
} from '../../src/contract/index.ts'
import { assessUpgrades, ledgerRows, upgradeErrorCodeOf, visibleFacts } from '../../src/eligibility/index.ts'
import { ask, withFreshSimulator } from './ask.ts'

withFreshSimulator()

// What the service alone knows: nothing is predicted about these.
const unseen = ['provisioned', 'user_context', 'granular_permissions']

describe.each(cast.characters.map((one) => [one.companyName, one] as const))('%s', (_name, { cloud, id }) => {
  test('no prediction contradicts what the service answers', async () => {
    const at = `/customers/${id}`
    const { allowDelegatedAccess } = customer.decode((await ask(cloud, at)).body) as Customer
    const own = decodeCollection((await ask(cloud, `${at}/subscriptions`)).body, subscription)?.items ?? []
    const licenses = await ask(cloud, `${at}/subscribedskus`)
    const skus = licenses.status === 200 ? decodeCollection(licenses.body, subscribedSku) : null

    for (const source of own.filter(isAddressable)) {
      const { body } = await ask(cloud, `${at}/subscriptions/${source.id}/upgrades`)
      const answer = decodeCollection(body, upgrade)?.items ?? []
      const facts = visibleFacts(cloud, source, own, allowDelegatedAccess, skus?.items ?? null)
      for (const { predicted, offered } of ledgerRows(assessUpgrades(facts), answer)) {
        if (predicted === null || offered === null) continue
        const codes = offered.errors.map(({ code }) => code)
        for (const { condition, verdict } of predicted.verdicts) {
          const where = `${source.offerName} ${source.status} to ${predicted.target.name}: ${condition}`
          if (verdict === 'blocks') expect(codes, where).toContain(upgradeErrorCodeOf[condition])
          if (
            verdict === 'passes' &&
            !unseen.includes(condition) &&
            !sharesItsCode(condition, predicted.verdicts)
          )
            expect(codes, where).not.toContain(upgradeErrorCodeOf[condition])
        }
      }
    }
  })
})

function isAddressable({ id }: Subscription): boolean {
  return id !== null
}

/** Two conditions answer with one code: a pass of one says nothing where the other does not pass. */
function sharesItsCode(
  condition: string,
  verdicts: readonly { readonly condition: string; readonly verdict: string }[],
): boolean {
  return (
    ['target_not_held', 'concurrency_limit'].includes(condition) &&
    verdicts.some(
      (one) => ['target_not_held', 'concurrency_limit'].includes(one.condition) && one.verdict !== 'passes',
    )
  )
}
