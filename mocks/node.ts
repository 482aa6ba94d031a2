import { setupServer } from 'msw/node'
import type { Origin } from './backend/effects.ts'
import { type PartnerCenter, partnerCenter, resetTo } from './backend/partner-center.ts'
import { type Faults, faultsAfter } from './faults.ts'
import { logBody, type SimulatorLog } from './handlers/log.ts'
import { handlersFor } from './handlers.ts'
import { inMemory } from './memory.ts'

// Tests meet the cast alone, unless they reset to more.
const start = { seed: 1, customers: 0 }

const center: PartnerCenter = partnerCenter(inMemory(), start)

/** The simulated Partner Center of a test, behind every origin. */
export const server = setupServer(...handlersFor(center))

/** The same door as `/__simulator/`, without a request. */
export const simulator = {
  /** A new world; by default the first one again, without faults and with an empty log. */
  reset(options: Partial<{ seed: number; customers: number }> = {}): Promise<void> {
    return center.decide((world) => ({
      happenings: [resetTo({ ...start, ...options }, world.startedWith, new Date().toISOString())],
      request: null,
      result: undefined,
    }))
  },
  /** Sets the named faults; the others stay. */
  setFaults(wish: Partial<Faults> | Readonly<Record<string, unknown>>): Promise<void> {
    return center.decide(({ faults }) => ({
      happenings: [{ kind: 'faults_changed', faults: faultsAfter(faults, wish) }],
      request: null,
      result: undefined,
    }))
  },
  /** What the service really did since the last reset. */
  async log(): Promise<SimulatorLog> {
    const world = await center.decide((now) => ({ happenings: [], request: null, result: now }))
    return logBody(world, await center.requests())
  },
  state(): Promise<Origin & { faults: Faults; effects: number }> {
    return center.decide(({ origin, faults, effects }) => ({
      happenings: [],
      request: null,
      result: { ...origin, faults, effects: effects.length },
    }))
  },
}
