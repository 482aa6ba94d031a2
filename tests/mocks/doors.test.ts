import { describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { noFaults } from '../../mocks/faults.ts'
import { simulator } from '../../mocks/node.ts'
import { ask, knock, subscriptionPath, withFreshSimulator } from './ask.ts'

withFreshSimulator()

const premium = '031C9E47-4802-4248-838E-778FB1D2CC05'
const source = subscriptionPath(cast.tailspin, cast.tailspin.subscriptions.essentials)
const submit = (headers = {}) =>
  ask('global', `${source}/upgrades`, { method: 'POST', body: { targetOffer: { id: premium } }, headers })
const countOf = async () =>
  (await ask('global', `customers/${cast.tailspin.id}/subscriptions`)).body.totalCount
const post = (path: string, body?: unknown) => knock(path, { method: 'POST', body })

describe('faults', () => {
  test('throttling ends after so many requests', async () => {
    await post('faults', { throttle: { times: 2, retryAfterSeconds: 3 } })
    const statuses = []
    for (let request = 0; request < 3; request++)
      statuses.push((await ask('global', 'customers?size=1')).status)
    expect(statuses).toEqual([429, 429, 200])
  })

  test('throttling can be for one kind of path, and does nothing of what was asked', async () => {
    await post('faults', { throttle: { times: 1, retryAfterSeconds: 3, path: '/Upgrades' } })
    expect((await ask('global', source)).status).toBe(200)
    expect((await submit()).status).toBe(429)
    expect(await countOf()).toBe(1)
  })

  test('an answer is lost after the upgrade has happened, and told when the same request comes again', async () => {
    await post('faults', { loseAnswer: { times: 1 } })
    const headers = { 'MS-RequestId': crypto.randomUUID() }
    await expect(submit(headers)).rejects.toThrow(TypeError)
    expect(await countOf()).toBe(2)
    expect((await submit(headers)).body.upgradeErrors).toEqual([])
    expect(await countOf()).toBe(2)
    const { body } = await knock('log')
    expect(body.requests.filter(({ lost }: { lost: boolean }) => lost)).toHaveLength(1)
    expect(body.upgrades).toMatchObject([{ requestId: headers['MS-RequestId'], deliveries: 2 }])
  })

  test('a refused upgrade is answered although answers of upgrades get lost', async () => {
    await post('faults', { loseAnswer: { times: 1 } })
    const path = subscriptionPath(cast.graphicDesign, cast.graphicDesign.subscriptions.essentials)
    const body = { targetOffer: { id: premium } }
    expect(
      (await ask('global', `${path}/upgrades`, { method: 'POST', body })).body.upgradeErrors,
    ).toHaveLength(1)
    await expect(submit()).rejects.toThrow(TypeError)
  })

  test('a slow answer tells what has happened before', async () => {
    await post('faults', { slowMs: 300 })
    const started = Date.now()
    const answered = submit()
    let early = false
    void answered.then(() => {
      early = Date.now() - started < 290
    })
    await expect.poll(async () => (await simulator.log()).upgrades.length).toBe(1)
    await answered
    expect(early).toBe(false)
  })

  test('stay until they are cleared, and the others stay when one is set', async () => {
    await post('faults', { slowMs: 5, licenseFailures: { count: 2 } })
    await post('faults', { slowMs: 0 })
    expect((await knock('faults')).body).toEqual({ ...noFaults, licenseFailures: { count: 2 } })
    await knock('faults', { method: 'DELETE' })
    expect((await knock('state')).body.faults.licenseFailures).toBeNull()
    await post('faults', { loseAnswer: { times: 3 } })
    await post('faults/clear')
    expect((await knock('state')).body.faults).toEqual(noFaults)
  })
})

describe('a reset', () => {
  test('begins the world anew: nothing happened, nothing goes wrong, nobody asked', async () => {
    await post('faults', { slowMs: 5 })
    await submit()
    await post('reset')
    expect(await countOf()).toBe(1)
    const { body } = await knock('log')
    expect(body).toMatchObject({ upgrades: [], effects: [{ kind: 'reset' }], requests: [{ method: 'GET' }] })
    expect((await knock('state')).body.faults.slowMs).toBe(0)
  })

  test('can bring other customers', async () => {
    await post('reset', { seed: 7, customers: 3 })
    expect((await knock('state')).body).toMatchObject({
      seed: 7,
      customers: 3,
      effects: 1,
      clouds: ['global', '21vianet'],
    })
    const { body: seven } = await ask('global', 'customers?size=0')
    await post('seed', { seed: 8 })
    const { body: eight } = await ask('global', 'customers?size=0')
    expect(eight.totalCount).toBe(seven.totalCount)
    expect(eight.items.at(-1).id).not.toBe(seven.items.at(-1).id)
    expect(eight.items[0].id).toBe(seven.items[0].id)
  })

  test('gives the same ids again to who does the same again', async () => {
    const first = (await submit()).body.targetSubscriptionId
    await post('reset')
    expect((await submit()).body.targetSubscriptionId).toBe(first)
    await post('reset', { seed: 2 })
    expect((await submit()).body.targetSubscriptionId).not.toBe(first)
  })
})

describe('the log', () => {
  test('tells every request with its ids and what it made happen', async () => {
    const headers = { 'MS-RequestId': crypto.randomUUID(), 'MS-CorrelationId': crypto.randomUUID() }
    await ask('global', `${source}?x=1`)
    const { body: result } = await submit(headers)
    const { body } = await knock('log')
    const [upgrade] = body.upgrades
    expect(
      body.requests.map(({ method, path, status }: Record<string, unknown>) => [method, path, status]),
    ).toEqual([
      ['GET', `/${source}?x=1`, 200],
      ['POST', `/${source}/upgrades`, 200],
    ])
    expect(body.requests[1]).toMatchObject({
      cloud: 'global',
      requestId: headers['MS-RequestId'],
      correlationId: headers['MS-CorrelationId'],
      effects: [body.effects.at(-1).seq],
    })
    expect(upgrade).toMatchObject({
      cloud: 'global',
      customerId: cast.tailspin.id,
      sourceSubscriptionId: result.sourceSubscriptionId,
      targetSubscriptionId: result.targetSubscriptionId,
      requestId: headers['MS-RequestId'],
      correlationId: headers['MS-CorrelationId'],
      deliveries: 1,
    })
  })
})

describe('the door', () => {
  test.each([
    ['nothing there', 'GET', 'nothing', undefined, 404],
    ['another method', 'GET', 'reset', undefined, 405],
    ['no JSON', 'POST', 'reset', '{', 400],
    ['no object', 'POST', 'faults', [], 400],
    ['a seed that is no number', 'POST', 'reset', { seed: 'seven' }, 400],
    ['fewer customers than none', 'POST', 'reset', { customers: -1 }, 400],
    ['a customer nobody has', 'POST', 'customers/x/grant-admin', { cloud: 'global' }, 404],
    ['a cloud nobody has', 'POST', `customers/${cast.nod.id}/grant-admin`, { cloud: 'mars' }, 400],
  ])('refuses %s and changes nothing', async (_what, method, path, body, status) => {
    expect((await knock(path, { method, body })).status).toBe(status)
    expect((await simulator.state()).effects).toBe(1)
  })

  test('carries the mark too', async () => {
    expect((await knock('state')).headers.get('x-uplift-simulator')).toBe('1')
  })
})

describe('the cast', () => {
  test('can be asked for: who there is to learn from in each cloud, each once', async () => {
    const { body } = await knock('cast')
    const ids = body.map(({ customerId }: { customerId: string }) => customerId)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(body.map(({ cloud }: { cloud: string }) => cloud))).toEqual(
      new Set(['global', '21vianet']),
    )
    expect(body[0]).toMatchObject({ lesson: 'ordinary', customerId: cast.contoso.id })
  })
})
