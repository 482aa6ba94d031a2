import type { Cloud } from '../../src/contract/index.ts'
import type { PlanId } from '../../src/eligibility/index.ts'
import type { Trouble } from './license-troubles.ts'

/** A subscription as the service keeps it: what it tells (dates in UTC), and what only the service knows. */
export interface SubscriptionRecord {
  readonly id: string
  readonly offerId: string
  readonly offerName: string
  readonly friendlyName: string
  readonly quantity: number
  readonly unitType: string
  readonly parentSubscriptionId: string | null
  readonly creationDate: string
  readonly effectiveStartDate: string
  readonly commitmentEndDate: string
  readonly status: string
  readonly autoRenewEnabled: boolean
  readonly isTrial: boolean
  readonly billingType: string
  readonly billingCycle: string
  readonly suspensionReasons: readonly string[]
  readonly orderId: string
  readonly version: number
  /** Members beside or instead of the usual ones; `null` leaves a usual one out. */
  readonly wire: Readonly<Record<string, unknown>>

  /** Licenses in use by people. */
  readonly assigned: number
  readonly provisioning: 'success' | 'pending' | 'failed'
  /** A canceled subscription whose services are gone no longer counts for the offer's limit. */
  readonly removed: boolean
}

/** What a cast member or the generator says about a subscription; the rest follows from the product and the day. */
export interface SubscriptionDraft {
  readonly id?: string
  readonly offerId: string
  readonly offerName?: string
  readonly friendlyName?: string
  readonly quantity: number
  readonly assigned?: number
  readonly status?: string
  readonly billingCycle?: string
  readonly autoRenewEnabled?: boolean
  /** Key of the subscription it is an add-on of. */
  readonly addOnOf?: string
  readonly boughtDaysAgo?: number
  readonly renewsInDays?: number
  readonly provisioning?: SubscriptionRecord['provisioning']
  readonly removed?: boolean
  readonly wire?: Readonly<Record<string, unknown>>
}

/** Something the customer has through another partner or channel: not in this partner's list, but in the tenant. */
export interface ElsewhereDraft {
  readonly offerId: string
  readonly quantity: number
  readonly assigned?: number
  readonly status?: string
  /** Sold directly by Microsoft: the Business plans have a second product id there. */
  readonly direct?: boolean
}

/** A person whose licenses do not move, and why. */
export interface TroubledUser {
  readonly name: string
  readonly troubles: readonly Trouble[]
}

/** Everything fixed about a customer. What happens later stands in the log of effects. */
export interface CustomerSheet {
  readonly cloud: Cloud
  readonly id: string
  readonly companyName: string
  readonly domain: string
  readonly customDomains: readonly string[]
  readonly country: string
  readonly relationship: string
  readonly delegatedAdmin: boolean
  /** Granular rights of this partner: to write the directory, only to read it, or none. */
  readonly granularRights: 'write' | 'read' | 'none'
  /** False where this partner's requests reach the customer without a signed-in person. */
  readonly userContext: boolean
  readonly drafts: Readonly<Record<string, SubscriptionDraft>>
  readonly elsewhere: readonly ElsewhereDraft[]
  /** Targets this customer is offered beyond the published table, and targets of the table it is not offered. */
  readonly extraTargets: readonly PlanId[]
  readonly withheldTargets: readonly PlanId[]
  readonly troubledUsers: readonly TroubledUser[]
}

/** A customer now: its sheet and what the effects made of it. */
export interface CustomerState {
  readonly sheet: CustomerSheet
  readonly delegatedAdmin: boolean
  readonly subscriptions: readonly SubscriptionRecord[]
}
