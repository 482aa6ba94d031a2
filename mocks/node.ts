import { setupServer } from 'msw/node'
import type { Origin } from './backend/effects.ts'
import { type PartnerCenter, partnerCenter, resetTo } from './backend/partner-center.ts'
import type { FaultWish } from './faults/wish.ts'
import type { Faults } from './faults.ts'
import { inTurn, setFaults } from './handlers/in-turn.ts'
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
    return inTurn(center, (turn) => {
      turn.happen([resetTo({ ...start, ...options }, turn.world().startedWith, turn.at)])
    })
  },
  /** Sets the named faults; the others stay. */
  setFaults(wish: FaultWish): Promise<void> {
    return setFaults(center, wish)
  },
  /** What the service really did since the last reset. */
  async log(): Promise<SimulatorLog> {
    const world = await inTurn(center, (turn) => turn.world())
    return logBody(world, await center.requests())
  },
  state(): Promise<Origin & { faults: Faults; effects: number }> {
    return inTurn(center, (turn) => {
      const { origin, faults, effects } = turn.world()
      return { ...origin, faults, effects: effects.length }
    })
  },
}
