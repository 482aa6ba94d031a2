import { describe, expect, test } from 'vitest'
import { isRed, type MutantName, mutants } from './schedules/mutants.ts'
import { runSchedule } from './schedules/run.ts'
import { safeWorlds, type WorldName } from './schedules/worlds.ts'

const schedules = 5000

describe('whatever the network, the service, tabs and an impatient person do', () => {
  test.each(safeWorlds)(
    'in %s nobody buys twice, nobody is told what is not so, and nothing stays open',
    { timeout: 300_000 },
    (world) => {
      const red: string[] = []
      for (let seed = 1; seed <= schedules; seed += 1) {
        const verdict = runSchedule(seed, world)
        if (isRed(verdict))
          red.push(`npm run simulate -- --world ${world} --seed ${seed}: ${JSON.stringify(verdict)}`)
      }
      expect(red).toEqual([])
    },
  )

  test('the same seed gives the same run', () => {
    for (const world of safeWorlds)
      for (let seed = 1; seed <= 20; seed += 1)
        expect(runSchedule(seed, world)).toEqual(runSchedule(seed, world))
  })

  test('schedules do go wrong in many ways: a proof over a quiet world would prove nothing', () => {
    const traces = new Set(Array.from({ length: 500 }, (_, seed) => runSchedule(seed, 'W2').trace))
    expect(traces.size).toBeGreaterThan(450)
  })

  test('where nothing protects, no client can: a late or copied request buys twice, and the simulation sees it', () => {
    const doubles = (world: WorldName) =>
      Array.from({ length: 400 }, (_, seed) => runSchedule(seed, world).doubles).filter((one) => one > 0)
        .length
    expect(doubles('W6')).toBeGreaterThan(0)
  })
})

// Found by `npm run simulate`: each is the first schedule that shows what its missing part is for.
const recorded: { readonly [name in MutantName]: readonly [WorldName, number] } = {
  A: ['W2', 1],
  B: ['W2', 39],
  C: ['W2', 1],
  D: ['W2', 2],
  E0: ['W2', 7],
  E1: ['W2', 7],
  E3: ['W2', 13],
  E4: ['W2', 7],
  E5: ['W2', 15_973],
}

test.each(Object.entries(recorded))(
  'a protocol without one of its parts is found out: %s',
  (name, [world, seed]) => {
    expect(isRed(mutants[name as MutantName](seed, world))).toBe(true)
  },
)
