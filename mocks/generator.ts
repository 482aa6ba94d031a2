import type { Cloud } from '../src/contract/index.ts'
import { offerIdIn, otherProducts, type PlanId, planOf } from '../src/eligibility/index.ts'
import { guidFromWords, hashOf } from './backend/ids.ts'
import type { CustomerSheet, SubscriptionDraft } from './backend/records.ts'
import { type Chance, chanceFrom } from './generator/chance.ts'
import { companyFrom } from './generator/companies.ts'
import { permuted, restored } from './generator/permutation.ts'

/** What a search looks at. */
export interface CustomerNames {
  readonly companyName: string
  readonly domain: string
}

/**
 * Id of generated customer number `index`. Its first eight digits are the number itself, mixed so that it can be
 * read back: a customer is found by its id without generating the others.
 */
export function generatedId(seed: number, cloud: Cloud, index: number): string {
  const [, b, c, d] = hashOf(`customer ${seed} ${cloud} ${index}`)
  return guidFromWords(permuted(index, keyOf(seed, cloud)), b, c, d)
}

/** Number of the generated customer with an id, `null` where the id is none of this seed and cloud. */
export function generatedIndex(seed: number, cloud: Cloud, id: string): number | null {
  const index = restored(Number.parseInt(id.slice(0, 8), 16), keyOf(seed, cloud))
  return generatedId(seed, cloud, index) === id ? index : null
}

/** Name and domain of generated customer number `index`, and no more: enough to search through 100,000 at once. */
export function generatedNames(seed: number, cloud: Cloud, index: number): CustomerNames {
  return companyFrom(chanceFrom(`company ${seed} ${cloud} ${index}`), cloud, index)
}

/** Generated customer number `index`, whole: follows from the seed, the cloud and the number alone. */
export function generatedCustomer(seed: number, cloud: Cloud, index: number): CustomerSheet {
  const company = companyFrom(chanceFrom(`company ${seed} ${cloud} ${index}`), cloud, index)
  const chance = chanceFrom(`subscriptions ${seed} ${cloud} ${index}`)
  return {
    ...company,
    cloud,
    id: generatedId(seed, cloud, index),
    customDomains: [company.domain],
    relationship: 'reseller',
    delegatedAdmin: chance.of(0.85),
    granularRights: 'write',
    userContext: true,
    drafts: draftsFrom(chance, cloud, company.country),
    elsewhere: chance.of(0.08)
      ? [{ offerId: chance.pick(otherProducts).offerId, quantity: chance.between(1, 20) }]
      : [],
    extraTargets: [],
    withheldTargets: [],
    troubledUsers: [],
  }
}

const everywhere: readonly PlanId[] = [
  'business',
  'business-essentials',
  'business-premium',
  'proplus',
  'e1',
  'e3',
]
const likely: readonly PlanId[] = [
  'business-essentials',
  'business-essentials',
  'business',
  'business-premium',
]
const india: ReadonlyMap<PlanId, PlanId> = new Map<PlanId, PlanId>([
  ['business', 'business-india'],
  ['business-essentials', 'business-essentials-india'],
  ['business-premium', 'business-premium-india'],
])

function draftsFrom(chance: Chance, cloud: Cloud, country: string): CustomerSheet['drafts'] {
  const first = chance.pick(likely)
  const second = chance.of(0.3) ? chance.pick(everywhere) : null
  const chosen = chance.of(0.04) ? [] : [first, ...(second === null || second === first ? [] : [second])]
  const drafts: Record<string, SubscriptionDraft> = {}
  for (const id of chosen) {
    const sold = country === 'IN' ? (india.get(id) ?? id) : id
    const offerId = offerIdIn(cloud, planOf(sold))
    if (offerId !== null) drafts[sold] = draftFrom(chance, offerId)
  }
  if (chance.of(0.25)) drafts.other = draftFrom(chance, chance.pick(otherProducts).offerId)
  return drafts
}

function draftFrom(chance: Chance, offerId: string): SubscriptionDraft {
  const quantity = chance.between(1, chance.of(0.2) ? 250 : 40)
  return {
    offerId,
    quantity,
    assigned: Math.max(0, quantity - chance.between(0, 4)),
    status: chance.of(0.1) ? chance.pick(['suspended', 'deleted', 'suspended', 'pending']) : 'active',
    billingCycle: chance.of(0.7) ? 'monthly' : 'annual',
    boughtDaysAgo: chance.between(20, 900),
    renewsInDays: chance.between(3, 350),
  }
}

function keyOf(seed: number, cloud: Cloud): number {
  return Math.imul(seed + 1, 0x9e3779b1) ^ (cloud === 'global' ? 0x51ed270b : 0x2545f491)
}
