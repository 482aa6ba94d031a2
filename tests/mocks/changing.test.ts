import { describe, expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { ask, subscriptionPath, withFreshSimulator } from './ask.ts'

withFreshSimulator()

const path = subscriptionPath(cast.tailspin, cast.tailspin.subscriptions.essentials)
const suspended = subscriptionPath(cast.fabrikam, cast.fabrikam.subscriptions.business)
const addOn = subscriptionPath(cast.fabrikam, cast.fabrikam.subscriptions.storage)

const read = async (at: string) => (await ask('global', at)).body
const patch = (at: string, body: unknown, headers = {}) =>
  ask('global', at, { method: 'PATCH', body, headers })
const versionOf = (etag: string) => JSON.parse(atob(etag)).version

describe('changing a subscription', () => {
  test('sets a new total of licenses, and makes a new version', async () => {
    const before = await read(path)
    const { status, body } = await patch(path, { ...before, quantity: 42 })
    expect(status).toBe(200)
    expect(body).toEqual({ ...before, quantity: 42, attributes: body.attributes })
    expect(versionOf(body.attributes.etag)).toBe(versionOf(before.attributes.etag) + 1)
    expect(await read(path)).toEqual(body)
  })

  test('takes names of members in any case, as the SDK for .NET writes them', async () => {
    const before = await read(path)
    const pascal = Object.fromEntries(
      Object.entries({ ...before, quantity: 10 }).map(([name, value]) => [
        name.charAt(0).toUpperCase() + name.slice(1),
        value,
      ]),
    )
    const { Etag, ...attributes } = { Etag: before.attributes.etag, ObjectType: 'Subscription' }
    const { body } = await patch(path, {
      ...pascal,
      ParentSubscriptionId: null,
      Attributes: { Etag, ...attributes },
    })
    expect(body.quantity).toBe(10)
  })

  test('renames it, and with a minimal body switches its renewal off', async () => {
    expect((await read(path)).autoRenewEnabled).toBe(true)
    const { body } = await patch(path, { friendlyName: 'Warehouse' })
    expect(body).toMatchObject({ friendlyName: 'Warehouse', quantity: 9, autoRenewEnabled: false })
  })

  test('suspends it with its add-ons, and brings it back without them', async () => {
    const blue = subscriptionPath(cast.blueYonder, cast.blueYonder.subscriptions.premium)
    const extra = subscriptionPath(cast.blueYonder, cast.blueYonder.subscriptions.storage)
    await patch(blue, { ...(await read(blue)), status: 'suspended' })
    expect(await read(blue)).toMatchObject({
      status: 'suspended',
      suspensionReasons: ['CustomerCancellation'],
    })
    expect((await read(extra)).status).toBe('suspended')
    await patch(blue, { ...(await read(blue)), status: 'active' })
    expect(await read(blue)).not.toHaveProperty('suspensionReasons')
    expect([(await read(blue)).status, (await read(extra)).status]).toEqual(['active', 'suspended'])
  })
})

describe('an etag that is no longer valid', () => {
  test('in the body is refused with 400 and code 2055', async () => {
    const before = await read(path)
    await patch(path, { ...before, quantity: 10 })
    expect(await patch(path, { ...before, quantity: 11 })).toMatchObject({
      status: 400,
      body: { code: 2055, description: 'Etag is no longer valid' },
    })
    expect((await read(path)).quantity).toBe(10)
  })

  test('in If-Match likewise, and a valid one passes', async () => {
    const before = await read(path)
    const ifMatch = { 'If-Match': `"${before.attributes.etag}"` }
    expect((await patch(path, { quantity: 10 }, ifMatch)).status).toBe(200)
    expect((await patch(path, { quantity: 11 }, ifMatch)).body.code).toBe(2055)
  })

  test('cannot be told from a value without its double quotes, which is refused as it is', async () => {
    const { attributes } = await read(path)
    expect(await patch(path, { quantity: 11 }, { 'If-Match': attributes.etag })).toMatchObject({
      status: 400,
      body: { code: 800002 },
    })
  })

  test('does not matter where none is sent', async () => {
    await patch(path, { quantity: 10 })
    expect((await patch(path, { quantity: 11 })).body.quantity).toBe(11)
  })

  test('lets one of two people at the same moment through', async () => {
    const before = await read(path)
    const answers = await Promise.all([10, 11].map((quantity) => patch(path, { ...before, quantity })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
  })
})

describe('what may not be changed', () => {
  test.each([
    ['fewer licenses than one', path, { quantity: 0 }, 400, 2002],
    ['more licenses than the offer allows', path, { quantity: 301 }, 400, 2002],
    ['licenses of a suspended one', suspended, { quantity: 6 }, 400, 2001],
    [
      'licenses of a suspended one that comes back with the same request',
      suspended,
      { quantity: 6, status: 'active' },
      400,
      2001,
    ],
    [
      'a canceled one',
      subscriptionPath(cast.graphicDesign, cast.graphicDesign.subscriptions.essentials),
      { quantity: 21 },
      400,
      2011,
    ],
    [
      'one that is still ordered',
      subscriptionPath(cast.lamna, cast.lamna.subscriptions.premium),
      { quantity: 16 },
      409,
      800082,
    ],
    ['the billing cycle', path, { billingCycle: 'annual' }, 400, 2054],
    ['the status, to canceled', path, { status: 'deleted' }, 400, 800096],
    ['the status, to one nobody knows', path, { status: 'asleep' }, 400, 800096],
    ['an add-on, back before its base', addOn, { status: 'active' }, 409, 27009],
    ['the id', path, { id: '00000000-0000-0000-0000-000000000000', quantity: 10 }, 400, 3000],
    ['the number, to no number', path, { quantity: 'ten' }, 400, 3000],
    ['the number, to half a license', path, { quantity: 10.5 }, 400, 3000],
    ['anything, with no JSON', path, '{"quantity":', 400, 800002],
    ['anything, with a list', path, [], 400, 800002],
  ])('%s', async (_what, at, body, status, code) => {
    const before = await read(at)
    expect(await patch(at, body)).toMatchObject({ status, body: { code, source: 'PartnerFD' } })
    expect(await read(at)).toEqual(before)
  })
})

test('a PATCH that arrives twice with one MS-RequestId is done once', async () => {
  const before = await read(path)
  const headers = { 'MS-RequestId': 'd2b0ff67-7a1c-4d80-9f6e-5b8f3d7e1c11' }
  const first = await patch(path, { ...before, quantity: 15 }, headers)
  const again = await patch(path, { ...before, quantity: 15 }, headers)
  expect(again).toMatchObject({ status: 200, body: first.body })
  expect(versionOf((await read(path)).attributes.etag)).toBe(2)
})
