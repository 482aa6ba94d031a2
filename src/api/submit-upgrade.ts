import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import { type Upgrade, type UserLicenseError, upgrade, upgradeResult } from '../contract/index.ts'
import { keepFollowUps, keepRecord } from '../storage/receipts.ts'
import {
  type Answer,
  advance,
  afterAnswer,
  answerFromFailure,
  answerFromResult,
  arm,
  type Intent,
  newIntent,
  type UpgradeOrder,
} from '../submission/index.ts'
import { account } from './account.ts'
import { lookAgain } from './intents.ts'
import { PartnerCenterError } from './partner-center-error.ts'
import { write } from './request.ts'
import { readSubscriptionsNow, subscriptionPath } from './subscriptions.ts'

/** Key of every submit of this tab, for those who want to know whether one is under way. */
export const submitUpgradeKey = ['submit-upgrade'] as const

/** What the form hands over: the order, the way the service offered, and the reseller's own words. */
export interface Submission {
  readonly order: UpgradeOrder
  readonly way: Upgrade
  readonly ticket: string
  readonly comment: string
}

/**
 * Submits an upgrade once. The journal is written first; then one POST to the source subscription's id; then the
 * customer's subscriptions are read back. Resolves with the intent whatever the answer was. Rejects only while nothing
 * was sent: offline, subscriptions unreadable, journal unavailable, or another intent under way.
 */
export function submitUpgradeMutation(queryClient: QueryClient) {
  return mutationOptions({
    mutationKey: submitUpgradeKey,
    mutationFn: (submission: Submission) => submitUpgrade(queryClient, submission),
    gcTime: Number.POSITIVE_INFINITY,
  })
}

async function submitUpgrade(
  queryClient: QueryClient,
  { order, way, ticket, comment }: Submission,
): Promise<Intent> {
  const name = account(order.cloud)
  const before = await readSubscriptionsNow(order)
  const intent = newIntent(order, before, {
    intentId: crypto.randomUUID(),
    requestId: crypto.randomUUID(),
    correlationId: crypto.randomUUID(),
    now: new Date(),
  })
  await arm(name, intent)
  // From here on nothing may look as if the upgrade had not been sent: what fails besides costs only itself.
  if (ticket || comment)
    await keepRecord(name, { intentId: intent.intentId, ticket, comment }).catch(() => undefined)
  const { answer, licenseErrors } = await postOnce(intent, way)
  const at = new Date()
  if (licenseErrors.length > 0)
    await keepFollowUps(name, intent.intentId, licenseErrors, at.toISOString()).catch(() => undefined)
  const written = await advance(name, intent.intentId, (sent) => afterAnswer(sent, answer, at)).catch(
    () => null,
  )
  const seen = await lookAgain(queryClient, intent).catch(() => null)
  return seen ?? written ?? afterAnswer(intent, answer, at)
}

interface Outcome {
  readonly answer: Answer
  readonly licenseErrors: readonly UserLicenseError[]
}

async function postOnce(intent: Intent, way: Upgrade): Promise<Outcome> {
  const { cloud, customerId, sourceSubscriptionId: subscriptionId } = intent
  try {
    const { body } = await write({
      cloud,
      method: 'POST',
      path: `${subscriptionPath({ cloud, customerId, subscriptionId })}/upgrades`,
      body: upgrade.encode({ ...withoutOthers(way), quantity: intent.quantity }),
      requestId: intent.requestId,
      correlationId: intent.sends[0]?.correlationId ?? intent.requestId,
    })
    const result = upgradeResult.decode(body)
    if (result) return { answer: answerFromResult(result), licenseErrors: result.licenseErrors }
    return { answer: answerFromFailure({ status: 0, fault: null }), licenseErrors: [] }
  } catch (error) {
    const { status, fault } = error instanceof PartnerCenterError ? error : { status: 0, fault: null }
    return { answer: answerFromFailure({ status, fault }), licenseErrors: [] }
  }
}

/** Only what the contract names: members that nobody here understands are no part of what a person has decided. */
function withoutOthers<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutOthers) as T
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).map(([name, member]) => [
    name,
    name === 'others' ? new Map() : withoutOthers(member),
  ])
  return Object.fromEntries(members) as T
}
