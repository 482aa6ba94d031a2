import type { Subscription } from '../src/contract/index.ts'
import { assessUpgrades, type PlanId, publishedTables, type UpgradeFacts } from '../src/eligibility/index.ts'
import { outlooksFrom } from '../src/explanations/outlooks.ts'
import { aHeld, aSubscriptionOf, someFacts } from '../tests/support/builders.ts'
import { bareAssessment, bareTables } from './floors/bare-assessment.ts'
import { type Line, median } from './lines.ts'

/** How often every case is assessed in one sample. */
const rounds = 400
/** Subscriptions of one customer in a list. */
const listed = 5000

/** Row 10: what an assessment takes for each pair of subscription and target, with every reason, and for a list. In Node. */
export function measureAssessments(runs: number): Line[] {
  const all = everyCase()
  const tables = bareTables()
  const pairs = all.reduce((sum, facts) => sum + assessUpgrades(facts).targets.length, 0)
  const subscriptions = ofOneCustomer()
  const { assessmentOf } = outlooksFrom('global', subscriptions, true)
  const listPairs = subscriptions.reduce((sum, one) => sum + assessmentOf(one).targets.length, 0)

  const taken = { reasons: [] as number[], bare: [] as number[], list: [] as number[] }
  // The first round is for the compiler.
  for (let run = 0; run <= runs; run += 1) {
    const reasons = perPair(pairs * rounds, () => repeat(all, assessUpgrades))
    const bare = perPair(pairs * rounds, () => repeat(all, (facts) => bareAssessment(tables, facts)))
    const list = perPair(listPairs, () => outlooksFrom('global', subscriptions, true))
    if (run === 0) continue
    taken.reasons.push(reasons)
    taken.bare.push(bare)
    taken.list.push(list)
  }
  return [
    {
      row: 10,
      what: 'assessment with every reason, a pair',
      unit: 'ns',
      ours: median(taken.reasons),
      floor: { name: 'bare look-up', value: median(taken.bare) },
      bar: { timesFloor: 3 },
    },
    {
      row: 10,
      what: 'the same for a list of 5,000, a pair',
      unit: 'ns',
      ours: median(taken.list),
      floor: null,
      bar: { atMost: 60 },
    },
  ]
}

function repeat(all: readonly UpgradeFacts[], assess: (facts: UpgradeFacts) => unknown): void {
  for (let round = 0; round < rounds; round += 1) for (const facts of all) assess(facts)
}

function perPair(pairs: number, work: () => void): number {
  const before = performance.now()
  work()
  return ((performance.now() - before) * 1e6) / pairs
}

const sources = Object.keys(publishedTables.global.upgrades) as PlanId[]

function everyCase(): UpgradeFacts[] {
  return sources.flatMap((source) =>
    [true, false, null].flatMap((delegatedAdmin) =>
      (['active', 'suspended'] as const).flatMap((status) =>
        [[], [aHeld('e1')], [aHeld('e3'), aHeld('business')]].map((held) =>
          someFacts({ subscription: aSubscriptionOf(source, { status }), delegatedAdmin, held }),
        ),
      ),
    ),
  )
}

function ofOneCustomer(): Subscription[] {
  return Array.from({ length: listed }, (_, index) =>
    aSubscriptionOf(sources[index % sources.length] ?? 'business', {
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      status: index % 7 === 0 ? 'suspended' : 'active',
    }),
  )
}
