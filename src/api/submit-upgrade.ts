import { mutationOptions, type QueryClient } from '@tanstack/react-query'
import { sameId, type Upgrade, type UserLicenseError, upgrade, upgradeResult } from '../contract/index.ts'
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
import { rereadJournal, submitUpgradeKey } from './intents.ts'
import { PartnerCenterError } from './partner-center-error.ts'
import { lookAgain } from './read-back.ts'
import { write } from './request.ts'
import { readSubscriptionsNow, subscriptionPath } from './subscriptions.ts'
import { holdBack } from './traffic.ts'
import { mustBeOpen } from './write-closure.ts'

/** What the form hands over: the order, the way the service offered, and the reseller's own words. */
export interface Submission {
  readonly order: UpgradeOrder
  readonly way: Upgrade
  readonly ticket: string
  readonly comment: string
  /** Called when the intent is on disk, just before the request leaves. */
  readonly onWritten?: () => void
}

/**
 * Submits an upgrade once. The journal is written first; then one POST to the source subscription's id; then the
 * customer's subscriptions are read back. Resolves with the intent whatever the answer was. Rejects only where nothing
 * was sent: offline, subscriptions unreadable, journal unavailable, another intent under way, `WritesClosed`, or refused by
 * the gateway itself.
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
  { order, way, ticket, comment, onWritten }: Submission,
): Promise<Intent> {
  mustBeOpen()
  const name = account(order.cloud)
  const before = await readSubscriptionsNow(order)
  // A subscription of another customer, or one that is gone, must not be posted to.
  if (!before.some(({ id }) => sameId(id, order.sourceSubscriptionId))) throw sourceMissing()
  const intent = newIntent(order, before, {
    intentId: crypto.randomUUID(),
    requestId: crypto.randomUUID(),
    correlationId: crypto.randomUUID(),
    now: new Date(),
  })
  await arm(name, intent)
  onWritten?.()
  // From here on nothing may look as if the upgrade had not been sent: what fails besides costs only itself.
  if (ticket || comment)
    await keepRecord(name, { intentId: intent.intentId, ticket, comment }).catch(() => undefined)
  const { answer, licenseErrors, retryAfter, neverLeft } = await postOnce(intent, way)
  const at = new Date()
  if (licenseErrors.length > 0)
    await keepFollowUps(name, intent.intentId, licenseErrors, at.toISOString()).catch(() => undefined)
  const written = await advance(name, intent.intentId, (sent) => afterAnswer(sent, answer, at)).catch(
    () => null,
  )
  if (neverLeft !== null) {
    await rereadJournal(queryClient, order.cloud)
    throw neverLeft
  }
  // The service asked us to wait: the look waits too, and the receipt says so meanwhile.
  if (retryAfter !== null) {
    holdBack(retryAfter, intent.sends[0]?.correlationId ?? '')
    await rereadJournal(queryClient, order.cloud)
    return written ?? afterAnswer(intent, answer, at)
  }
  const seen = await lookAgain(queryClient, intent).catch(() => null)
  return seen ?? written ?? afterAnswer(intent, answer, at)
}

interface Outcome {
  readonly answer: Answer
  readonly licenseErrors: readonly UserLicenseError[]
  readonly retryAfter: number | null
  readonly neverLeft: PartnerCenterError | null
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
    const answer = result ? answerFromResult(result) : answerFromFailure({ status: 0, fault: null })
    return { answer, licenseErrors: result?.licenseErrors ?? [], retryAfter: null, neverLeft: null }
  } catch (error) {
    const failure = error instanceof PartnerCenterError ? error : null
    return {
      answer: answerFromFailure(failure ?? { status: 0, fault: null }),
      licenseErrors: [],
      retryAfter: failure?.retryAfter ?? null,
      neverLeft: failure?.neverLeft ? failure : null,
    }
  }
}

function sourceMissing(): PartnerCenterError {
  const facts = { fault: null, correlationId: '', requestId: '', retryAfter: null }
  return new PartnerCenterError({ kind: 'not_found', status: 404, ...facts })
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
