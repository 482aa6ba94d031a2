import type { Answer } from '../../../src/submission/index.ts'
import { offers } from '../situations.ts'
import { fakeClock } from './clock.ts'
import type { Verdict } from './judge.ts'
import { chanceFrom } from './random.ts'
import { aService } from './service.ts'
import { type WorldName, worlds } from './worlds.ts'

/** How other tools do it (reliability, 2.6). */
export interface Habit {
  /** Waits before a POST is repeated by itself, in ms. */
  readonly repeats: readonly number[]
  readonly idForRepeat: 'new' | 'same'
  /** Looks once into the subscriptions before it repeats. */
  readonly looksFirst: boolean
  /** The button waits while something is under way. */
  readonly guards: boolean
}

const second = 1000
const sdk = [0.5 * second, 1.5 * second, 3.5 * second]

export const habits = {
  A: { repeats: sdk, idForRepeat: 'new', looksFirst: false, guards: false },
  B: { repeats: sdk, idForRepeat: 'same', looksFirst: false, guards: true },
  C: { repeats: [], idForRepeat: 'new', looksFirst: false, guards: true },
  D: { repeats: sdk, idForRepeat: 'new', looksFirst: true, guards: true },
} as const satisfies { readonly [name: string]: Habit }

/** The same person, network and service, with a tool that says "failed, try again". */
export function runNaive(seed: number, worldName: WorldName, habit: Habit): Verdict {
  const clock = fakeClock()
  const chance = chanceFrom(seed)
  const service = aService(worlds[worldName], clock, chance)
  let ids = 0
  let underWay = 0
  const last: { words: 'nothing' | 'done' | 'failed' } = { words: 'nothing' }

  function click(patience: number): void {
    if (habit.guards && underWay > 0) return
    underWay += 1
    ids += 1
    send(`${ids}`, 0, patience)
  }
  function send(requestId: string, repeat: number, patience: number): void {
    service.post({ requestId, correlationId: `${requestId}/${repeat}` }, (answer) => {
      if (isDone(answer)) return end('done', patience)
      const wait = habit.repeats[repeat]
      if (wait === undefined) return end('failed', patience)
      clock.after(wait, () => (habit.looksFirst ? lookThen(again) : again()))
    })
    function again(): void {
      if (habit.idForRepeat === 'new') ids += 1
      send(habit.idForRepeat === 'new' ? `${ids}` : requestId, repeat + 1, patience)
    }
    function lookThen(otherwise: () => void): void {
      service.list((subscriptions) => {
        const isThere = subscriptions?.some(
          ({ offerId, status }) => offerId === offers.target && status === 'active',
        )
        if (isThere) end('done', patience)
        else otherwise()
      })
    }
  }
  function end(words: 'done' | 'failed', patience: number): void {
    underWay -= 1
    last.words = words
    if (words === 'failed' && patience > 0)
      clock.after(chance.between(5 * second, 60 * second), () => click(patience - 1))
  }

  click(2)
  if (chance.is(0.2)) clock.after(chance.between(50, 300), () => click(0))
  clock.runUntil(90 * 60 * second)
  const { length } = service.effects
  const isLie = last.words === 'done' ? length === 0 : length > 0
  return { doubles: Math.max(0, length - 1), lies: isLie ? 1 : 0, leftOpen: 0, broken: [], trace: length }
}

function isDone({ kind }: Answer): boolean {
  return kind === 'done'
}
