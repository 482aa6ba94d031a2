import { sameId, type UpgradeErrorCode, upgradeTypes } from '../../src/contract/index.ts'
import type { Faults } from '../faults.ts'
import { resource } from './bodies.ts'
import type { Answer } from './effects.ts'
import { guidOf } from './ids.ts'
import { licenseErrorsOf } from './license-errors.ts'
import type { CustomerState, SubscriptionRecord } from './records.ts'
import { refusals } from './refusal.ts'
import { boundsOf, dayFrom } from './subscription-records.ts'
import { type UpgradeWish, wayFor } from './upgrade-wish.ts'
import { type Way, type WayError, wayErrorBody, waysOf } from './ways.ts'

/**
 * What becomes of the source after an upgrade. The API documents it nowhere; its billing is "cancel old, add new",
 * and `suspended` would leave a second subscription that can be switched on again (domain facts 3.3, 10.17).
 */
const sourceBecomes: 'deleted' | 'suspended' = 'deleted'

/** When and from what new ids are made. */
export interface Moment {
  readonly at: Date
  /** Makes a new id for each purpose: the same in every replay. */
  readonly newId: (purpose: string) => string
}

/** What goes wrong on purpose with upgrades. */
export interface UpgradeFaults extends Pick<Faults, 'licenseFailures' | 'ownedTarget'> {
  readonly forcedErrors: readonly UpgradeErrorCode[]
}

/** An upgrade decided: the answer, and the records it made where it was done. */
export interface Submission {
  readonly answer: Answer
  readonly done: { readonly source: SubscriptionRecord; readonly target: SubscriptionRecord } | null
}

/**
 * Decides an upgrade. A business refusal is an answer with status 200, `upgradeErrors`, and nothing changed; an
 * upgrade that is done may still carry `licenseErrors`. Source: domain facts 3.3.
 */
export function submitUpgrade(
  state: CustomerState,
  source: SubscriptionRecord,
  wish: UpgradeWish,
  faults: UpgradeFaults,
  moment: Moment,
): Submission {
  if (faults.forcedErrors.length > 0) return refused(source, wish, ...faults.forcedErrors)
  const ways = faults.ownedTarget === 'allowed' ? forgetfulWays(state, source, wish) : waysOf(state, source)
  if (ways.length === 0) return refused(source, wish, 'subscription_does_not_have_any_upgrade_paths')
  const way = wayFor(ways, wish)
  if (way === null) return refused(source, wish, 'subscription_target_offer_not_found')
  const quantity = wish.quantity ?? source.quantity
  const { minimum, maximum } = boundsOf(state.sheet.cloud, way.target.offerId)
  if (quantity < minimum || quantity > maximum) throw refusals.quantityOutOfBounds(minimum, maximum)
  if (way.errors.length > 0)
    return { answer: answerOf(source, null, way.upgradeType, way.errors, []), done: null }
  return done(state, source, way, quantity, faults, moment)
}

function done(
  state: CustomerState,
  source: SubscriptionRecord,
  way: Way,
  quantity: number,
  faults: UpgradeFaults,
  moment: Moment,
): Submission {
  const transfer = way.upgradeType === 'upgrade_with_license_transfer'
  const stuck = transfer ? licenseErrorsOf(state, source, way.target, quantity, faults) : []
  const moved = transfer ? Math.min(quantity, Math.max(0, source.assigned - stuck.length)) : 0
  const old: SubscriptionRecord = {
    ...source,
    status: sourceBecomes,
    suspensionReasons: sourceBecomes === 'suspended' ? ['CustomerCancellation'] : [],
    autoRenewEnabled: false,
    assigned: source.assigned - moved,
    version: source.version + 1,
  }
  const target = newSubscription(source, way, quantity, moved, moment)
  return {
    answer: answerOf(source, target.id, way.upgradeType, [], stuck),
    done: { source: old, target },
  }
}

function newSubscription(
  source: SubscriptionRecord,
  { target }: Way,
  quantity: number,
  assigned: number,
  { at, newId }: Moment,
): SubscriptionRecord {
  const today = dayFrom(at.toISOString(), 0)
  const nextYear = new Date(today)
  nextYear.setUTCFullYear(nextYear.getUTCFullYear() + 1)
  return {
    ...source,
    id: newId('subscription').toUpperCase(),
    offerId: target.offerId,
    offerName: target.name,
    friendlyName: target.name,
    quantity,
    unitType: target.unitType,
    creationDate: at.toISOString(),
    effectiveStartDate: today,
    commitmentEndDate: nextYear.toISOString().replace('.000Z', 'Z'),
    status: 'active',
    suspensionReasons: [],
    orderId: newId('order'),
    version: 1,
    wire: {},
    assigned,
    provisioning: 'success',
    removed: false,
  }
}

// As if the service had forgotten what it has sold: neither the target nor the source's own end stands in the way.
function forgetfulWays(state: CustomerState, source: SubscriptionRecord, { targetOfferId }: UpgradeWish) {
  const { sheet, subscriptions } = state
  const isTarget = ({ offerId }: { offerId: string }) => sameId(offerId, targetOfferId)
  const judged = source.status === sourceBecomes ? { ...source, status: 'active' } : source
  return waysOf(
    {
      ...state,
      sheet: { ...sheet, elsewhere: sheet.elsewhere.filter((held) => !isTarget(held)) },
      subscriptions: subscriptions.filter((held) => held.id === source.id || !isTarget(held)),
    },
    judged,
  )
}

function refused(
  source: SubscriptionRecord,
  wish: UpgradeWish,
  ...codes: readonly UpgradeErrorCode[]
): Submission {
  const errors = codes.map((code) => ({ code, additionalDetails: null }))
  return { answer: answerOf(source, null, wish.upgradeType ?? 'none', errors, []), done: null }
}

// `upgradeType` is a number in a result although it is a name in the list (sample; domain facts 3.4).
function answerOf(
  source: SubscriptionRecord,
  targetSubscriptionId: string | null,
  upgradeType: (typeof upgradeTypes)[number],
  errors: readonly WayError[],
  licenseErrors: readonly unknown[],
): Answer {
  const members = {
    sourceSubscriptionId: source.id,
    ...(targetSubscriptionId === null ? {} : { targetSubscriptionId }),
    upgradeType: upgradeTypes.indexOf(upgradeType),
    upgradeErrors: errors.map(wayErrorBody),
    licenseErrors,
  }
  return { status: 200, body: resource(members, 'UpgradeResult') }
}

/** Ids of a place in the log: they follow from the seed and from how far the place is from the world's beginning. */
export function idsAt(seed: number, distance: number): Moment['newId'] {
  return (purpose) => guidOf('effect', seed, distance, purpose)
}
