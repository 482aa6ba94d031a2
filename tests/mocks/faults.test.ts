import { describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import type { FaultWish } from '../../mocks/faults/wish.ts'
import { serverErrors } from '../../mocks/faults.ts'
import { offerIds } from './ask.ts'
import { ownWorld } from './own-world.ts'

const upgrades = { method: 'POST', path: '/upgrades', times: 1 }
const onUpgrade = (fault: unknown): FaultWish => ({ script: [{ ...upgrades, fault }] }) as FaultWish
const [before, done] = [['active'], ['deleted', 'active']]

describe('a request that meets a fault', () => {
  test('and never arrives does nothing and is not answered', async () => {
    const world = ownWorld(onUpgrade({ kind: 'never_arrives' }))
    expect(await world.upgrade('a')).toBeNull()
    expect(await world.statuses()).toEqual(before)
    expect((await world.log()).requests[0]).toMatchObject({ status: 0, lost: true, fault: 'never_arrives' })
  })

  test('has happened where only its answer is lost', async () => {
    const world = ownWorld(onUpgrade({ kind: 'answer_lost' }))
    expect(await world.upgrade('a')).toBeNull()
    expect(await world.statuses()).toEqual(done)
    expect((await world.log()).requests[0]).toMatchObject({ status: 200, lost: true, fault: 'answer_lost' })
  })

  test.each(serverErrors)('is answered with %d before anything happens', async (status) => {
    const world = ownWorld(onUpgrade({ kind: 'error_before', status }))
    expect((await world.upgrade('a'))?.status).toBe(status)
    expect(await world.statuses()).toEqual(before)
  })

  test.each(serverErrors)('is answered with %d although it has happened', async (status) => {
    const world = ownWorld(onUpgrade({ kind: 'error_after', status }))
    expect((await world.upgrade('a'))?.status).toBe(status)
    expect(await world.statuses()).toEqual(done)
    expect((await world.log()).upgrades).toMatchObject([{ deliveries: 1, requestId: 'a' }])
  })

  test('happens two minutes later, at its own moment, although nobody asked then', async () => {
    const world = ownWorld(onUpgrade({ kind: 'processed_late', ms: 120_000 }))
    expect(await world.upgrade('a')).toBeNull()
    world.wait(119_999)
    expect(await world.statuses()).toEqual(before)
    expect((await world.log()).waiting).toMatchObject([{ dueAt: '2026-11-21T09:02:00.000Z' }])
    world.wait(60_000)
    expect(await world.statuses()).toEqual(done)
    const { upgrades, waiting } = await world.log()
    expect(upgrades).toMatchObject([{ at: '2026-11-21T09:02:00.000Z', requestId: 'a', by: 'console' }])
    expect(waiting).toEqual([])
  })

  test('arrives as often as the transport delivers it, and happens once', async () => {
    const world = ownWorld(onUpgrade({ kind: 'copies', count: 6 }))
    const answered = await world.upgrade('a')
    expect(answered?.body.upgradeErrors).toEqual([])
    const { requests, upgrades } = await world.log()
    expect(requests.map(({ lost }) => lost)).toEqual([true, true, true, true, true, false])
    expect(upgrades).toMatchObject([{ deliveries: 6 }])
  })

  test('and whose id nobody remembers is refused by the echo of its own success', async () => {
    const world = ownWorld({ ...onUpgrade({ kind: 'copies', count: 2 }), requestIds: 'never' })
    expect((await world.upgrade('a'))?.body.upgradeErrors).toMatchObject([{ code: 2 }, { code: 4 }])
    expect(await world.statuses()).toEqual(done)
  })

  test.each([
    ['signed_out', 401, 400],
    ['claims', 401, 400],
    ['no_relationship', 403, 20002],
    ['second_factor', 403, 2032],
    ['granular_rights', 403, 900308],
    ['in_progress', 409, 800060],
    ['stale_412', 412, 2055],
    ['stale_2055', 400, 2055],
  ] as const)('is refused: %s', async (as, status, code) => {
    const world = ownWorld(onUpgrade({ kind: 'refused', as }))
    const answered = await world.upgrade('a')
    expect(answered).toMatchObject({ status, body: { code } })
    expect(answered?.headers.has('WWW-Authenticate')).toBe(as === 'claims')
    expect(/MFA/.test(answered?.body.description)).toBe(as === 'second_factor')
    expect(await world.statuses()).toEqual(before)
  })

  test('is answered with reasons against the upgrade, with status 200 and unchanged', async () => {
    const codes = ['other', 'subscription_not_provisioned'] as const
    const world = ownWorld(onUpgrade({ kind: 'upgrade_errors', codes }))
    expect(await world.upgrade('a')).toMatchObject({
      status: 200,
      body: { upgradeErrors: [{ code: 0 }, { code: 9 }], licenseErrors: [] },
    })
    expect(await world.statuses()).toEqual(before)
  })

  test.each(['truncated', 'html', 'empty'] as const)('has happened, and its answer is %s', async (kind) => {
    const world = ownWorld(onUpgrade({ kind }))
    const answered = await world.upgrade('a')
    expect(answered?.status).toBe(200)
    expect(answered?.body).toBeUndefined()
    expect(answered?.headers.get('Content-Type')).toContain(
      kind === 'html' ? 'text/html' : 'application/json',
    )
    expect(answered?.text.length).toBeGreaterThanOrEqual(kind === 'empty' ? 0 : 50)
    expect(await world.statuses()).toEqual(done)
  })

  test('has an answer that comes in drops and is whole at the end', async () => {
    const world = ownWorld(onUpgrade({ kind: 'drip', ms: 1 }))
    expect((await world.upgrade('a'))?.body.upgradeErrors).toEqual([])
  })

  test('waits for its own answer only', async () => {
    const world = ownWorld(onUpgrade({ kind: 'delay', ms: 30 }))
    await world.read()
    const started = performance.now()
    await world.upgrade('a')
    expect(performance.now() - started).toBeGreaterThan(25)
  })
})

describe('429', () => {
  test.each([
    ['seconds', '57'],
    ['date', 'Sat, 21 Nov 2026 09:00:57 GMT'],
    ['missing', null],
    ['negative', '-5'],
    ['huge', '1000000000'],
    ['text', 'soon'],
  ] as const)('says when to come again in %s', async (retryAfter, header) => {
    const world = ownWorld(onUpgrade({ kind: 'throttled', retryAfter, seconds: 57 }))
    const answered = await world.upgrade('a')
    expect(answered?.status).toBe(429)
    expect(answered?.headers.get('Retry-After')).toBe(header)
    expect(answered?.body.message).toContain(retryAfter === 'seconds' ? '57 seconds' : 'later')
    expect(await world.statuses()).toEqual(before)
  })

  test.each(['empty', 'html'] as const)('comes with a body that is %s', async (body) => {
    const world = ownWorld(onUpgrade({ kind: 'throttled', body }))
    const answered = await world.upgrade('a')
    expect([answered?.status, answered?.body]).toEqual([429, undefined])
  })
})

describe('the script', () => {
  test('is met step by step, each as often as it says, by what fits alone', async () => {
    const world = ownWorld({
      script: [
        { fault: { kind: 'error_before', status: 502 }, method: 'get', path: 'UPGRADES', times: 2 },
        { fault: { kind: 'error_before', status: 503 }, method: '', path: '', times: 1 },
      ],
    } as FaultWish)
    const statuses = [await world.check(), await world.read(), await world.check(), await world.check()]
    expect(statuses.map((answered) => answered?.status)).toEqual([502, 503, 502, 200])
  })

  test('keeps a lost answer for a request that changes something', async () => {
    const world = ownWorld(onUpgrade({ kind: 'answer_lost' }))
    expect((await world.upgrade('a', { targetOffer: { id: 'nothing' } }))?.status).toBe(200)
    expect(await world.upgrade('b')).toBeNull()
  })

  test.each([
    { script: [{ fault: 'earthquake' }] },
    { script: [{ fault: { kind: 'error_before', status: 418 } }] },
    { situation: 'fire' },
    { enums: 'runes' },
    { meanwhile: { act: 'dance' } },
    { chance: { share: 1, kinds: ['earthquake'] } },
  ])('that means nothing is refused, and nothing changes: %j', async (wish) => {
    const world = ownWorld({ slowMs: 1 })
    const answered = await world.knock('faults', { method: 'POST', body: wish })
    expect(answered).toMatchObject({ status: 400, body: { code: 3000 } })
    expect((await world.knock('faults')).body).toMatchObject({ slowMs: 1, script: [] })
  })
})

describe('chance', () => {
  const run = async (seed: number) => {
    const world = ownWorld(
      { chance: { share: 0.5, kinds: ['error_before', 'throttled', 'html'], method: '' } },
      seed,
    )
    const outcomes = []
    for (let turn = 0; turn < 40; turn++) {
      const answered = await (turn % 2 ? world.read() : world.check())
      outcomes.push(`${answered?.status} ${answered?.headers.get('Content-Type')}`)
    }
    return outcomes
  }

  test('is the same for the same seed and another for another seed', async () => {
    const [first, again, other] = [await run(4711), await run(4711), await run(4712)]
    expect(again).toEqual(first)
    expect(other).not.toEqual(first)
    expect(new Set(first).size).toBeGreaterThan(3)
  })

  test('of one request does not hang on what else is asked', async () => {
    const chance = { share: 0.5, kinds: ['error_before'] as const, method: '' }
    const [alone, among] = [ownWorld({ chance }, 9), ownWorld({ chance }, 9)]
    for (let turn = 0; turn < 20; turn++) {
      await among.read()
      expect((await among.check())?.status).toBe((await alone.check())?.status)
    }
  })

  test('can be for one method alone', async () => {
    const world = ownWorld({ chance: { share: 1, kinds: ['error_before'], method: 'POST' } })
    expect((await world.check())?.status).toBe(200)
    expect((await world.upgrade('a'))?.status).toBeGreaterThanOrEqual(408)
  })
})

describe('what the service remembers of an MS-RequestId', () => {
  const failing = onUpgrade({ kind: 'error_before', status: 500 })
  test.each([
    ['for_ever', 3_600_000, []],
    ['window', 600_000, []],
    ['window', 600_001, [{ code: 2 }, { code: 4 }]],
    ['never', 0, [{ code: 2 }, { code: 4 }]],
  ] as const)('%s, asked again after %d ms', async (requestIds, ms, errors) => {
    const world = ownWorld({ requestIds })
    await world.upgrade('a')
    world.wait(ms)
    expect((await world.upgrade('a'))?.body.upgradeErrors).toMatchObject(errors)
    expect(await world.statuses()).toEqual(done)
  })

  test('a failure is answered again for ever where failures are remembered too, and to no other id', async () => {
    const world = ownWorld({ ...failing, requestIds: 'failures_too' })
    expect((await world.upgrade('a'))?.status).toBe(500)
    expect((await world.upgrade('a'))?.status).toBe(500)
    expect((await world.upgrade('b'))?.status).toBe(200)
  })

  test('a failure is forgotten where it is not', async () => {
    const world = ownWorld(failing)
    expect((await world.upgrade('a'))?.status).toBe(500)
    expect((await world.upgrade('a'))?.status).toBe(200)
  })
})

describe('a service that does not notice what it has sold', () => {
  test('sells it again, and a remembered id still prevents it', async () => {
    const world = ownWorld({ ownedTarget: 'allowed' })
    await world.upgrade('a')
    await world.upgrade('a')
    expect(await world.statuses()).toEqual(done)
    expect((await world.upgrade('b'))?.body.upgradeErrors).toEqual([])
    expect(await world.statuses()).toEqual([...done, 'active'])
  })
})

describe('somebody else', () => {
  test.each(['upgrade', 'suspend', 'remove_rights', 'buy_elsewhere'] as const)(
    'is faster than the upgrade, once: %s',
    async (act) => {
      const world = ownWorld({ meanwhile: { act, when: 'before_write', afterMs: 0 } })
      expect((await world.check())?.body.items[0]).toMatchObject({ isEligible: true })
      const codes = { upgrade: [2, 4], suspend: [2], remove_rights: [1], buy_elsewhere: [4] }[act]
      expect(
        (await world.upgrade('a'))?.body.upgradeErrors.map(({ code }: { code: number }) => code),
      ).toEqual(codes)
      expect((await world.knock('faults')).body.meanwhile).toBeNull()
      const { upgrades, requests } = await world.log()
      expect(upgrades.map(({ by, targetSubscriptionId }) => [by, targetSubscriptionId === null])).toEqual([
        ...(act === 'upgrade' ? [['another_agent', false]] : []),
        ['console', true],
      ])
      expect(requests.filter(({ by }) => by === 'another_agent')).toHaveLength(
        act === 'upgrade' || act === 'suspend' ? 1 : 0,
      )
    },
  )

  test('makes the etag of a change stale', async () => {
    const world = ownWorld({ meanwhile: { act: 'add_license', when: 'before_write', afterMs: 0 } })
    const read = await world.read()
    const path = `customers/${cast.tailspin.id}/subscriptions/${cast.tailspin.subscriptions.essentials.id}`
    const change = { ...read?.body, quantity: 12 }
    expect(await world.ask(path, { method: 'PATCH', body: change })).toMatchObject({
      status: 400,
      body: { code: 2055 },
    })
    expect((await world.read())?.body.quantity).toBe(10)
  })

  test('acts so long after the check, so that the next check sees it', async () => {
    const world = ownWorld({ meanwhile: { act: 'remove_rights', when: 'after_check', afterMs: 5_000 } })
    const isEligible = async () => (await world.check())?.body.items[0].isEligible
    expect(await isEligible()).toBe(true)
    world.wait(4_999)
    expect(await isEligible()).toBe(true)
    world.wait(1)
    expect(await isEligible()).toBe(false)
  })

  test('acts at a time that was said', async () => {
    const world = ownWorld()
    const deed = {
      act: 'upgrade',
      customerId: cast.tailspin.id,
      subscriptionId: cast.tailspin.subscriptions.essentials.id,
      targetOfferId: offerIds.e3,
    }
    await world.knock('act', { method: 'POST', body: { ...deed, inMs: 60_000 } })
    expect(await world.statuses()).toEqual(before)
    world.wait(60_000)
    expect(await world.statuses()).toEqual(done)
    expect((await world.log()).upgrades).toMatchObject([
      { by: 'another_agent', at: '2026-11-21T09:01:00.000Z' },
    ])
  })

  test.each([
    ['nobody has this customer', { act: 'upgrade', customerId: cast.nod.id.replace(/./g, '1') }, 404],
    ['nobody can do this', { act: 'dance', customerId: cast.tailspin.id }, 400],
    ['the customer has no such subscription', { act: 'suspend', customerId: cast.tailspin.id }, 404],
  ])('does not act where %s', async (_what, body, status) => {
    const world = ownWorld()
    expect((await world.knock('act', { method: 'POST', body })).status).toBe(status)
    expect((await world.log()).waiting).toEqual([])
  })
})

describe('a list that lags behind', () => {
  test('shows what was, while the rules judge what is', async () => {
    const world = ownWorld({ readLagMs: 45_000 })
    await world.upgrade('a')
    world.wait(44_999)
    expect(await world.statuses()).toEqual(before)
    expect((await world.read())?.body.status).toBe('active')
    expect((await world.check())?.body.items[0].isEligible).toBe(false)
    world.wait(1)
    expect(await world.statuses()).toEqual(done)
    expect((await world.read())?.body.status).toBe('deleted')
  })
})

describe('the spelling of answers', () => {
  const blocked = `customers/${cast.alpineSkiHouse.id}/subscriptions/${cast.alpineSkiHouse.subscriptions.essentials.id}/upgrades`
  test.each([
    ['documented', 'upgrade_with_license_transfer', 1],
    ['number', 2, 1],
    ['name', 'upgrade_with_license_transfer', 'delegated_admin_permissions_disabled'],
    ['pascal_name', 'UpgradeWithLicenseTransfer', 'DelegatedAdminPermissionsDisabled'],
    ['unknown', 'something_of_a_later_version', 'something_of_a_later_version'],
  ] as const)('of enums can be: %s', async (enums, upgradeType, code) => {
    const world = ownWorld({ enums })
    const answered = await world.ask(blocked)
    const [way] = answered?.body.items ?? []
    expect([way.upgradeType, way.upgradeErrors[0].code]).toEqual([upgradeType, code])
  })

  test('of members can begin with capitals', async () => {
    const world = ownWorld({ letters: 'pascal' })
    expect((await world.check())?.body.Items[0]).toMatchObject({
      IsEligible: true,
      TargetOffer: { Id: offerIds.premium },
    })
    expect((await world.upgrade('a'))?.body).toMatchObject({ UpgradeErrors: [] })
  })
})

describe('the records of activity', () => {
  const ask = (world: ReturnType<typeof ownWorld>) => world.ask('auditrecords?startDate=2026-11-21')

  test('tell who was faster', async () => {
    const world = ownWorld({ meanwhile: { act: 'upgrade', when: 'before_write', afterMs: 0 } })
    await world.upgrade('a')
    world.wait(1)
    expect((await ask(world))?.body.items).toMatchObject([
      {
        userPrincipalName: 'agent@reseller.example',
        operationStatus: 'failed',
        originalCorrelationId: 'of a',
      },
      { userPrincipalName: 'another.agent@reseller.example', operationStatus: 'succeeded' },
    ])
  })

  test('are refused to who has no right to them', async () => {
    const world = ownWorld({ auditRecords: 'off' })
    expect(await ask(world)).toMatchObject({ status: 403, body: { code: 2032 } })
  })
})
