import { expect, test } from 'vitest'
import { hostileTexts, withHostileTexts } from '../../mocks/handlers/hostile-texts.ts'

const body = {
  totalCount: 1,
  items: [
    {
      id: '0d6058d1-6862-5ec3-8b43-56e02e41a0f2',
      friendlyName: 'Office 365 Enterprise E3',
      status: 'active',
      creationDate: '2026-11-21T09:00:00Z',
      autoRenewEnabled: true,
      suspensionReasons: ['Some reason'],
      links: { self: { uri: '/customers/x', method: 'GET', headers: [] } },
    },
  ],
  attributes: { etag: 'abc', objectType: 'Collection' },
}

test('every text is replaced by a hostile one; what the service itself works with stays', () => {
  const [item] = (withHostileTexts(body, 1) as typeof body).items
  for (const text of [item?.friendlyName, item?.suspensionReasons[0], item?.links.self.uri])
    expect(hostileTexts).toContain(text)
  expect(item).toMatchObject({
    id: '0d6058d1-6862-5ec3-8b43-56e02e41a0f2',
    status: 'active',
    creationDate: '2026-11-21T09:00:00Z',
    autoRenewEnabled: true,
  })
  expect(withHostileTexts(body, 1)).toMatchObject({ totalCount: 1, attributes: { etag: 'abc' } })
})

test('a text is the same in the same turn, and each of them in some turn', () => {
  expect(withHostileTexts(body, 3)).toEqual(withHostileTexts(body, 3))
  const turns = Array.from({ length: 1000 }, (_, turn) => turn)
  const texts = turns.map((turn) => (withHostileTexts({ name: 'x' }, turn) as { name: string }).name)
  expect(new Set(texts)).toEqual(new Set(hostileTexts))
})
