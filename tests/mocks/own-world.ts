import { partnerCenter } from '../../mocks/backend/partner-center.ts'
import * as cast from '../../mocks/cast.ts'
import type { FaultWish } from '../../mocks/faults/wish.ts'
import { answer } from '../../mocks/handlers/answer.ts'
import type { SimulatorLog } from '../../mocks/handlers/log.ts'
import { inMemory } from '../../mocks/memory.ts'
import { offerIds } from './ask.ts'

/** What came back, as text and, where it is JSON, as what it says. */
export interface Came {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  readonly body: ReturnType<typeof JSON.parse>
}

interface Asking {
  readonly method?: string
  readonly body?: unknown
  readonly requestId?: string
}

const list = `customers/${cast.tailspin.id}/subscriptions`
const source = `${list}/${cast.tailspin.subscriptions.essentials.id}`

/** A simulator of its own, with a clock that moves only when it is told to. `null` is an answer that never comes. */
export function ownWorld(faults: FaultWish | null = null, seed = 1) {
  let now = Date.parse('2026-11-21T09:00:00Z')
  const center = partnerCenter(
    inMemory(() => new Date(now)),
    { seed, customers: 0 },
  )
  const send = async (
    cloud: 'global' | '21vianet' | null,
    path: string,
    { method = 'GET', body, requestId }: Asking,
  ): Promise<Came | null> => {
    const request = new Request(`http://localhost/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      headers:
        requestId === undefined ? {} : { 'MS-RequestId': requestId, 'MS-CorrelationId': `of ${requestId}` },
    })
    const answered = await answer(center, request, { cloud, path: `/${path.split('?')[0]}` })
    if (answered === 'lost') return null
    const text = await answered.text()
    return { status: answered.status, headers: answered.headers, text, body: jsonOf(text) }
  }
  const ask = (path: string, asking: Asking = {}) => send('global', path, asking)
  const knock = async (path: string, asking: Asking = {}) => (await send(null, path, asking)) as Came
  const begun = faults === null ? null : knock('faults', { method: 'POST', body: faults })
  const after = async <T>(work: () => Promise<T>) => {
    await begun
    return work()
  }
  return {
    wait: (ms: number) => {
      now += ms
    },
    ask: async (path: string, asking: Asking = {}) => after(() => ask(path, asking)),
    knock: async (path: string, asking: Asking = {}) => after(() => knock(path, asking)),
    /** Upgrades Tailspin Toys to Business Premium. */
    upgrade: async (requestId: string, body: object = { targetOffer: { id: offerIds.premium } }) =>
      after(() => ask(`${source}/upgrades`, { method: 'POST', body, requestId })),
    check: async () => after(() => ask(`${source}/upgrades`)),
    read: async () => after(() => ask(source)),
    statuses: async (): Promise<readonly string[]> =>
      (await after(() => ask(list)))?.body.items.map(({ status }: { status: string }) => status),
    log: async (): Promise<SimulatorLog> => (await after(() => knock('log'))).body,
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
