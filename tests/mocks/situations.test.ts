import { describe, expect, test } from 'vitest'
import { faultsInAddress } from '../../mocks/faults/address.ts'
import { type Situation, situationNames } from '../../mocks/faults/situations.ts'
import { faultsAfter } from '../../mocks/faults/wish.ts'
import { noFaults } from '../../mocks/faults.ts'
import { ownWorld } from './own-world.ts'

/** What a person who upgrades a subscription and looks at it right after meets. */
const outcomes: {
  readonly [situation in Situation]: readonly [answer: number | null, after: string | null]
} = {
  slow: [200, 'deleted'],
  'too-many-requests': [200, null],
  'error-before': [500, 'active'],
  'error-after': [500, 'deleted'],
  'answer-lost': [null, 'deleted'],
  'processed-late': [null, 'active'],
  'other-agent': [200, 'deleted'],
  'rights-removed': [200, 'active'],
  'partial-licenses': [200, 'deleted'],
  'stale-list': [200, 'active'],
  offline: [null, null],
}

describe('a situation', () => {
  test.each(situationNames)('is what its name says: %s', async (situation) => {
    // What is slow is slow to this test too; that answers come late is proved where the knob is.
    const world = ownWorld({ situation, ...(situation === 'slow' ? { slowMs: 1 } : {}) })
    const answered = await world.upgrade('a')
    const read = await world.read()
    expect([answered?.status ?? null, read?.body?.status ?? null]).toEqual(outcomes[situation])
    if (situation === 'partial-licenses') expect(answered?.body.licenseErrors).toHaveLength(4)
    if (situation === 'other-agent' || situation === 'rights-removed')
      expect(answered?.body.upgradeErrors.length).toBeGreaterThan(0)
    if (situation === 'too-many-requests') expect(read?.headers.get('Retry-After')).toBe('30')
  })

  test('takes the place of whatever was set before', () => {
    const before = faultsAfter(noFaults, { slowMs: 5, licenseFailures: { count: 2 } })
    expect(faultsAfter(before, { situation: 'stale-list' })).toEqual({
      ...noFaults,
      situation: 'stale-list',
      readLagMs: 45_000,
    })
    expect(faultsAfter(before, { situation: null })).toEqual(noFaults)
  })

  test('can be made of any knobs', () => {
    expect(faultsAfter(noFaults, { situation: 'stale-list', slowMs: 9 })).toEqual({
      ...noFaults,
      situation: 'stale-list',
      readLagMs: 45_000,
      slowMs: 9,
    })
  })
})

describe('who watches', () => {
  const watch = async (world: ReturnType<typeof ownWorld>) => (await world.knock('watch')).body

  test('sees what is set, until it has struck', async () => {
    const world = ownWorld({ situation: 'answer-lost' })
    expect(await watch(world)).toMatchObject({ seed: 1, situation: 'answer-lost', every: false, faults: 1 })
    await world.upgrade('a')
    expect(await watch(world)).toMatchObject({
      situation: 'answer-lost',
      faults: 0,
      requestCount: 1,
      requests: [{ method: 'POST', lost: true, fault: 'answer_lost' }],
      upgrades: [{ requestId: 'a', deliveries: 1, by: 'console' }],
      waiting: [],
    })
  })

  test('sees a situation that stays for every request', async () => {
    const world = ownWorld({ situation: 'error-before', every: true })
    for (const id of ['a', 'b', 'c']) expect((await world.upgrade(id))?.status).toBe(500)
    expect(await watch(world)).toMatchObject({ every: true, faults: 1 })
    await world.knock('faults', { method: 'POST', body: { slowMs: 1 } })
    expect(await watch(world)).toMatchObject({ situation: null, faults: 2 })
  })
})

describe('faults in an address', () => {
  test('are the name of a situation, or the knobs themselves', () => {
    expect(faultsInAddress('answer-lost')).toEqual({ situation: 'answer-lost' })
    expect(faultsInAddress('{"slowMs":5}')).toEqual({ slowMs: 5 })
    expect(faultsInAddress('none')).toEqual({ situation: 'none' })
  })

  test.each(['fire', '{"slowMs"', '{"enums":"runes"}', '[]', '__proto__', 'toString'])(
    'that mean nothing are none: %s',
    (text) => {
      expect(faultsInAddress(text)).toBeNull()
    },
  )
})
