import { changeSubscription } from '../backend/change-subscription.ts'
import type { Happening } from '../backend/effects.ts'
import { refusals } from '../backend/refusal.ts'
import { subscriptionBody } from '../backend/subscription-body.ts'
import { subscriptionWishFrom } from '../backend/subscription-wish.ts'
import { addOnsBody, provisioningBody, subscriptionIn, subscriptionsBody } from '../backend/subscriptions.ts'
import { customerOf } from './customers.ts'
import { answeredBefore, writeOf } from './idempotency.ts'
import { jsonFrom } from './json.ts'
import type { Reply, Route, Visit } from './route.ts'

export const subscriptionRoutes: readonly Route[] = [
  {
    path: 'customers/:customer/subscriptions',
    mayLag: true,
    methods: {
      GET: (visit) => ({
        status: 200,
        body: subscriptionsBody(customerOf(visit), visit.call.query.get('order_id') ?? null),
      }),
    },
  },
  {
    path: 'customers/:customer/subscriptions/:subscription',
    mayLag: true,
    methods: {
      GET: (visit) => {
        const state = customerOf(visit)
        return {
          status: 200,
          body: subscriptionBody(state.sheet, subscriptionIn(state, visit.at('subscription'))),
        }
      },
      PATCH: patch,
    },
  },
  {
    path: 'customers/:customer/subscriptions/:subscription/addons',
    mayLag: true,
    methods: {
      GET: (visit) => ({ status: 200, body: addOnsBody(customerOf(visit), visit.at('subscription')) }),
    },
  },
  {
    path: 'customers/:customer/subscriptions/:subscription/provisioningstatus',
    mayLag: true,
    methods: {
      GET: (visit) => ({ status: 200, body: provisioningBody(customerOf(visit), visit.at('subscription')) }),
    },
  },
]

function patch(visit: Visit): Reply {
  const state = customerOf(visit)
  const record = subscriptionIn(state, visit.at('subscription'))
  const body = jsonFrom(visit.call.body)
  const fingerprint = `PATCH ${record.id} ${JSON.stringify(body)} ${visit.call.headers.get('If-Match') ?? ''}`
  const before = answeredBefore(visit, fingerprint)
  if (before !== null) return before
  const wish = subscriptionWishFrom(body, record)
  const records = changeSubscription(state, record, wish, ifMatchFrom(visit.call.headers))
  const answer = { status: 200, body: subscriptionBody(state.sheet, records[0] ?? record) }
  const happening: Happening = {
    kind: 'subscription_changed',
    write: writeOf(visit, state, fingerprint, answer),
    subscriptionId: record.id,
    subscriptions: records,
  }
  return { ...answer, happenings: [happening] }
}

// The value must stand in double quotes ("Test and debug", 2023).
function ifMatchFrom(headers: Headers): string | null {
  const value = headers.get('If-Match')?.trim()
  if (value === undefined || value === '') return null
  if (value === '*') return value
  const quoted = /^(?:W\/)?"(.*)"$/.exec(value)?.[1]
  if (quoted === undefined) throw refusals.invalidInput('The value of If-Match must be in double quotes.')
  return quoted
}
