import { canSendAgain, type Intent, isOpen, step } from '../../../src/submission/index.ts'
import { aBrowser, type Browser, type Protocol, type Tab } from './browser.ts'
import { type Clock, fakeClock } from './clock.ts'
import { aJudge, type Verdict } from './judge.ts'
import { type Chance, chanceFrom } from './random.ts'
import { aService, type Service } from './service.ts'
import { safeWorlds, type WorldName, worlds } from './worlds.ts'

const second = 1000
const minute = 60 * second
/** Three sends, each with its wait, and time for a person to come back. */
const horizon = 90 * minute

/** The protocol as it is in `src/submission`. */
export const ours: Protocol = {
  step,
  isDurable: true,
  sharesChanges: true,
  idForAgain: ({ requestId }) => requestId,
}

/** Lets one schedule happen: an impatient person, tabs that come and go, a network that fails. */
export function runSchedule(seed: number, worldName: WorldName, protocol: Protocol = ours): Verdict {
  const clock = fakeClock()
  const chance = chanceFrom(seed)
  const service = aService(worlds[worldName], clock, chance)
  const judge = aJudge(() => service, clock)
  const browser = aBrowser(service, clock, chance, protocol, judge.watching)
  letSomebodyWork({ clock, chance, service, browser })
  clock.runUntil(horizon)
  const isSafe = safeWorlds.some((name) => name === worldName)
  return judge.verdict(journalOf(browser, protocol), browser.tabs, isSafe)
}

interface Stage {
  readonly clock: Clock
  readonly chance: Chance
  readonly service: Service
  readonly browser: Browser
}

function letSomebodyWork(stage: Stage): void {
  const { clock, chance, service, browser } = stage
  const first = browser.open()
  press(stage, first)
  if (chance.is(0.2)) clock.after(chance.between(50, 300), () => press(stage, first))
  if (chance.is(0.15)) clock.after(chance.between(0, 2 * minute), () => press(stage, browser.open()))
  if (chance.is(0.2))
    clock.after(chance.between(0, 5 * minute), () => service.goOffline(chance.between(second, 3 * minute)))
  for (let reload = chance.between(0, 3); reload > 1; reload -= 1)
    clock.after(chance.between(0, 4 * minute), () => {
      const tab = liveTab(browser)
      if (tab) browser.close(tab)
      browser.open()
    })
  const waits = new Map<string, number>()
  for (let at = minute; at < horizon; at += minute) clock.after(at, () => attend(stage, waits))
}

/** Presses Submit; where nothing was sent, tries again some time later. */
function press(stage: Stage, tab: Tab): void {
  const { clock, chance, browser } = stage
  if (!tab.isAlive) return
  browser.submit(tab, () => {
    if (chance.is(0.7)) clock.after(chance.between(5 * second, minute), () => press(stage, tab))
  })
}

/**
 * Once a minute the person looks at the screen: sends again what was not visible, closes it, or waits some minutes more;
 * tries anew after a refusal.
 */
function attend(stage: Stage, waits: Map<string, number>): void {
  const { chance, browser } = stage
  const tab = liveTab(browser) ?? browser.open()
  for (const intent of tab.shown.values()) {
    if (intent.state === 'not_visible') {
      const waited = waits.get(intent.intentId) ?? 0
      waits.set(intent.intentId, waited + 1)
      const wish = chance.pick({ again: 5, close: 2, wait: waited < 3 ? 3 : 0 })
      if (wish === 'again' && canSendAgain(intent)) browser.sendAgain(tab, intent)
      else if (wish !== 'wait') browser.giveUp(tab, intent.intentId)
    }
    if (intent.state === 'refused' && !hasOther(tab, intent) && chance.is(0.3)) press(stage, tab)
  }
}

function hasOther(tab: Tab, intent: Intent): boolean {
  return [...tab.shown.values()].some(
    (other) => other !== intent && (isOpen(other) || other.state === 'confirmed'),
  )
}

function liveTab({ tabs }: Browser): Tab | undefined {
  return tabs.find(({ isAlive }) => isAlive)
}

function journalOf({ disk, tabs }: Browser, { isDurable }: Protocol): ReadonlyMap<string, Intent> {
  if (isDurable) return disk
  return new Map(tabs.flatMap(({ memory }) => [...memory]))
}
