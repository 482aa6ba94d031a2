import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partnerCenter } from '../../mocks/backend/partner-center.ts'
import * as cast from '../../mocks/cast.ts'
import { answer } from '../../mocks/handlers/answer.ts'
import { inMemory } from '../../mocks/memory.ts'

const offers = [
  '031C9E47-4802-4248-838E-778FB1D2CC05',
  '91FD106F-4B2C-4938-95AC-F54F74E9A239',
  '796B6B5F-613C-4E24-A17C-EBA730D49C02',
  'A044B16A-1861-4308-8086-A3A3B506FAC2',
  'not an offer',
]
const people = [
  cast.tailspin,
  cast.wideWorldImporters,
  cast.fabrikam,
  cast.nod,
  cast.parnell,
  cast.alpineSkiHouse,
  cast.graphicDesign,
]

interface Step {
  readonly kind: 'upgrade' | 'change' | 'again' | 'grant' | 'fault'
  readonly who: number
  /** Which of the customer's subscriptions, in the order of its list. */
  readonly which: number
  readonly offer: number
  readonly quantity: number
  readonly status: string
  readonly requestId: number | null
  readonly stale: boolean
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(
    'upgrade',
    'upgrade',
    'upgrade',
    'change',
    'change',
    'again',
    'again',
    'grant',
    'fault',
  ),
  who: fc.nat(people.length - 1),
  which: fc.nat(3),
  offer: fc.nat(offers.length - 1),
  quantity: fc.constantFrom(-1, 0, 1, 5, 9, 300, 301, 10_000_001),
  status: fc.constantFrom('active', 'suspended', 'deleted'),
  requestId: fc.option(fc.nat(3)),
  stale: fc.boolean(),
})

interface Shown {
  readonly id: string
  readonly status: string
  readonly quantity: number
  readonly attributes: { readonly etag: string }
}

/** A simulator of its own, asked without any network. */
function simulated() {
  const center = partnerCenter(inMemory(), { seed: 1, customers: 0 })
  const ask = async (path: string, method = 'GET', body?: unknown, requestId: number | null = null) => {
    const init = { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
    const headers: HeadersInit = requestId === null ? {} : { 'MS-RequestId': `request ${requestId}` }
    const door = path.startsWith('__simulator')
    const destination = { cloud: door ? null : ('global' as const), path: path.replace('__simulator', '') }
    const answered = await answer(
      center,
      new Request(`http://localhost/${path}`, { ...init, headers }),
      destination,
    )
    return answered === 'lost' ? null : { status: answered.status, body: await answered.json() }
  }
  const listOf = async (who: number): Promise<readonly Shown[]> =>
    (await ask(`customers/${people[who]?.id}/subscriptions`))?.body.items
  return { ask, listOf }
}

type Wire = readonly [path: string, method: string, body: unknown, requestId: number | null]

/** The request of a step; "again" sends the last one once more, as a transport may. */
async function wireOf(
  { listOf }: ReturnType<typeof simulated>,
  step: Step,
  last: Wire | null,
): Promise<Wire> {
  const customer = people[step.who]?.id
  const list = await listOf(step.who)
  const shown = list[step.which % list.length]
  const path = `customers/${customer}/subscriptions/${shown?.id}`
  const { quantity, status, requestId } = step
  switch (step.kind) {
    case 'upgrade':
      return [`${path}/upgrades`, 'POST', { targetOffer: { id: offers[step.offer] }, quantity }, requestId]
    case 'change': {
      const attributes = step.stale ? { etag: 'stale' } : shown?.attributes
      return [path, 'PATCH', { quantity, status, attributes }, requestId]
    }
    case 'again':
      return last ?? ['customers', 'GET', undefined, null]
    case 'grant':
      return [`__simulator/customers/${customer}/grant-admin`, 'POST', {}, null]
    case 'fault':
      return ['__simulator/faults', 'POST', { loseAnswer: { times: quantity } }, null]
  }
}

const versionOf = ({ attributes }: Shown): number => JSON.parse(atob(attributes.etag)).version

test('whatever is asked, in whatever order: nothing is bought twice, lost or out of bounds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const world = simulated()
      const firstAnswers = new Map<number, unknown>()
      let last: Wire | null = null
      let before = await Promise.all(people.map((_, who) => world.listOf(who)))
      for (const next of steps) {
        const wire = await wireOf(world, next, last)
        const answered = await world.ask(...wire)
        last = wire
        const after = await Promise.all(people.map((_, who) => world.listOf(who)))
        expect(answered?.status ?? 200).toBeLessThan(500)
        const [, , , requestId] = wire
        if (answered?.status === 200 && requestId !== null) {
          expect(answered.body).toEqual(firstAnswers.get(requestId) ?? answered.body)
          firstAnswers.set(requestId, answered.body)
        }
        for (const [who, list] of after.entries()) expectOneStep(before[who] ?? [], list)
        // One request touches one customer.
        expect(
          after.filter((list, who) => JSON.stringify(list) !== JSON.stringify(before[who])).length,
        ).toBeLessThan(2)
        before = after
      }
      await expectOneUpgradePerRequest(world)
    }),
    { numRuns: 150 },
  )
})

