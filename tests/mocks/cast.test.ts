import { expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { clouds, guidFrom } from '../../src/contract/index.ts'
import { ask, subscriptionPath, withFreshSimulator } from './ask.ts'

withFreshSimulator()

const named = Object.entries(cast).filter(
  (entry): entry is [string, cast.Character] =>
    typeof entry[1] === 'object' && entry[1] !== null && 'companyName' in entry[1],
)

test('every member that has a name is in the list of customers, once', () => {
  expect(named.length).toBeGreaterThanOrEqual(40)
  for (const [name, character] of named)
    expect([name, cast.characters.filter(({ id }) => id === character.id).length]).toEqual([name, 1])
})

test('nobody shares an id, a domain or a subscription with somebody else', () => {
  const ids = cast.characters.flatMap((character) => [
    character.id,
    character.domain,
    ...Object.values(character.subscriptions).map(({ id }) => id),
  ])
  expect(new Set(ids).size).toBe(ids.length)
  for (const { id } of cast.characters) expect(guidFrom(id)).toBe(id)
})

test.each(clouds)(
  'whoever is in the cast of the %s cloud can be opened, with every subscription',
  async (cloud) => {
    const { body: listed } = await ask(cloud, 'customers?size=0')
    expect(listed.items.map(({ id }: { id: string }) => id)).toEqual(cast.castIn(cloud).map(({ id }) => id))
    for (const character of cast.castIn(cloud)) {
      const { body: customer } = await ask(cloud, `customers/${character.id}`)
      expect(customer.companyProfile.companyName).toBe(character.companyName)
      const { body: subscriptions } = await ask(cloud, `customers/${character.id}/subscriptions`)
      expect(subscriptions.totalCount).toBe(Object.keys(character.subscriptions).length)
      // Some of the one who has sixty-four: they are alike.
      const some = Object.values(character.subscriptions).slice(0, 10)
      const paths = some.map((subscription) => subscriptionPath(character, subscription))
      const answers = await Promise.all(
        paths.flatMap((path) => [ask(cloud, path), ask(cloud, `${path}/upgrades`)]),
      )
      expect(answers.filter(({ status }) => status !== 200)).toEqual([])
    }
  },
)

test('the ids of the cast never change: addresses and notes name them', () => {
  expect(cast.contoso.id).toBe('a3f1d0c2-6f0b-4b7e-9c55-1d2e3f4a5b6c')
  expect(cast.chengxin.subscriptions.essentials.id).toBe('6C36999D-2F41-4E0A-9C7B-5B1D0E8F7A21')
  expect(cast.tailspin.id).toMatchInlineSnapshot(`"6e0bc887-8ce4-50cc-bb25-5c2199cae46a"`)
  expect(cast.tailspin.subscriptions.essentials.id).toMatchInlineSnapshot(
    `"B83A14CC-EFB5-5EE4-95C9-10A382460A8B"`,
  )
})
