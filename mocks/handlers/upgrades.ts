import type { Happening } from '../backend/effects.ts'
import { idsAt, type Submission, submitUpgrade } from '../backend/submit-upgrade.ts'
import { subscriptionIn } from '../backend/subscriptions.ts'
import { upgradeWishFrom } from '../backend/upgrade-wish.ts'
import { upgradesBody } from '../backend/upgrades.ts'
import { customerOf } from './customers.ts'
import { answeredBefore, writeOf } from './idempotency.ts'
import { jsonFrom } from './json.ts'
import type { Reply, Route, Visit } from './route.ts'

export const upgradeRoutes: readonly Route[] = [
  {
    path: 'customers/:customer/subscriptions/:subscription/upgrades',
    methods: {
      GET: (visit) => ({ status: 200, body: upgradesBody(customerOf(visit), visit.at('subscription')) }),
      POST: submit,
    },
  },
]

/**
 * The id in the path is that of the source, which the documentation calls "id-for-target" by mistake: both official
 * clients send the source's, and the target does not exist yet (domain facts 3.1).
 */
function submit(visit: Visit): Reply {
  const state = customerOf(visit)
  const source = subscriptionIn(state, visit.at('subscription'))
  const wish = upgradeWishFrom(jsonFrom(visit.call.body))
  const { targetOfferId, upgradeType, quantity } = wish
  const fingerprint = `upgrade ${source.id} ${targetOfferId.toLowerCase()} ${upgradeType} ${quantity}`
  const before = answeredBefore(visit, fingerprint)
  if (before !== null) return before
  const { world, next, now, forcedErrors } = visit
  const began = world.effects[0]?.seq ?? 0
  const moment = { at: now, newId: idsAt(world.origin.seed, next - began) }
  const { answer, done } = submitUpgrade(state, source, wish, { ...world.faults, forcedErrors }, moment)
  const write = writeOf(visit, state, fingerprint, answer)
  return { ...answer, happenings: [happeningOf(write, source.id, done)] }
}

function happeningOf(
  write: Extract<Happening, { kind: 'upgrade_done' }>['write'],
  sourceSubscriptionId: string,
  done: Submission['done'],
): Happening {
  if (done === null) return { kind: 'upgrade_refused', write, sourceSubscriptionId }
  return {
    kind: 'upgrade_done',
    write,
    sourceSubscriptionId,
    targetSubscriptionId: done.target.id,
    subscriptions: [done.source, done.target],
  }
}
