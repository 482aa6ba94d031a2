import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as cast from '../../mocks/cast.ts'
import { simulator } from '../../mocks/node.ts'
import { ask, subscriptionPath, withFreshSimulator } from './ask.ts'

withFreshSimulator()

const premium = '031C9E47-4802-4248-838E-778FB1D2CC05'
const e1 = '91FD106F-4B2C-4938-95AC-F54F74E9A239'
const blocked = subscriptionPath(cast.graphicDesign, cast.graphicDesign.subscriptions.essentials)
const open = subscriptionPath(cast.tailspin, cast.tailspin.subscriptions.essentials)
const troubled = subscriptionPath(cast.tailwind, cast.tailwind.subscriptions.business)

function sample(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../contract/samples/${name}.json`, import.meta.url), 'utf8'))
}

/** Every member of a payload as `path: kind of value`; items of a list count as one. */
function membersOf(value: unknown, path = ''): readonly string[] {
  if (Array.isArray(value)) return [`${path}[]`, ...value.flatMap((item) => membersOf(item, `${path}[]`))]
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, member]) => membersOf(member, `${path}.${name}`))
  return [`${path}: ${typeof value}`]
}

test.each([
  ['get-a-list-of-customers.01.resp.200', () => ask('global', 'customers?size=2')],
  ['get-a-customer-by-id.01.resp.200', () => ask('global', `customers/${cast.contoso.id}`)],
  [
    'get-all-of-a-customer-s-subscriptions.01.resp.200',
    () => ask('global', `customers/${cast.contoso.id}/subscriptions`),
  ],
  [
    'get-a-subscription-by-id.01.resp.200',
    () => ask('global', subscriptionPath(cast.phoneCompany, cast.phoneCompany.subscriptions.azure)),
  ],
  [
    'get-a-list-of-add-ons-for-a-subscription.01.resp.200',
    () => ask('global', `${subscriptionPath(cast.blueYonder, cast.blueYonder.subscriptions.premium)}/addons`),
  ],
  ['get-subscription-provisioning-status.01.resp.200', () => ask('global', `${open}/provisioningstatus`)],
  [
    'get-a-list-of-available-licenses.01.resp.200',
    () => ask('global', `customers/${cast.contoso.id}/subscribedskus`),
  ],
  ['get-an-offer-by-id.01.resp.200', () => ask('global', `offers/${premium}?country=US`)],
  ['transition-a-subscription.02.resp.200', () => ask('global', `${blocked}/upgrades`)],
  [
    'transition-a-subscription.03.resp.200',
    () => ask('global', `${open}/upgrades`, { method: 'POST', body: { targetOffer: { id: e1 } } }),
  ],
] as const)('an answer has every member of the documented sample: %s', async (name, answer) => {
  const { status, body } = await answer()
  expect(status).toBe(200)
  const ours = membersOf(body)
  const missing = membersOf(sample(name)).filter((member) => !ours.includes(member))
  expect(missing).toEqual([])
})

test('the first upgrade of the documented sample is answered word for word, but for the details', async () => {
  const { body } = await ask('global', `${blocked}/upgrades`)
  const documented = sample('transition-a-subscription.02.resp.200') as typeof body
  const ours = body.items.find(
    (item: { targetOffer: { id: string }; upgradeType: string }) =>
      item.targetOffer.id === e1 && item.upgradeType === 'upgrade_only',
  )
  expect(ours.upgradeErrors[0]).toMatchObject(documented.items[0].upgradeErrors[0])
  expect(ours).toMatchObject({ upgradeType: 'upgrade_only', isEligible: false })
  const { id, name, minimumQuantity, maximumQuantity, product, uri } = documented.items[0].targetOffer
  expect(ours.targetOffer).toMatchObject({ id, name, minimumQuantity, maximumQuantity, product, uri })
})

test('an error has the members of the documented sample', async () => {
  const path = `${subscriptionPath(cast.contoso, { id: crypto.randomUUID() })}`
  const { body } = await ask('global', path)
  expect(Object.keys(body)).toEqual(Object.keys(sample('assign-licenses-to-a-user.03.resp.400') as object))
})

test('a license that could not be assigned is told in the documented form', async () => {
  const { body } = await ask('global', `${troubled}/upgrades`, {
    method: 'POST',
    body: { targetOffer: { id: premium } },
  })
  const documented = sample('assign-licenses-to-a-user.03.resp.400') as { code: number; description: string }
  expect(body.licenseErrors[0].errors[0]).toMatchObject({
    code: documented.code,
    description: documented.description,
  })
})

test('the request of the documented sample is taken as it stands', async () => {
  const body = sample('transition-a-subscription.01.req')
  const path = subscriptionPath(cast.adworks, cast.adworks.subscriptions.premium)
  const { status, body: result } = await ask('global', `${path}/upgrades`, { method: 'POST', body })
  expect(status).toBe(200)
  expect(result).toMatchObject({ upgradeType: 1, upgradeErrors: [] })
})

test('too many requests are answered in the form of the gateway, unlike every other error', async () => {
  await simulator.setFaults({ throttle: { times: 1, retryAfterSeconds: 57 } })
  const { status, headers, body } = await ask('global', 'customers')
  expect(status).toBe(429)
  expect(body).toEqual(sample('api-throttling-guidance.01.resp.429'))
  expect(headers.get('Retry-After')).toBe('57')
})
