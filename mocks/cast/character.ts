import type { Cloud } from '../../src/contract/index.ts'
import { offerIdIn, otherProducts, type PlanId, planOf } from '../../src/eligibility/index.ts'
import { guidOf } from '../backend/ids.ts'
import { extraOfferIds } from '../backend/products.ts'
import type { CustomerSheet, ElsewhereDraft, SubscriptionDraft } from '../backend/records.ts'
import { draftedId } from '../backend/subscription-records.ts'

/** A member of the cast. Tests name its parts: `cast.contoso.subscriptions.essentials.id`. */
export interface Character<Key extends string = string> extends CustomerSheet {
  readonly subscriptions: { readonly [key in Key]: { readonly id: string } }
}

type Fixed = 'companyName' | 'domain'
type Told<Key extends string> = Pick<CustomerSheet, Fixed> &
  Partial<Omit<CustomerSheet, Fixed | 'cloud' | 'drafts'>> & {
    readonly drafts: { readonly [key in Key]: SubscriptionDraft }
  }

/** A customer in the global cloud. Its id follows from `name` unless it is given. */
export function globalCharacter<Key extends string>(name: string, told: Told<Key>): Character<Key> {
  return character('global', name, 'US', told)
}

/** A customer in the cloud operated by 21Vianet. */
export function chineseCharacter<Key extends string>(name: string, told: Told<Key>): Character<Key> {
  return character('21vianet', name, 'CN', told)
}

function character<Key extends string>(
  cloud: Cloud,
  name: string,
  country: string,
  told: Told<Key>,
): Character<Key> {
  const id = told.id ?? guidOf('cast', cloud, name)
  const keys = Object.keys(told.drafts) as Key[]
  const entries = keys.map((key) => [key, { id: draftedId(id, key, told.drafts[key]) }])
  return {
    cloud,
    country,
    customDomains: [told.domain],
    relationship: 'reseller',
    delegatedAdmin: true,
    granularRights: 'write',
    userContext: true,
    elsewhere: [],
    extraTargets: [],
    withheldTargets: [],
    troubledUsers: [],
    ...told,
    id,
    subscriptions: Object.fromEntries(entries) as Character<Key>['subscriptions'],
  }
}

type Details = Omit<SubscriptionDraft, 'offerId' | 'quantity'>

/** A subscription of a plan of the tables, under the offer id of the global cloud. */
export function plan(id: PlanId, quantity: number, details: Details = {}): SubscriptionDraft {
  return { ...details, offerId: offerOf('global', id), quantity }
}

/** A subscription of a plan, under the offer id of the cloud operated by 21Vianet. */
export function chinesePlan(id: PlanId, quantity: number, details: Details = {}): SubscriptionDraft {
  return { ...details, offerId: offerOf('21vianet', id), quantity }
}

/** A subscription of a product outside the tables. */
export function product(name: string, quantity: number, details: Details = {}): SubscriptionDraft {
  return { ...details, offerId: productOffer(name), quantity }
}

/** Extra file storage for the subscription with a key. */
export function storageFor(key: string, quantity: number, details: Details = {}): SubscriptionDraft {
  return { ...details, offerId: extraOfferIds.extraFileStorage, quantity, addOnOf: key }
}

/** A plan that came through another partner or channel; `direct`: from Microsoft itself. */
export function planElsewhere(
  cloud: Cloud,
  id: PlanId,
  quantity: number,
  direct: boolean = false,
): ElsewhereDraft {
  return { offerId: offerOf(cloud, id), quantity, assigned: quantity, direct }
}

/** A product outside the tables that came through another partner or channel. */
export function productElsewhere(name: string, quantity: number): ElsewhereDraft {
  return { offerId: productOffer(name), quantity, assigned: quantity }
}

function offerOf(cloud: Cloud, id: PlanId): string {
  const offerId = offerIdIn(cloud, planOf(id))
  if (offerId === null) throw new Error(`${id} is not sold in ${cloud}`)
  return offerId
}

function productOffer(name: string): string {
  const found = otherProducts.find((other) => other.name === name)
  if (!found) throw new Error(`There is no product ${name}`)
  return found.offerId
}