function expectOneStep(before: readonly Shown[], after: readonly Shown[]): void {
  expect(after.length - before.length).toBeLessThanOrEqual(1)
  for (const old of before) {
    const now = after.find(({ id }) => id === old.id)
    if (!now) throw new Error(`${old.id} has gone`)
    expect(versionOf(now)).toBeGreaterThanOrEqual(versionOf(old))
    if (JSON.stringify(now) !== JSON.stringify(old)) expect(versionOf(now)).toBe(versionOf(old) + 1)
    // Canceled stays canceled.
    if (old.status === 'deleted') expect(now).toEqual(old)
  }
  const made = after.slice(before.length)
  const canceled = after.filter(({ id, status }) => status === 'deleted' && !wasDeleted(before, id))
  expect(canceled.length).toBe(made.length)
  for (const { quantity } of after) {
    expect(quantity).toBeGreaterThanOrEqual(1)
    expect(quantity).toBeLessThanOrEqual(10_000_000)
  }
}

function wasDeleted(before: readonly Shown[], id: string): boolean {
  return before.some((old) => old.id === id && old.status === 'deleted')
}

async function expectOneUpgradePerRequest({ ask }: ReturnType<typeof simulated>): Promise<void> {
  const log = (await ask('__simulator/log'))?.body
  const done: { requestId: string | null; sourceSubscriptionId: string }[] = log.upgrades.filter(
    ({ targetSubscriptionId }: { targetSubscriptionId: string | null }) => targetSubscriptionId !== null,
  )
  const ids = done.map(({ requestId }) => requestId).filter((id) => id !== null)
  expect(new Set(ids).size).toBe(ids.length)
  const sources = done.map(({ sourceSubscriptionId }) => sourceSubscriptionId)
  expect(new Set(sources).size).toBe(sources.length)
}

test('whatever path, body and header arrive, there is an answer in a documented form', async () => {
  const center = partnerCenter(inMemory(), { seed: 1, customers: 5 })
  const word = fc.oneof(
    fc.constantFrom('customers', 'subscriptions', 'upgrades', 'offers', cast.contoso.id, '..', '%00', ''),
    fc.string({ unit: 'binary' }).map((text) => encodeURIComponent(text.toWellFormed())),
    fc.constantFrom('%E0%A4%A', '%', '%zz'),
  )
  const header = fc.stringMatching(/^[ -~]{0,20}$/)
  await fc.assert(
    fc.asyncProperty(
      fc.array(word, { maxLength: 6 }),
      fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PUT'),
      fc.oneof(fc.json(), fc.string({ unit: 'binary' })),
      fc.webQueryParameters(),
      header,
      async (words, method, body, query, value) => {
        const path = words.join('/')
        const bodied = method !== 'GET' && method !== 'HEAD'
        const request = new Request(`http://localhost/?${query}`, {
          method,
          headers: { 'If-Match': value, 'MS-ContinuationToken': value, 'MS-RequestId': value },
          ...(bodied ? { body } : {}),
        })
        const answered = await answer(center, request, { cloud: 'global', path })
        if (answered === 'lost') throw new Error('lost')
        expect(answered.status).toBeLessThan(500)
        if (method === 'HEAD' || answered.status === 204) return
        const read = await answered.json()
        if (answered.status >= 400)
          expect(read).toMatchObject({ code: expect.any(Number), source: 'PartnerFD' })
      },
    ),
    { numRuns: 500 },
  )
})
