import { type UserLicenseError, upgrade, upgradeResult } from '../contract/index.ts'
import { type Answer, answerFromFailure, answerFromResult, type Intent } from '../submission/index.ts'
import { PartnerCenterError } from './partner-center-error.ts'
import { write } from './request.ts'
import { subscriptionPath } from './subscriptions.ts'

/** What came back from a POST. */
export interface Outcome {
  readonly answer: Answer
  readonly licenseErrors: readonly UserLicenseError[]
  /** Seconds that the service asked to wait. */
  readonly retryAfter: number | null
  /** Set where the gateway refused the request, so that it never left. */
  readonly neverLeft: PartnerCenterError | null
}

/** Sends the POST of an intent, once. Never rejects: an answer that did not come is one of the outcomes. */
export async function postOnce(intent: Intent): Promise<Outcome> {
  const { cloud, customerId, sourceSubscriptionId: subscriptionId } = intent
  try {
    const { body } = await write({
      cloud,
      method: 'POST',
      path: `${subscriptionPath({ cloud, customerId, subscriptionId })}/upgrades`,
      body: bodyOf(intent),
      requestId: intent.requestId,
      correlationId: intent.sends.at(-1)?.correlationId ?? intent.requestId,
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

/**
 * What a person has decided and nothing else, from the journal alone: so every send of an intent carries the same. The
 * target by its id, the way and the number is what Microsoft's own clients have in common (SDKs for .NET and Java).
 */
function bodyOf({ targetOfferId, upgradeType, quantity }: Intent) {
  const way = upgrade.decode({
    targetOffer: { id: targetOfferId },
    upgradeType,
    isEligible: true,
    quantity,
    upgradeErrors: [],
  })
  return way && upgrade.encode(way)
}
